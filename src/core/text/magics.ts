/**
 * IPython lets a cell hold lines that are no Python: magics (`%pip install x`), shell commands (`!ls`), questions
 * (`print?`). They are put out of the way so that the rest parses, and every other character keeps its place.
 */

/** Cell magics whose cell still runs as Python in the notebook; only their first line goes. */
const runsAsPython = new Set(
  `add_to cache capture debug heat ipytest lprun manim memit mlflow mprun notify profile prun px pyinstrument pyspark
  run_pytest scalene skip_if snakeviz time timeit track_emissions trace viztracer wandb`.split(/\s+/u),
);

/** Line magics that take a Python statement and run it. */
const runsStatement = /^%(?:time|timeit|prun|memit|mprun|lprun|snakeviz|debug)(?![\w.])(?:[ \t]+-\w+(?:[ \t]+\d+)?)*/u;

const magicLine = /^(?:[%!]|\?{1,2}\s*[%\w])/u;
const questionLine = /^[\w.%*[\]]+\s*\?{1,2}\s*$/u;
const magicValue = /^[^=!%#'"()]+=\s*(?=!|%{1,2}[a-zA-Z])/u;

export const blank = (text: string): string =>
  /[\r\n]/u.test(text) ? text.replace(/[^\r\n]+/g, line => ' '.repeat(line.length)) : ' '.repeat(text.length);

/** The Python of a cell: as long as the cell, with everything that is no Python blanked. */
export function pythonOf(cell: string): string {
  const first = /^\s*%%(\w[\w.-]*)?.*/u.exec(cell);
  if (!first) return withoutMagicLines(cell);
  if (!runsAsPython.has(first[1] ?? '')) return blank(cell);
  const [line] = first;
  return blank(line) + withoutMagicLines(cell.slice(line.length));
}

function withoutMagicLines(text: string): string {
  let open: Open = nothingOpen;
  let swallowed = false;
  return text
    .split(/(?<=\r\n|\n|\r(?!\n))/u)
    .map(line => {
      const starts = open.brackets === 0 && open.quote === '' && !open.continued;
      const replaced = swallowed ? blank(line) : starts ? withoutMagic(line) : line;
      if (replaced === line) open = after(line, open);
      else swallowed = /\\\s*$/u.test(line);
      return replaced;
    })
    .join('');
}

function withoutMagic(line: string): string {
  const code = line.trimStart();
  const indent = line.length - code.length;
  const statement = runsStatement.exec(code);
  // `1;` before the statement keeps its column free of an indent that Python would not take.
  if (statement) return line.slice(0, indent) + '1;'.padEnd(statement[0].length) + code.slice(statement[0].length);
  if (magicLine.test(code) || questionLine.test(code)) return blank(line);
  const value = magicValue.exec(code);
  if (!value) return line;
  // The name is bound to something nobody knows, not to what it was bound to before.
  const kept = line.slice(0, indent + value[0].length);
  return `${kept}_${blank(line.slice(kept.length + 1))}`;
}

/** What is still open at the end of a line, so that the next one is no new statement. */
interface Open {
  readonly brackets: number;
  readonly quote: '' | '"""' | "'''";
  readonly continued: boolean;
}

const nothingOpen: Open = { brackets: 0, quote: '', continued: false };
const token = /"""|'''|"(?:\\.|[^"\\\r\n])*"?|'(?:\\.|[^'\\\r\n])*'?|#.*|[([{]|[)\]}]/gu;
const tripleEnd = { '"""': /(?:\\[^]|[^\\])*?"""/uy, "'''": /(?:\\[^]|[^\\])*?'''/uy };

function after(line: string, before: Open): Open {
  let { brackets, quote } = before;
  let at = 0;
  for (;;) {
    if (quote !== '') {
      const end = tripleEnd[quote];
      end.lastIndex = at;
      if (!end.test(line)) return { brackets, quote, continued: false };
      at = end.lastIndex;
      quote = '';
    }
    token.lastIndex = at;
    const found = token.exec(line)?.[0];
    if (found === undefined) return { brackets, quote, continued: /\\\r?\n?$/u.test(line) };
    at = token.lastIndex;
    if (found === '"""' || found === "'''") quote = found;
    else if ('([{'.includes(found)) brackets += 1;
    else if (')]}'.includes(found)) brackets = Math.max(0, brackets - 1);
  }
}
