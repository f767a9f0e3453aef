/** What a model takes and gives. */
export type ModelKind = 'text' | 'embedding' | 'rerank' | 'classifier' | 'image' | 'video' | 'audio-in' | 'audio-out';

/** A number, or two ends where the size is a guess; billions of parameters. */
export type Size = number | readonly [low: number, high: number];

/** Another public estimate of an unpublished size; the active share is the row's own where it says none. */
export interface SizeEstimate {
  readonly total: Size;
  readonly active?: Size;
  /** Id of sources.json, with the place in the source after a colon. */
  readonly source: string;
}

/** One row of models.json. */
export interface ModelCard {
  /** Maker or Hub organisation, then the model's public id. */
  readonly id: string;
  readonly kind: ModelKind;
  readonly total?: Size;
  /** Parameters used for one token; the same as `total` where absent. */
  readonly active?: Size;
  /** The model is a mixture of experts whose active share nobody states. */
  readonly activeUnknown?: true;
  readonly basis: 'published' | 'estimated' | 'unknown';
  /** What others estimate where `total` and `active` are EcoLogits' guess; `wattlens-1` spans them all. */
  readonly alsoEstimated?: readonly SizeEstimate[];
  /** Bits per weight as published, where the weights are not 16 bit. */
  readonly bits?: number;
  readonly context?: number;
  /** It writes hidden reasoning tokens unless told otherwise. */
  readonly reasoning?: true;
  readonly released?: string;
  readonly deprecated?: true;
  /** Tokens per second and seconds to the first token of the public API (EcoLogits data). */
  readonly tps?: number;
  readonly ttft?: number;
  readonly note?: string;
  readonly aliases?: readonly string[];
  /** Ids of sources.json, with the place in the source after a colon. */
  readonly sources: readonly string[];
}

/** Low and high end of a size in billions of parameters. */
export const ends = (size: Size): readonly [number, number] => (typeof size === 'number' ? [size, size] : size);
