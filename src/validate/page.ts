export const digits = (value: number): string => String(Number(value.toPrecision(3)));

export const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;

export const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map(cells => `| ${cells.join(' | ')} |`).join('\n');
