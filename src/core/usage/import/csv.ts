/** Rows of a CSV text by column name (lower case); quotes, doubled quotes, line breaks in quotes, CRLF and BOM are understood. */
export function csvRows(source: string): Record<string, string>[] {
  const [head, ...rows] = csvCells(source.replace(/^\ufeff/, ''));
  if (!head) return [];
  const names = head.map(name => name.trim().toLowerCase());
  return rows
    .filter(cells => cells.some(cell => cell.trim() !== ''))
    .map(cells => Object.fromEntries(names.map((name, column) => [name, cells[column] ?? ''])));
}

function csvCells(source: string): string[][] {
  const separator = /^[^\n"]*;/.test(source) && !/^[^\n"]*,/.test(source) ? ';' : ',';
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let quoted = false;
  for (let at = 0; at < source.length; at += 1) {
    const character = source[at];
    if (quoted) {
      if (character !== '"') cell += character ?? '';
      else if (source[at + 1] === '"') {
        cell += '"';
        at += 1;
      } else quoted = false;
    } else if (character === '"' && cell === '') quoted = true;
    else if (character === separator) {
      row.push(cell);
      cell = '';
    } else if (character === '\n') {
      rows.push([...row, cell.replace(/\r$/, '')]);
      row = [];
      cell = '';
    } else cell += character ?? '';
  }
  if (cell !== '' || row.length > 0) rows.push([...row, cell.replace(/\r$/, '')]);
  return rows;
}
