/** A longer cell pushes the rest of its line to the right instead of making the column wide for all. */
const widest = 44;

/** Lines of cells, each column as wide as its widest cell; the last cell of a line counts for no width. */
export function columns(rows: readonly (readonly string[])[]): readonly string[] {
  const widths: number[] = [];
  for (const row of rows)
    for (const [column, cell] of row.slice(0, -1).entries())
      widths[column] = Math.max(widths[column] ?? 0, cell.length > widest ? 0 : cell.length);
  return rows.map(row =>
    row
      .map((cell, column) => (column === row.length - 1 ? cell : cell.padEnd(widths[column] ?? 0)))
      .join('  ')
      .trimEnd(),
  );
}
