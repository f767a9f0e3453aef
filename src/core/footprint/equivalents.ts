import rows from './equivalents.json' with { type: 'json' };
import type { Range } from './quantity.ts';

/** What an amount compares with, in daily life. */
export interface Equivalent {
  readonly id: string;
  /** How many of it: always said with "about". */
  readonly count: number;
  readonly singular: string;
  readonly plural: string;
  readonly sourceId: string;
  readonly note: string;
}

export type Impact = 'energy' | 'carbon' | 'water';

/** The comparison whose count is nearest to ten, of those between a half and 500; undefined where none is. */
export function equivalentOf(impact: Impact, amount: Range): Equivalent | undefined {
  const ten = Math.log(10);
  const [best] = rows
    .filter(row => row.of === impact)
    .map(row => ({ row, count: amount.typical / row.amount }))
    .filter(({ count }) => count >= 0.5 && count <= 500)
    .sort((a, b) => Math.abs(Math.log(a.count) - ten) - Math.abs(Math.log(b.count) - ten));
  if (!best) return undefined;
  const { id, singular, plural, source, note } = best.row;
  return { id, count: best.count, singular, plural, sourceId: source, note };
}
