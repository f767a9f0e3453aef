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
export function pythonOf(cell: string, own?: ReadonlySet<string>): string {
  const first = /^\s*%%(\w[\w.-]*)?.*/u.exec(cell);
  if (!first) return withoutMagicLines(cell);
  const [, name = ''] = first;
  if (!runsAsPython.has(name) && own?.has(name) !== true) return blank(cell);
  const [line] = first;
  return blank(line) + withoutMagicLines(cell.slice(line.length));
}

/** The cell magics that a cell registers and that run their cell as Python. */
export function magicsIn(cell: string): readonly string[] {
  if (!cell.includes('cell_magic')) return [];
  const registered =
    /@(?:\w+\.)*register_(?:line_)?cell_magic(?:\(["'](\w+)["']\))?[ \t]*\r?\n[ \t]*def[ \t]+(\w+)(.*(?:\r?\n(?:[ \t].*)?)*)/gu;
  return [...cell.matchAll(registered)].flatMap(([, named, def = '', body = '']) =>
    /\brun_cell\(|\bexec\(/u.test(body) ? [named ?? def] : [],
  );
}

/** What would close what the Python of a cell leaves open: a broken cell fails alone, and not the cells below it. */
export function closing(python: string): string {
  const { brackets, quote } = linesOf(python).reduce((open, line) => after(line, open), nothingOpen());
  // Nobody writes more by hand.
  return brackets.length > 50 ? '' : quote + [...brackets].reverse().join('');
}

const linesOf = (text: string): readonly string[] => text.split(/(?<=\r\n|\n|\r(?!\n))/u);

function withoutMagicLines(text: string): string {
  let open = nothingOpen();
  let swallowed = false;
  return linesOf(text)
    .map(line => {
      const starts = open.brackets.length === 0 && open.quote === '' && !open.continued;
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

/** What is still open at the end of a line, so that the next one is no new statement; the brackets go on from line to line. */
interface Open {
  /** What closes each bracket, the innermost last. */
  readonly brackets: string[];
  readonly quote: '' | '"""' | "'''";
  readonly continued: boolean;
}

const closers: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}' };
const nothingOpen = (): Open => ({ brackets: [], quote: '', continued: false });
const token = /"""|'''|"(?:\\.|[^"\\\r\n])*"?|'(?:\\.|[^'\\\r\n])*'?|#.*|[([{]|[)\]}]/gu;
const tripleEnd = { '"""': /(?:\\[^]|[^\\])*?"""/uy, "'''": /(?:\\[^]|[^\\])*?'''/uy };

function after(line: string, before: Open): Open {
  const { brackets } = before;
  let { quote } = before;
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
    else if (found in closers) brackets.push(closers[found] ?? '');
    else if (')]}'.includes(found)) brackets.pop();
  }
}
