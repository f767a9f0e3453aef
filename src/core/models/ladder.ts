import { once } from '../recall.ts';
import rows from './ladder.json' with { type: 'json' };
import { readModelName } from './modelName.ts';

/** How it is known that the second model of a step uses less than the first, if it is. */
export type StepBasis =
  | 'measured-energy'
  | 'measured-speed'
  | 'parameters'
  | 'active-parameters'
  | 'dimensions'
  | 'fewer-steps'
  | 'fewer-output-tokens'
  | 'accuracy-known'
  | 'latency-claim'
  | 'price-tier'
  | 'vendor-positioning'
  | 'vendor-replacement';

/** What else a change from the one model to the other asks for. */
export type StepNeed =
  | 're-embed'
  | 'fine-tune'
  | 'completion-cap'
  | 'no-sampling'
  | 'no-token-types'
  | 'fewer-steps'
  | 'english'
  | 'text-only'
  | 'no-translation';

/** One step from a model to a leaner one, or to its successor. */
export interface LadderStep {
  readonly family: string;
  readonly task: string;
  readonly from: string;
  readonly to: string;
  readonly basis: StepBasis;
  /** Energy of `to` over that of `from`; only where it was measured or follows from sizes. */
  readonly ratio?: number;
  /** Its range, for mixtures of experts: by active, by total parameters. */
  readonly range?: readonly [number, number];
  /** What was measured, and how. */
  readonly measured?: string;
  /** Day on which the vendor switches `from` off. */
  readonly shutdown?: string;
  /** What the vendor names in its place, where it names one; with the basis `vendor-replacement` that is `to`. */
  readonly successor?: string;
  readonly needs?: readonly StepNeed[];
  /** A key of `ladderSources`. */
  readonly source: string;
}

/** The day of the data: what was switched off by then is gone. */
export const ladderDate = rows.date;
/** Where the rows come from, by their `source`. */
export const ladderSources: Readonly<Record<string, string>> = rows.sources;
export const ladder = rows.rows as unknown as readonly LadderStep[];

const byName = once(grouped);

/**
 * The steps from a model as code writes it: prefixes of providers peeled off, an organisation kept; for Anthropic also
 * without the date of the snapshot. Empty where the ladder does not know it.
 */
export function stepsFrom(written: string): readonly LadderStep[] {
  for (const name of namesOf(written)) {
    const steps = byName().get(name);
    if (steps) return steps;
  }
  return [];
}

function grouped(): ReadonlyMap<string, readonly LadderStep[]> {
  const groups = new Map<string, LadderStep[]>();
  for (const step of ladder) {
    const key = step.from.toLowerCase();
    const group = groups.get(key);
    if (group) group.push(step);
    else groups.set(key, [step]);
  }
  return groups;
}

function namesOf(written: string): readonly string[] {
  const read = readModelName(written);
  if ('opaque' in read || read.geography !== undefined) return [];
  const core = read.core.toLowerCase();
  const names = [written.toLowerCase(), core];
  if (core.startsWith('claude-')) names.push(core.replace(/-(?:\d{8}|latest)$/u, ''));
  return names;
}

/** The id with another model in it, its prefix kept; undefined where the model does not stand in it as the ladder has it. */
export function swapped(written: string, { from }: LadderStep, to: string): string | undefined {
  const at = written.toLowerCase().lastIndexOf(from.toLowerCase());
  if (at < 0 || (at > 0 && !/[/:]/u.test(written[at - 1] ?? ''))) return undefined;
  const rest = written.slice(at + from.length);
  return rest === '' || /^-(?:\d{8}|latest)$/u.test(rest) ? written.slice(0, at) + to : undefined;
}
