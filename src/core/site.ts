import type { Span } from './text/span.ts';

/** What a model does at a call site. */
export type Task =
  | 'chat'
  | 'completion'
  | 'embedding'
  | 'rerank'
  | 'classification'
  | 'moderation'
  | 'generation'
  | 'image'
  | 'image-edit'
  | 'video'
  | 'stt'
  | 'tts'
  | 'training'
  | 'fine-tune'
  | 'batch'
  | 'other';

/** How a value is known: where the careful reader's eye ended. */
export type Provenance =
  'literal' | 'constant' | 'parameter-default' | 'env-default' | 'attribute' | 'config' | 'cross-file' | 'sdk-default';

/** A place in a file of the project. */
export interface Place {
  readonly path: string;
  readonly span: Span;
}

/** A model id exactly as the code writes it, and how it was found. */
export interface ModelReference {
  readonly id: string;
  readonly source: Provenance;
  /** Where the id is written; absent for an SDK's own default. */
  readonly definedAt: Place | undefined;
}

/** Where a request is served, as far as the code says. */
export interface RegionReference {
  readonly cloud: 'aws' | 'azure' | 'gcp';
  readonly id: string;
  readonly source: Provenance;
}

/** How a receiver was traced: to an SDK symbol, or only through a declared type. */
export type Evidence = 'direct' | 'annotation';

/**
 * A value that the code gives to a call, as plain data: what is not known is `undefined`.
 * Strings are the literal text, lists and records are followed through variables.
 */
export type Given =
  string | number | boolean | null | undefined | readonly Given[] | { readonly [name: string]: Given };

/**
 * An expression that runs a model (`invoke`) or names, loads or configures one (`model`).
 * Plain and readonly, so that a worker can send it.
 */
export interface CallSite {
  readonly type: 'invoke' | 'model';
  /** The whole call expression, `new` included, `await` not. */
  readonly span: Span;
  /** The callee as written, without the argument list. */
  readonly calleeSpan: Span;
  /** Dotted text of the callee; inner calls collapse to `()`, subscripts to `[]`. */
  readonly callee: string;
  /** Import root, npm package or the HTTP function's package. */
  readonly sdk: string;
  /** Id of the signature file that knows the call. */
  readonly signature: string;
  /** The public name of the called thing, for example `openai#OpenAI().chat.completions.create`. */
  readonly api: string;
  readonly task: Task;
  readonly evidence: Evidence;
  readonly model: ModelReference | undefined;
  /** Several possible models (ternary, look-up); then `model` is undefined. */
  readonly modelCandidates: readonly ModelReference[];
  /** Why `model` is undefined. */
  readonly modelReason: string | undefined;
  /** Provider key (`openai`, `anthropic`, `groq`, …) as far as SDK, base URL or model prefix tell. */
  readonly provider: string | undefined;
  readonly region: RegionReference | undefined;
  /** Address of the server that the code gives, `…` for what is only known at run time; absent where it gives none. */
  readonly endpoint?: string;
  readonly inLoop: boolean;
  /** Output cap in tokens from the call's own arguments. */
  readonly maxTokens: number | undefined;
  /** True where the model runs on the user's own hardware (transformers, ollama, llama.cpp, …). */
  readonly local: boolean;
  /** Arguments the estimation and the rules look at, by canonical name (see signatures/sdk.ts). */
  readonly given: Readonly<Record<string, Given>>;
  /** How the model and the receiver were found, one line a step; for `--explain`. */
  readonly trail: readonly string[];
}
