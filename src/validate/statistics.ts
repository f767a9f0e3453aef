/** Value at a share of the sorted values, linear between neighbours. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const at = share * (sorted.length - 1);
  const low = sorted[Math.floor(at)] ?? Number.NaN;
  const high = sorted[Math.ceil(at)] ?? Number.NaN;
  return low + (high - low) * (at - Math.floor(at));
}

export const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/** Of a sample. */
export function standardDeviation(values: readonly number[]): number {
  const middle = mean(values);
  return Math.sqrt(values.reduce((sum, value) => sum + (value - middle) ** 2, 0) / (values.length - 1));
}

export const median = (values: readonly number[]): number => quantile(values, 0.5);

/** Ordinary least squares by the normal equations; rows of equal length, more rows than columns. */
export function leastSquares(rows: readonly (readonly number[])[], targets: readonly number[]): number[] {
  const width = rows[0]?.length ?? 0;
  const matrix = Array.from({ length: width }, (_, i) =>
    Array.from({ length: width + 1 }, (_unused, j) =>
      rows.reduce((sum, row, k) => sum + (row[i] ?? 0) * (j === width ? (targets[k] ?? 0) : (row[j] ?? 0)), 0),
    ),
  );
  for (let pivot = 0; pivot < width; pivot += 1) {
    const best = matrix
      .slice(pivot)
      .reduce(
        (top, row, k) => (Math.abs(row[pivot] ?? 0) > Math.abs(matrix[top]?.[pivot] ?? 0) ? k + pivot : top),
        pivot,
      );
    const [a, b] = [matrix[pivot] ?? [], matrix[best] ?? []];
    matrix[pivot] = b;
    matrix[best] = a;
    const head = matrix[pivot]?.[pivot] ?? 1;
    for (const [k, row] of matrix.entries()) {
      if (k === pivot) continue;
      const factor = (row[pivot] ?? 0) / head;
      matrix[k] = row.map((value, column) => value - factor * (matrix[pivot]?.[column] ?? 0));
    }
  }
  return matrix.map((row, k) => (row[width] ?? 0) / (row[k] ?? 1));
}
