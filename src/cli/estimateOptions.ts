export interface EstimateOptions {
  readonly format: string;
  readonly input?: string;
  readonly output?: string;
  readonly config?: string;
  readonly method?: string;
  readonly model?: string;
  readonly provider?: string;
  readonly task?: string;
  readonly inputTokens?: number;
  readonly outputTokens?: number;
  readonly region?: string;
  readonly zone?: string;
  readonly paramsTotal?: Ends;
  readonly paramsActive?: Ends;
  readonly pue?: Ends;
  readonly wue?: Ends;
}

/** A number, or two ends. */
export type Ends = number | { readonly min: number; readonly max: number };

/** `7`, or `7:70` for two ends. */
export function endsOf(text: string): Ends {
  const [min, max, ...more] = text.split(':').map(part => (part.trim() === '' ? Number.NaN : Number(part)));
  if (min === undefined || more.length > 0) return Number.NaN;
  return max === undefined ? min : { min, max };
}
