import type { AnalyzedSite, FileAnalysis, Suggestion, WrapperCall } from '../analysis.ts';
import type { SiteEstimate } from '../footprint/estimate.ts';
import type { CallSite, ModelReference, Place, Provenance } from '../site.ts';
import type { Span } from '../text/span.ts';

/** A stretch of a file as people count: lines and columns from 1, columns in UTF-16 units, the end exclusive. */
export interface PlacedRange {
  /** In a notebook the cell's number among all cells, from 0; lines then count within the cell. */
  readonly cell: number | null;
  readonly startLine: number;
  readonly startColumn: number;
  readonly endLine: number;
  readonly endColumn: number;
}

export interface PlacedModel {
  readonly id: string;
  readonly source: Provenance;
  /** Where the id is written; null for an SDK's own default. */
  readonly definedAt: PlacedDefinition | null;
}

interface PlacedDefinition extends PlacedRange {
  readonly path: string;
}

export interface PlacedEdit extends PlacedRange {
  readonly path: string;
  readonly newText: string;
}

export interface PlacedSuggestion extends PlacedRange {
  readonly rule: string;
  readonly title: string;
  readonly message: string;
  readonly safety: Suggestion['safety'];
  readonly fix: { readonly title: string; readonly edits: readonly PlacedEdit[] } | undefined;
  readonly withoutEdit?: Suggestion['withoutEdit'];
  readonly effect: Suggestion['effect'];
}

/** A call site with its numbers, ready to be shown: no offset is left in it that a reader would need. */
export interface PlacedSite {
  /** The whole call expression. */
  readonly range: PlacedRange;
  /** The callee without its arguments: its last line carries the inlay hint, pointing at it shows the hover. */
  readonly callee: PlacedRange;
  readonly model: PlacedModel | undefined;
  readonly modelCandidates: readonly PlacedModel[];
  readonly site: CallSite;
  readonly estimate: SiteEstimate;
  readonly suggestions: readonly PlacedSuggestion[];
}

/** A call of a function of the project that runs a model further down. */
interface PlacedWrapperCall extends PlacedRange {
  readonly calls: readonly { readonly at: PlacedDefinition | undefined; readonly modelId: string | undefined }[];
}

/** A function in which several calls run a model. */
export interface PlacedFunction extends PlacedRange {
  readonly name: string;
  /** Places of its calls among the sites of the file. */
  readonly calls: readonly number[];
}

/** A call that is no site, where it stands, and why: words that follow "not listed:". */
export interface PlacedUnlistedCall extends PlacedRange {
  readonly callee: string;
  readonly reasons: readonly string[];
}

export interface PlacedFile {
  readonly path: string;
  readonly sites: readonly PlacedSite[];
  readonly wrapperCalls: readonly PlacedWrapperCall[];
  readonly functions?: readonly PlacedFunction[];
}

/** The same file with its paths, and those it refers to, as `shown` gives them. */
export const withPaths = (file: PlacedFile, shown: (path: string) => string): PlacedFile => {
  const moved = <Value extends { readonly path: string }>(value: Value): Value => ({
    ...value,
    path: shown(value.path),
  });
  const model = (value: PlacedModel): PlacedModel => ({
    ...value,
    definedAt: value.definedAt && moved(value.definedAt),
  });
  return {
    ...file,
    path: shown(file.path),
    sites: file.sites.map(site => ({
      ...site,
      model: site.model && model(site.model),
      modelCandidates: site.modelCandidates.map(model),
      suggestions: site.suggestions.map(suggestion => ({
        ...suggestion,
        fix: suggestion.fix && { ...suggestion.fix, edits: suggestion.fix.edits.map(moved) },
      })),
    })),
    wrapperCalls: file.wrapperCalls.map(call => ({
      ...call,
      calls: call.calls.map(inner => ({ ...inner, at: inner.at && moved(inner.at) })),
    })),
  };
};

/** Turns a span of a file of the project into a range; undefined where that file cannot be read any more. */
export type Locate = (path: string, span: Span) => PlacedRange | undefined;

export function placed({ path, sites, wrapperCalls, functions }: FileAnalysis, locate: Locate): PlacedFile {
  const own = (span: Span): PlacedRange => locate(path, span) ?? nowhere;
  return {
    path,
    sites: sites.map(found => placedSite(found, own, locate)),
    wrapperCalls: wrapperCalls.map(call => placedWrapper(call, own, locate)),
    ...(functions.length > 0 ? { functions: functions.map(({ span, ...rest }) => ({ ...rest, ...own(span) })) } : {}),
  };
}

const nowhere: PlacedRange = { cell: null, startLine: 1, startColumn: 1, endLine: 1, endColumn: 1 };

function placedSite(
  { site, estimate, suggestions }: AnalyzedSite,
  own: (span: Span) => PlacedRange,
  locate: Locate,
): PlacedSite {
  return {
    range: own(site.span),
    callee: own(site.calleeSpan),
    model: site.model && placedModel(site.model, locate),
    modelCandidates: site.modelCandidates.map(candidate => placedModel(candidate, locate)),
    site,
    estimate,
    suggestions: suggestions.map(({ span, fix, ...rest }) => ({
      ...rest,
      ...own(span),
      fix: fix && placedFix(fix, locate),
    })),
  };
}

const placedModel = ({ id, source, definedAt }: ModelReference, locate: Locate): PlacedModel => ({
  id,
  source,
  definedAt: (definedAt && definition(definedAt, locate)) ?? null,
});

function definition({ path, span }: Place, locate: Locate): PlacedDefinition | undefined {
  const range = locate(path, span);
  return range && { path, ...range };
}

/** A fix whose edits cannot all be placed is none: half a fix breaks code. */
function placedFix({ title, edits }: NonNullable<Suggestion['fix']>, locate: Locate): PlacedSuggestion['fix'] {
  const places = edits.flatMap(({ path, span, newText }): readonly PlacedEdit[] => {
    const range = locate(path, span);
    return range ? [{ path, ...range, newText }] : [];
  });
  return places.length === edits.length ? { title, edits: places } : undefined;
}

const placedWrapper = (
  { span, calls }: WrapperCall,
  own: (span: Span) => PlacedRange,
  locate: Locate,
): PlacedWrapperCall => ({
  ...own(span),
  calls: calls.map(call => ({ at: definition(call, locate), modelId: call.modelId })),
});
