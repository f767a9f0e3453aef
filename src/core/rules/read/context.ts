import type { Source } from '../../analysis.ts';
import type { Call } from '../../facts/facts.ts';
import type { FileFacts } from '../../facts/fileFacts.ts';
import type { SiteEstimate } from '../../footprint/estimate.ts';
import type { Project } from '../../project/project.ts';
import { moduleLevel, type Env } from '../../resolve/values.ts';
import type { World } from '../../resolve/world.ts';
import type { CallSite } from '../../site.ts';
import type { Span } from '../../text/span.ts';
import { notationOf, type Notation } from '../write/notation.ts';
import { masked } from './mask.ts';

/** The file that the rules look at. What takes time is worked out when a rule first asks for it. */
export interface RuleFile {
  readonly path: string;
  readonly text: string;
  readonly facts: FileFacts;
  readonly language: FileFacts['language'];
  /** The text with strings and comments blanked. */
  readonly code: string;
  readonly notation: Notation;
  readonly project: Project;
  readonly world: World;
  readonly sites: readonly CallSite[];
}

/** What a rule is asked about: one call site, and everything known around it. */
export interface RuleContext {
  readonly site: CallSite;
  readonly call: Call;
  readonly env: Env;
  readonly estimate: SiteEstimate;
  readonly file: RuleFile;
  readonly estimateOf: EstimateOf;
}

/** The estimate of a site with the settings at hand; with tokens given, these stand in for what is said of them. */
export type EstimateOf = (site: CallSite, tokens?: StatedTokens) => SiteEstimate;

export interface StatedTokens {
  readonly input: number;
  readonly output: number;
  /** Of the input, read from the provider's prompt cache. */
  readonly cached?: number;
}

export function ruleFile(
  { path, text, parts }: Pick<Source, 'path' | 'text' | 'parts'>,
  world: World,
  sites: readonly CallSite[],
): RuleFile {
  const { facts } = world.file;
  let code: string | undefined;
  let notation: Notation | undefined;
  return {
    path,
    text,
    facts,
    language: facts.language,
    project: world.project,
    world,
    sites,
    get code() {
      return (code ??= inParts(text, parts, each => masked(each, facts.language)));
    },
    get notation() {
      return (notation ??= notationOf(facts.language, this.code));
    },
  };
}

/** Each cell of a notebook for itself: a quote that one leaves open opens nothing in the next. */
function inParts(text: string, parts: readonly Span[] = [], work: (text: string) => string): string {
  if (parts.length < 2) return work(text);
  let kept = 0;
  const done = parts.map(({ start, end }) => {
    const before = text.slice(kept, start);
    kept = end;
    return before + work(text.slice(start, end));
  });
  return done.join('') + text.slice(kept);
}

/** The call of each of these sites, by its span. */
export function callsOf(facts: FileFacts, sites: readonly CallSite[]): (site: CallSite) => Call | undefined {
  let byPlace: ReadonlyMap<string, Call> | undefined;
  return ({ span }) => {
    byPlace ??= byPlaces(facts, new Set(sites.map(site => site.span.start)));
    return byPlace.get(`${span.start}:${span.end}`);
  };
}

const byPlaces = (facts: FileFacts, starts: ReadonlySet<number>): ReadonlyMap<string, Call> =>
  new Map(
    facts.calls.filter(({ span }) => starts.has(span.start)).map(call => [`${call.span.start}:${call.span.end}`, call]),
  );

export const ruleContext = (
  site: CallSite,
  call: Call,
  file: RuleFile,
  estimate: SiteEstimate,
  estimateOf: EstimateOf,
): RuleContext => ({
  site,
  call,
  env: moduleLevel(file.world),
  estimate,
  file,
  estimateOf,
});

/** Something about a whole file, worked out once however many sites ask. */
export function ofFile<T>(work: (file: RuleFile) => T): (file: RuleFile) => T {
  const known = new WeakMap<RuleFile, { readonly value: T }>();
  return file => {
    const before = known.get(file) ?? { value: work(file) };
    known.set(file, before);
    return before.value;
  };
}
