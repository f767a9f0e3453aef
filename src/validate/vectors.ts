import { ecologits, type EcologitsRequest, type EcologitsVersion, type Ends } from '../core/footprint/ecologits.ts';
import golden from '../../test/footprint/ecologitsVectors.json' with { type: 'json' };

interface Parts {
  readonly gwp_g: Ends;
  readonly adpe_kgSbeq: Ends;
  readonly pe_MJ: Ends;
}

interface Expected {
  readonly energyWh: Ends;
  readonly usage: Parts & { readonly wcf_mL: Ends };
  readonly embodied: Parts;
}

type Vector = EcologitsRequest & { readonly expected: Expected; readonly expectedLegacy091: Expected };

const vectors = golden.vectors as readonly Vector[];

/** Largest relative error of one version over all vectors and all their values. */
export interface VectorReport {
  readonly version: EcologitsVersion;
  readonly vectors: number;
  readonly values: number;
  readonly worst: number;
}

function pairs(vector: Vector, version: EcologitsVersion): readonly (readonly [Ends, Ends])[] {
  const actual = ecologits(vector, version);
  const wanted = version === 'ecologits-0.11' ? vector.expected : vector.expectedLegacy091;
  return [
    [actual.energyWh, wanted.energyWh],
    [actual.usage.gwpGrams, wanted.usage.gwp_g],
    [actual.usage.adpeKgSb, wanted.usage.adpe_kgSbeq],
    [actual.usage.primaryEnergyMJ, wanted.usage.pe_MJ],
    [actual.usage.waterMl, wanted.usage.wcf_mL],
    [actual.embodied.gwpGrams, wanted.embodied.gwp_g],
    [actual.embodied.adpeKgSb, wanted.embodied.adpe_kgSbeq],
    [actual.embodied.primaryEnergyMJ, wanted.embodied.pe_MJ],
  ];
}

export function vectorReport(version: EcologitsVersion): VectorReport {
  const compared = vectors.flatMap(vector => pairs(vector, version));
  const errors = compared.flatMap(([actual, wanted]) =>
    (['min', 'max'] as const).map(end => Math.abs(actual[end] - wanted[end]) / Math.abs(wanted[end] || 1)),
  );
  return { version, vectors: vectors.length, values: errors.length, worst: Math.max(...errors) };
}
