import type { FunctionFact } from '../facts/facts.ts';
import type { CallSite } from '../site.ts';
import { contains, type Span } from '../text/span.ts';

/** A function in which several calls run a model. */
export interface BusyFunction {
  readonly name: string;
  readonly span: Span;
  /** Places of its calls among the sites of the file. */
  readonly calls: readonly number[];
}

/** Named functions with two or more calls that run a model, in source order; a call counts for the innermost. */
export function busyFunctions(functions: readonly FunctionFact[], sites: readonly CallSite[]): readonly BusyFunction[] {
  const calls = new Map<FunctionFact, number[]>();
  for (const [index, { type, span }] of sites.entries()) {
    if (type !== 'invoke') continue;
    let innermost: FunctionFact | undefined;
    for (const each of functions) {
      const isAround = each.name !== undefined && contains(each.span, span);
      if (isAround && each.span.start > (innermost?.span.start ?? -1)) innermost = each;
    }
    if (innermost) calls.set(innermost, [...(calls.get(innermost) ?? []), index]);
  }
  return [...calls]
    .flatMap(([{ name, span }, found]) =>
      found.length > 1 && name !== undefined ? [{ name, span, calls: found }] : [],
    )
    .sort((a, b) => a.span.start - b.span.start);
}
