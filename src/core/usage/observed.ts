import type { ObservedUsage } from '../footprint/settings.ts';
import { resolveModel } from '../models/resolve.ts';
import type { Task } from '../site.ts';
import type { UsageFormat, UsageRecord } from './import/record.ts';

/** A site, as far as a log can speak of it. Lines are 1-based. */
export interface LoggedSite {
  readonly path: string;
  readonly startLine: number;
  readonly endLine: number;
  readonly modelId: string | undefined;
  readonly task: Task;
}

interface Matched {
  readonly site: LoggedSite;
  readonly usage: ObservedUsage;
}

export interface Matching {
  readonly matched: readonly Matched[];
  /** Records that no site, or more than one, can be meant by. */
  readonly unmatched: readonly { readonly record: UsageRecord; readonly reason: string }[];
}

const daysPerMonth = 30.44;
const millisecondsPerDay = 86_400_000;

/** Calls a month, at the rate of the log; undefined without two moments. A log of hours counts as a day. */
function monthly({ calls, from, to }: UsageRecord): number | undefined {
  if (from === undefined || to === undefined) return undefined;
  const days = Math.max((Date.parse(to) - Date.parse(from)) / millisecondsPerDay, 1);
  return (calls / days) * daysPerMonth;
}

const titles: Readonly<Record<UsageFormat, string>> = {
  opentelemetry: 'OpenTelemetry export',
  litellm: 'LiteLLM spend log',
  'provider-csv': 'usage export of the provider',
  codecarbon: 'CodeCarbon',
};

/** Mean use of one call. */
function observed(record: UsageRecord, format: UsageFormat, sole: boolean): ObservedUsage {
  const mean = (sum: number | undefined): number | undefined =>
    sum === undefined ? undefined : sum / Math.max(record.calls, 1);
  const parts = {
    inputTokens: mean(record.inputTokens),
    outputTokens: mean(record.outputTokens),
    cachedTokens: mean(record.cachedTokens),
    energyWh: mean(record.energyWh),
    // Where several calls share a model, how often each runs is not in the log.
    callsPerMonth: sole ? monthly(record) : undefined,
  };
  const calls = `${Math.round(record.calls)} ${record.calls === 1 ? 'call' : 'calls'}`;
  const given = Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== undefined));
  return { ...given, note: `${titles[format]}, mean of ${calls}` };
}

/** The same file: equal paths, or one ends with the other at a folder's edge. */
function sameFile(a: string, b: string): boolean {
  const [left, right] = [a, b].map(path =>
    path
      .replaceAll('\\', '/')
      .replace(/^\.?\//, '')
      .toLowerCase(),
  );
  if (left === undefined || right === undefined) return false;
  return left === right || left.endsWith(`/${right}`) || right.endsWith(`/${left}`);
}

const idOf = (written: string, task: Task): string => {
  const found = resolveModel(written, { local: false, task });
  return (found.known ? found.catalogId : undefined) ?? written.toLowerCase();
};

const undated = (id: string): string => id.replace(/[-@]20\d{2}-?\d{2}-?\d{2}$/, '');

const families: Readonly<Partial<Record<Task, string>>> = {
  embedding: 'embedding',
  rerank: 'rerank',
  stt: 'audio',
  tts: 'audio',
  image: 'image',
};

/** Operations and tasks of the same kind: a log's `embeddings` is no chat. */
function sameWork(operation: string | undefined, task: Task): boolean {
  if (operation === undefined) return true;
  const kind = /embed/i.test(operation)
    ? 'embedding'
    : /rerank/i.test(operation)
      ? 'rerank'
      : /image/i.test(operation)
        ? 'image'
        : /audio|speech|transcri/i.test(operation)
          ? 'audio'
          : undefined;
  return kind === families[task];
}

const measuredTasks: readonly Task[] = ['training', 'fine-tune', 'generation'];

/** The sites that a record may be meant by: at its line, else with its model, else (a measured run) the training ones. */
function candidates(record: UsageRecord, sites: readonly LoggedSite[]): readonly LoggedSite[] {
  const { path, line, model } = record;
  if (path !== undefined && line !== undefined) {
    const there = sites.filter(site => sameFile(site.path, path) && site.startLine <= line && line <= site.endLine);
    if (there.length > 0) return there;
  }
  if (model !== undefined) {
    const working = sites.filter(site => site.modelId !== undefined && sameWork(record.operation, site.task));
    const running = (isMeant: (written: string, logged: string) => boolean): readonly LoggedSite[] =>
      working.filter(({ modelId = '', task }) => isMeant(idOf(modelId, task), idOf(model, task)));
    const exact = running((written, logged) => written === logged);
    // Code asks for `gpt-4o`, the log has the snapshot that answered.
    const inFile =
      exact.length > 0 ? exact : running((written, logged) => written.replace(/-latest$/, '') === undated(logged));
    const narrowed = path === undefined ? [] : inFile.filter(site => sameFile(site.path, path));
    return narrowed.length > 0 ? narrowed : inFile;
  }
  return sites.filter(site => measuredTasks.includes(site.task));
}

/** Records of one place and model, told apart only by provider or operation, are one for matching. */
const weight = (record: UsageRecord): number => record.calls;

/**
 * Which calls of the code a log speaks of. A line in the log decides; else the model does, and then all calls with that
 * model carry its mean tokens; a measured run without a model belongs to the only training call, if there is just one.
 */
export function matchUsage(
  records: readonly UsageRecord[],
  format: UsageFormat,
  sites: readonly LoggedSite[],
): Matching {
  const best = new Map<LoggedSite, { record: UsageRecord; sole: boolean }>();
  const unmatched: { record: UsageRecord; reason: string }[] = [];
  for (const record of records) {
    const found = candidates(record, sites);
    if (found.length === 0) {
      const what = record.model === undefined ? 'no call trains a model' : `no call runs ${record.model}`;
      unmatched.push({ record, reason: what });
    } else if (record.model === undefined && found.length > 1) {
      unmatched.push({ record, reason: `${found.length} calls could be meant` });
    } else {
      for (const site of found) {
        const before = best.get(site);
        if (!before || weight(record) > weight(before.record))
          best.set(site, { record, sole: found.length === 1 && record.isShared !== true });
      }
    }
  }
  const matched = [...best].map(([site, { record, sole }]) => ({ site, usage: observed(record, format, sole) }));
  return { matched, unmatched };
}
