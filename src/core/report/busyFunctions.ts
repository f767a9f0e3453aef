import type { FunctionFact } from '../facts/facts.ts';
import type { CallSite } from '../site.ts';
import type { Span } from '../text/span.ts';

/** A function in which several calls run a model. */
export interface BusyFunction {
  readonly name: string;
  readonly span: Span;
  /** Places of its calls among the sites of the file. */
  readonly calls: readonly number[];
}

/** Named functions with two or more calls that run a model, in source order; a call counts for the innermost. */
export function busyFunctions(functions: readonly FunctionFact[], sites: readonly CallSite[]): readonly BusyFunction[] {
  const named = functions.flatMap(({ name, span }) => (name === undefined ? [] : [{ name, span }]));
  const calls = new Map<(typeof named)[number], number[]>();
  for (const [index, { type, span }] of sites.entries()) {
    if (type !== 'invoke') continue;
    const around = named.filter(each => each.span.start <= span.start && span.end <= each.span.end);
    const [innermost] = around.sort((a, b) => b.span.start - a.span.start);
    if (innermost) calls.set(innermost, [...(calls.get(innermost) ?? []), index]);
  }
  return [...calls]
    .flatMap(([each, found]) => (found.length > 1 ? [{ ...each, calls: found }] : []))
    .sort((a, b) => a.span.start - b.span.start);
}
