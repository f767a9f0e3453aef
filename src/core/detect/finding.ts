import { isRuledOut } from '../resolve/narrowed.ts';
import { Via, type TextValue } from '../resolve/values.ts';
import type { CallSpec, ValueKind } from '../signatures/sdk.ts';

/** A model id that a value may have, and how it was reached. */
export type Candidate = TextValue & { readonly value: string };

/** Ranking counts as embedding. */
export type Supporting = 'embedding' | 'classification';

/** What is known of the model of a value. `open` says why it may also be another one. */
export interface Finding {
  readonly candidates: readonly Candidate[];
  readonly open: readonly string[];
  /** The SDK's own default, where nothing else is said. */
  readonly fallback: { readonly id: string; readonly version: string } | undefined;
  /** False where nothing on the way has anything to do with a model: a chain of plain functions. */
  readonly bearing: boolean;
  /**
   * Set where the model only embeds, ranks or labels a text: beside a model that answers, it is a part of the whole.
   */
  readonly supporting: Supporting | undefined;
  /** Who serves the model, where the object that names it tells: `openai("gpt-4o")` inside `generateText`. */
  readonly provider?: string | undefined;
  /** True for a stand-in that runs no model. */
  readonly mock?: boolean;
  /** True where only an arm that does not run by default says it: it counts where nothing else is known. */
  readonly otherwise?: boolean;
}

/** The finding about a value that was reached in some way. */
export const reachedBy = (via: number, found: Finding): Finding =>
  (via & Via.otherwise) === 0 ? found : { ...found, otherwise: true };

/** The findings that hold by default, if they name a model; else all. */
function usual(all: readonly Finding[]): readonly Finding[] {
  const kept = all.filter(found => !found.otherwise);
  return kept.some(({ candidates, fallback }) => candidates.length > 0 || fallback) ? kept : all;
}

/** What the sources do with a text, if none of them answers it. */
export function supports(sources: readonly (CallSpec | ValueKind)[]): Supporting | undefined {
  const tasks = sources.map(source => source.names ?? ('runs' in source ? source.runs : undefined));
  if (tasks.includes('embedding') || tasks.includes('rerank')) return 'embedding';
  return sources.some(source => 'aside' in source && source.aside) ? 'classification' : undefined;
}

export const nothing: Finding = {
  candidates: [],
  open: [],
  fallback: undefined,
  bearing: false,
  supporting: undefined,
};

/** What is known of an object that answers from a script instead of a model. */
export const standIn: Finding = {
  ...nothing,
  open: ['a stand-in answers instead of a model'],
  bearing: true,
  mock: true,
};

/** The model of a thing by its parts: parts that answer take precedence over parts that embed, rank or label a text. */
export function together(parts: readonly Finding[]): Finding {
  if (parts.length === 1 && parts[0]) return parts[0];
  const bearing = parts.filter(part => part.bearing);
  const answering = bearing.filter(part => !part.supporting);
  return merge(answering.length > 0 ? answering : bearing);
}

/** Several possibilities as one: all candidates, all doubts. */
export function merge(given: readonly Finding[]): Finding {
  const all = usual(given);
  // Where a real model is possible too, a stand-in for tests is ignored.
  const findings = all.some(found => found.bearing && !found.mock) ? all.filter(found => !found.mock) : all;
  if (findings.length === 1 && findings[0]) return findings[0];
  const candidates = new Map<string, Candidate>();
  for (const each of findings.flatMap(found => found.candidates))
    if (!candidates.has(each.value)) candidates.set(each.value, each);
  // One possibility names its model and another relies on the SDK's default: neither is sure.
  const mixed =
    candidates.size > 0 && findings.some(found => found.fallback && found.candidates.length === 0)
      ? ['several models are possible']
      : [];
  const doubts = findings.flatMap(found => found.open);
  return {
    candidates: [...candidates.values()],
    open: [...new Set([...doubts, ...mixed])].filter(reason => candidates.size === 0 || !isRuledOut(reason)),
    fallback: findings.find(found => found.fallback)?.fallback,
    bearing: findings.some(found => found.bearing),
    provider: new Set(findings.map(found => found.provider)).size === 1 ? findings[0]?.provider : undefined,
    supporting: findings.every(found => found.supporting) ? findings[0]?.supporting : undefined,
    otherwise: findings.length > 0 && findings.every(found => found.otherwise),
    mock: findings.some(found => found.mock) && findings.every(found => found.mock ?? found.open.length === 0),
  };
}
