/** A place as people and editors count it: line and column from 1, the column in UTF-16 units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Where the lines of a text start. Lines end with LF, CRLF or a lone CR. */
export interface LineIndex {
  readonly lines: number;
  /** Places beyond the text are clamped to its ends. */
  readonly positionAt: (offset: number) => Position;
  /** A line or column beyond what is there is clamped; the line break belongs to no column. */
  readonly offsetAt: (position: Position) => number;
  /** The text of a line without its line break. */
  readonly lineText: (line: number) => string;
}

export function lineIndex(text: string): LineIndex {
  const starts = lineStarts(text);
  const startOf = (line: number): number => starts[line - 1] ?? text.length;
  const endOf = (line: number): number => {
    const end = startOf(line + 1);
    if (line >= starts.length) return end;
    return text[end - 1] === '\n' && text[end - 2] === '\r' ? end - 2 : end - 1;
  };
  return {
    lines: starts.length,
    positionAt: offset => {
      const at = clamp(offset, 0, text.length);
      const line = lastAtMost(starts, at) + 1;
      return { line, column: at - startOf(line) + 1 };
    },
    offsetAt: ({ line, column }) => {
      const row = clamp(line, 1, starts.length);
      return clamp(startOf(row) + column - 1, startOf(row), endOf(row));
    },
    lineText: line => text.slice(startOf(line), endOf(line)),
  };
}

function lineStarts(text: string): readonly number[] {
  const starts = [0];
  if (!text.includes('\r')) {
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
    return starts;
  }
  for (const { index, 0: lineBreak } of text.matchAll(/\r\n?|\n/gu)) starts.push(index + lineBreak.length);
  return starts;
}

/** Index of the last of the ascending `numbers` that is not above `limit`; -1 where all are above. */
export function lastAtMost(numbers: readonly number[], limit: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((numbers[middle] ?? Infinity) <= limit) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

const clamp = (value: number, low: number, high: number): number => Math.min(Math.max(value, low), high);
