/** Measured use, summed over the calls of one model at one place. */
export interface UsageRecord {
  /** Model id as the log has it; undefined for a run measured as a whole. */
  readonly model: string | undefined;
  readonly provider: string | undefined;
  /** `chat`, `embeddings`, …, as the log has it. */
  readonly operation: string | undefined;
  /** Source file and 1-based line of the call, where the log has them. */
  readonly path: string | undefined;
  readonly line: number | undefined;
  /** Name of a project or run (CodeCarbon). */
  readonly project: string | undefined;
  readonly calls: number;
  /** Sums over the calls; input includes cached tokens. */
  readonly inputTokens: number | undefined;
  readonly outputTokens: number | undefined;
  readonly cachedTokens: number | undefined;
  /** Measured energy of all calls, Wh. */
  readonly energyWh: number | undefined;
  /** First and last call, ISO 8601. */
  readonly from: string | undefined;
  readonly to: string | undefined;
  /** Several calls of the code are meant by it, so that how often each runs is not known. */
  readonly isShared?: boolean;
}

export type UsageFormat = 'opentelemetry' | 'litellm' | 'provider-csv' | 'codecarbon';

/** What an import gives: records, and what could not be read. */
export interface UsageImport {
  readonly format: UsageFormat;
  readonly records: readonly UsageRecord[];
  readonly problems: readonly string[];
}

/** One call, or one line of a log that already sums some. */
export type Entry = Partial<Omit<UsageRecord, 'from' | 'to' | 'isShared'>> & { readonly at?: string | undefined };

const add = (a: number | undefined, b: number | undefined): number | undefined => (b === undefined ? a : (a ?? 0) + b);

const earlier = (a: string | undefined, b: string | undefined): string | undefined =>
  a === undefined || (b !== undefined && b < a) ? b : a;
const later = (a: string | undefined, b: string | undefined): string | undefined =>
  a === undefined || (b !== undefined && b > a) ? b : a;

/** Sums the entries of the same model, provider, operation, place and project; in order of first appearance. */
export function summed(entries: Iterable<Entry>): UsageRecord[] {
  const records = new Map<string, UsageRecord>();
  for (const { model, provider, operation, path, line, project, calls = 1, at, ...sums } of entries) {
    const key = JSON.stringify([model, provider, operation, path, line, project]);
    const before = records.get(key);
    records.set(key, {
      model,
      provider,
      operation,
      path,
      line,
      project,
      calls: (before?.calls ?? 0) + calls,
      inputTokens: add(before?.inputTokens, sums.inputTokens),
      outputTokens: add(before?.outputTokens, sums.outputTokens),
      cachedTokens: add(before?.cachedTokens, sums.cachedTokens),
      energyWh: add(before?.energyWh, sums.energyWh),
      from: earlier(before?.from, at),
      to: later(before?.to, at),
    });
  }
  return [...records.values()];
}

/** A count from a log: a number or a numeric text, not negative, finite. */
export function count(value: unknown): number | undefined {
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value.replaceAll(',', '')) : value;
  return typeof number === 'number' && Number.isFinite(number) && number >= 0 && number < 1e15 ? number : undefined;
}

export const text = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;

/** A moment as ISO 8601: from a text, or from nanoseconds, milliseconds or seconds since 1970. */
export function moment(value: unknown): string | undefined {
  const number = typeof value === 'string' && /^\d+$/.test(value) ? Number(value) : value;
  if (typeof number === 'number') {
    const milliseconds = number > 1e17 ? number / 1e6 : number > 1e11 ? number : number * 1000;
    const date = new Date(milliseconds);
    return Number.isNaN(date.getTime()) ? undefined : date.toISOString();
  }
  if (typeof value !== 'string') return undefined;
  const date = new Date(/^\d{4}-\d\d-\d\d[ T][\d:.]+$/.test(value) ? `${value.replace(' ', 'T')}Z` : value);
  return Number.isNaN(date.getTime()) ? undefined : date.toISOString();
}
