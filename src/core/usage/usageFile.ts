import { checkedJson, type ConfigProblem } from '../config/projectFile.ts';
import type { UsageFormat, UsageRecord } from './import/record.ts';
import schema from './usageFile.schema.json' with { type: 'json' };

/** The name of the file with measured usage; it lies beside the project file, or in the folder of the project. */
export const usageFileName = 'wattlens.usage.json';

/** Measured use as it is kept. */
export interface UsageEntry extends UsageRecord {
  readonly format: UsageFormat;
  /** The only files whose calls are meant; undefined: all. */
  readonly files: readonly string[] | undefined;
}

/** What a usage file holds; what does not fit is left out and told. */
export function readUsageFile(text: string): {
  readonly entries: readonly UsageEntry[];
  readonly problems: readonly ConfigProblem[];
} {
  const { value, problems } = checkedJson(text, schema);
  const { usage = [] } = (value ?? {}) as { readonly usage?: readonly Partial<UsageEntry>[] };
  return { entries: usage.map(whole), problems };
}

const whole = (kept: Partial<UsageEntry>): UsageEntry => ({
  format: 'opentelemetry',
  model: undefined,
  provider: undefined,
  operation: undefined,
  path: undefined,
  line: undefined,
  project: undefined,
  calls: 1,
  inputTokens: undefined,
  outputTokens: undefined,
  cachedTokens: undefined,
  energyWh: undefined,
  from: undefined,
  to: undefined,
  files: undefined,
  ...kept,
});

const keyOf = ({ format, model, provider, operation, path, line, project }: UsageEntry): string =>
  JSON.stringify([format, model, provider, operation, path, line, project]);

/** What was kept, with the newer log in the place of an older one of the same kind about the same calls. */
export function updated(kept: readonly UsageEntry[], newer: readonly UsageEntry[]): readonly UsageEntry[] {
  const entries = new Map([...kept, ...newer].map(entry => [keyOf(entry), entry]));
  return [...entries.values()];
}

const about =
  'Measured use of AI calls, written by "wattlens usage import": sums of a log, by model and place. Delete it to go back to assumptions.';

/** The text of a usage file; absent is what the log did not say. */
export const usageFileText = (entries: readonly UsageEntry[]): string =>
  `${JSON.stringify({ about, usage: entries }, null, 2)}\n`;
