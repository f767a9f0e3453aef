import type { Range } from './quantity.ts';
import type { SizeOf } from './modelSize.ts';
import type { UsageReport } from './report.ts';
import type { Basis, Step } from './step.ts';
import type { Work } from './textGeneration.ts';

/** What a task of a call amounts to. */
export type Modality = 'text' | 'embedding' | 'rerank' | 'classic' | 'image' | 'video' | 'stt' | 'tts' | 'training';

/** The work of one execution with everything that explains it. */
export interface SiteWork {
  readonly modality: Modality;
  readonly work: Work;
  readonly usage: UsageReport;
  readonly steps: readonly Step[];
  readonly assumptions: readonly string[];
  readonly size: SizeOf | undefined;
  /** For the price: what the table counts. */
  readonly priced: { readonly input: Range; readonly cached: Range; readonly output: Range } | undefined;
}

export type WorkOrReason = SiteWork | { readonly reason: string };

/** A range of the usage report. */
export const reported = ({ low, typical, high }: Range, basis: Basis): Range & { readonly basis: Basis } => ({
  low,
  typical,
  high,
  basis,
});
