import { plain, type Range } from './quantity.ts';

/**
 * How a number is known: measured usage of the user (`observed`), said by the code, the project file or the vendor
 * (`declared`), a public table (`published`), a fit to measurements (`calibrated`), computed from the steps above it
 * (`derived`), a guess that a source makes (`estimated`), or a default that stands in for the unknown (`assumed`).
 */
export type Basis = 'observed' | 'declared' | 'published' | 'calibrated' | 'derived' | 'estimated' | 'assumed';

/** One line of the derivation that the hover prints. */
export interface Step {
  readonly label: string;
  readonly value: Range;
  readonly unit: string;
  /** An id of sources.json; null where the value comes from the code or the steps above. */
  readonly sourceId: string | null;
  readonly basis: Basis;
  /** A short remark: an equation, a proxy, a condition. */
  readonly note?: string;
}

/** Units that a reader knows by another name: that energy is at the servers is said in the label, a ratio has none. */
const readable = new Map([
  ['Wh_it', 'Wh'],
  ['Wh/Wh_it', ''],
  ['1', ''],
  ['token', 'tokens'],
]);

export const step = (
  label: string,
  value: Range & { readonly unit: string },
  basis: Basis,
  sourceId: string | null = null,
  note?: string,
): Step => stepIn(label, value, value.unit, basis, sourceId, note);

/** Where the size of a call's work comes from: our own assumption, or what the code or its user says. */
export const sourceOf = (basis: Basis): string | null => (basis === 'assumed' ? 'wattlens-assumption' : null);

/** The same of a value that does not say its unit. */
export function stepIn(
  label: string,
  value: Range,
  unit: string,
  basis: Basis,
  sourceId: string | null = null,
  note?: string,
): Step {
  const range = plain(value);
  const name = readable.get(unit) ?? unit;
  return note === undefined
    ? { label, value: range, unit: name, sourceId, basis }
    : { label, value: range, unit: name, sourceId, basis, note };
}
