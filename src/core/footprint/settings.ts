import type { Ends } from './ecologits.ts';

export type MethodId = 'wattlens-1' | 'ecologits-0.11' | 'ecologits-0.9.1';

export const methods: readonly MethodId[] = ['wattlens-1', 'ecologits-0.11', 'ecologits-0.9.1'];

export const isMethod = (name: string): name is MethodId => (methods as readonly string[]).includes(name);

/** What a user states: a number, or two ends. */
export type Stated = number | Ends;

/** A model that only the user knows. */
interface CustomModelCard {
  readonly id: string;
  readonly paramsTotalB?: number;
  readonly paramsActiveB?: number;
  /** Measured energy of one call at the meter, Wh; then nothing is estimated. */
  readonly measuredWhPerCall?: number;
}

/** Measured usage of one site, from an imported log. */
export interface ObservedUsage {
  readonly inputTokens?: number;
  readonly outputTokens?: number;
  readonly cachedTokens?: number;
  /** Measured energy of one call, Wh. */
  readonly energyWh?: number;
  readonly callsPerMonth?: number;
  /** Where it was measured: `OpenTelemetry export, 1,204 calls`. */
  readonly note: string;
}

/** What the estimation asks of the settings; the project file's settings fit. */
export interface EstimateSettings {
  readonly method: string;
  /** `aws:eu-north-1`, for what the code leaves open. */
  readonly region: string | undefined;
  /** ISO 3166-1 alpha-3 or an Electricity Maps zone. */
  readonly zone: string | undefined;
  readonly tokens: Readonly<Record<string, { readonly input?: number; readonly output?: number }>>;
  readonly customModels: readonly CustomModelCard[];
  /** Device that runs local models, an id of devices.json or a name such as `RTX 4090`. */
  readonly hardware?: string | undefined;
  readonly pue?: Stated | undefined;
  /** L/kWh on site. */
  readonly wue?: Stated | undefined;
  /** Price of a batch or flex request over the list price. */
  readonly batchPriceFactor?: number | undefined;
  /** List prices of this day (ISO 8601); else of the data's own month. */
  readonly priceDate?: string | undefined;
}

/** What is known of one site beyond its code: measured usage, or a comment beside it. */
export interface SiteKnowledge {
  readonly observed?: ObservedUsage | undefined;
  readonly declared?:
    | {
        readonly input?: number | undefined;
        readonly output?: number | undefined;
        readonly visible?: number | undefined;
        readonly cached?: number | undefined;
        readonly note: string;
      }
    | undefined;
}

/** Half of the list price, as the vendors of batch interfaces charge. */
export const defaultBatchPriceFactor = 0.5;

/** The day whose list prices count when nobody says: the month of the data. */
export const defaultPriceDate = '2026-11-22';
