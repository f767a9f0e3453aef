import type { FileFacts } from './facts/fileFacts.ts';
import type { SiteEstimate } from './footprint/estimate.ts';
import type { Project } from './project/project.ts';
import type { BusyFunction } from './report/busyFunctions.ts';
import type { CallSite } from './site.ts';
import type { Span } from './text/span.ts';
import type { UsageEntry } from './usage/usageFile.ts';

/** One file as the pipeline takes it: its facts (from a front end), and where it stands in its project. */
export interface Source {
  readonly path: string;
  /** The text the facts speak of; of a notebook, the joined code cells (see text/notebook.ts). */
  readonly text: string;
  /** Where the code cells of a notebook stand in it. */
  readonly parts?: readonly Span[] | undefined;
  readonly facts: FileFacts;
}

export interface TextEdit {
  readonly path: string;
  readonly span: Span;
  readonly newText: string;
}

/** A finding of a rule. `fix` is absent for advice. */
export interface Suggestion {
  readonly rule: string;
  /** The rule's own, in words: what is found, wherever it is. */
  readonly title: string;
  readonly message: string;
  readonly span: Span;
  readonly safety: 'safe' | 'review' | 'advice';
  readonly fix: { readonly title: string; readonly edits: readonly TextEdit[] } | undefined;
  /** Of advice: why it comes without an edit. */
  readonly withoutEdit?: string | undefined;
  readonly effect:
    { readonly energyRatio: { readonly low: number; readonly typical: number; readonly high: number } } | undefined;
}

export interface AnalyzedSite {
  readonly site: CallSite;
  readonly estimate: SiteEstimate;
  readonly suggestions: readonly Suggestion[];
}

/** A call of a project function that itself contains a site: no site, but worth knowing. */
export interface WrapperCall {
  readonly span: Span;
  readonly calls: readonly { readonly path: string; readonly span: Span; readonly modelId: string | undefined }[];
}

export interface FileAnalysis {
  readonly path: string;
  /** In source order of their starts. */
  readonly sites: readonly AnalyzedSite[];
  readonly wrapperCalls: readonly WrapperCall[];
  readonly functions: readonly BusyFunction[];
}

export type Analyze = (source: Source, project: Project, settings: Settings) => FileAnalysis;

/** A folder above that of the project, and the way down to it (`packages/app/`); or one in it, and the way there. */
export type FilePlace = { readonly above: string } | { readonly below: string };

/** What a user sets: the project file (`wattlens.json`), over the host's settings, over the defaults. */
export interface Settings {
  /** wattlens-1 | ecologits-0.11 | ecologits-0.9.1 */
  readonly method: string;
  /** Cloud region (`aws:eu-north-1`) or grid zone (ISO 3166-1 alpha-3, or an Electricity Maps zone). */
  readonly region: string | undefined;
  readonly zone: string | undefined;
  /** Model for an environment variable or for an id that cannot be resolved. */
  readonly models: Readonly<Record<string, string>>;
  /** Tokens per task where the code says nothing. */
  readonly tokens: Readonly<Record<string, { readonly input?: number; readonly output?: number }>>;
  readonly customModels: readonly CustomModel[];
  /** Where the project file lies, if not in the folder of the project: its paths are those seen from there. */
  readonly projectFileAt?: FilePlace;
  /** Calls per month, by path glob or `path:line`. */
  readonly callsPerMonth: Readonly<Record<string, number>>;
  readonly budgets: { readonly energyWh?: number; readonly gwpGrams?: number; readonly costUsd?: number };
  readonly ignore: readonly string[];
  /** By their ids; `preview` stands for all that are off until they are turned on. */
  readonly rules: Readonly<Record<string, 'on' | 'off'>>;
  /** Measured usage of the project's calls; the files it names are paths of the project. */
  readonly usage?: readonly UsageEntry[];
}

export interface CustomModel {
  readonly id: string;
  readonly paramsTotalB?: number;
  readonly paramsActiveB?: number;
  /** Measured energy of one call, in Wh; then nothing is estimated. */
  readonly measuredWhPerCall?: number;
}

export const defaultSettings: Settings = {
  method: 'wattlens-1',
  region: undefined,
  zone: undefined,
  models: {},
  tokens: {},
  customModels: [],
  callsPerMonth: {},
  budgets: {},
  ignore: [],
  rules: {},
};
