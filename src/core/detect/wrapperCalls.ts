import type { FunctionFact } from '../facts/facts.ts';
import type { FileFacts } from '../facts/fileFacts.ts';
import { moduleLevel } from '../resolve/values.ts';
import type { World } from '../resolve/world.ts';
import type { CallSite, Place } from '../site.ts';
import { lastAtMost } from '../text/lineIndex.ts';
import type { Span } from '../text/span.ts';

/** A call of a project function that runs a model further down: no site, but worth knowing. */
export interface Wrapper {
  readonly span: Span;
  readonly calls: readonly { readonly at: Place; readonly modelId: string | undefined }[];
}

/** At most this many calls are listed for one wrapper. */
const mostCalls = 5;

/** The calls in a file of functions of the same file that contain a site. */
export function wrapperCalls(facts: FileFacts, sites: readonly CallSite[], world: World): readonly Wrapper[] {
  const invoking = sites.filter(site => site.type === 'invoke');
  if (invoking.length === 0) return [];
  const starts = invoking.map(site => site.span.start);
  const isInside = (site: CallSite | undefined, fn: FunctionFact): site is CallSite =>
    site !== undefined && site.span.start < fn.span.end;
  const firstAfter = (fn: FunctionFact): number => lastAtMost(starts, fn.span.start - 1) + 1;
  const inside = (fn: FunctionFact): readonly CallSite[] => {
    const found: CallSite[] = [];
    for (let index = firstAfter(fn); found.length < mostCalls; index += 1) {
      const site = invoking[index];
      if (!isInside(site, fn)) break;
      found.push(site);
    }
    return found;
  };
  const names = new Set<string>();
  for (const fn of facts.functions)
    if (fn.name !== undefined && isInside(invoking[firstAfter(fn)], fn)) names.add(fn.name);
  const wanted = new Set([...names].flatMap(name => world.callsByName.get(name) ?? []));
  if (wanted.size === 0) return [];
  const taken = new Set(sites.map(site => site.span));
  const env = moduleLevel(world);
  return facts.calls.flatMap((call): readonly Wrapper[] => {
    if (!wanted.has(call) || taken.has(call.span)) return [];
    const { callee } = call;
    const called = world
      .evaluate(callee, env)
      .flatMap(value => (value.kind === 'function' && value.env.file === world.file ? inside(value.fn) : []));
    if (called.length === 0) return [];
    return [
      {
        span: call.span,
        calls: called
          .slice(0, mostCalls)
          .map(site => ({ at: { path: world.file.path, span: site.span }, modelId: site.model?.id })),
      },
    ];
  });
}
