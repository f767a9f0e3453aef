import { describe, expect, it } from 'vitest';
import {
  ecologits,
  type EcologitsRequest,
  type EcologitsVersion,
  type Ends,
} from '../../src/core/footprint/ecologits.ts';
import { estimateRequests } from '../../src/core/footprint/request.ts';
import { defaultSettings } from '../../src/core/analysis.ts';
import golden from './ecologitsVectors.json' with { type: 'json' };

interface Expected {
  readonly energyWh: Ends;
  readonly gwp_g: Ends;
  readonly adpe_kgSbeq: Ends;
  readonly pe_MJ: Ends;
  readonly wcf_mL: Ends;
  readonly usage: Omit<Expected, 'energyWh' | 'usage' | 'embodied'>;
  readonly embodied: Omit<Expected, 'energyWh' | 'usage' | 'embodied' | 'wcf_mL'>;
}

type Vector = EcologitsRequest & {
  readonly id: string;
  readonly gpuCount: Ends;
  readonly generationLatencyS: Ends;
  readonly expected: Expected;
  readonly expectedLegacy091: Expected;
};

const vectors = golden.vectors as readonly Vector[];
const versions: readonly (readonly [EcologitsVersion, (vector: Vector) => Expected])[] = [
  ['ecologits-0.11', vector => vector.expected],
  ['ecologits-0.9.1', vector => vector.expectedLegacy091],
];

/** Largest relative difference of two ends. */
const apart = (actual: Ends, wanted: Ends): number =>
  Math.max(
    ...(['min', 'max'] as const).map(
      end => Math.abs(actual[end] - wanted[end]) / Math.max(Math.abs(wanted[end]), 1e-300),
    ),
  );

describe.each(versions)('%s', (version, wanted) => {
  it.each(vectors)('answers $id as the original does', vector => {
    const impacts = ecologits(vector, version);
    const expected = wanted(vector);
    const differences = {
      energy: apart(impacts.energyWh, expected.energyWh),
      usageGwp: apart(impacts.usage.gwpGrams, expected.usage.gwp_g),
      usageAdpe: apart(impacts.usage.adpeKgSb, expected.usage.adpe_kgSbeq),
      usagePe: apart(impacts.usage.primaryEnergyMJ, expected.usage.pe_MJ),
      water: apart(impacts.usage.waterMl, expected.usage.wcf_mL),
      embodiedGwp: apart(impacts.embodied.gwpGrams, expected.embodied.gwp_g),
      embodiedAdpe: apart(impacts.embodied.adpeKgSb, expected.embodied.adpe_kgSbeq),
      embodiedPe: apart(impacts.embodied.primaryEnergyMJ, expected.embodied.pe_MJ),
    };
    for (const difference of Object.values(differences)) expect(difference).toBeLessThanOrEqual(1e-9);
  });
});

it('counts GPUs and seconds as the original does', () => {
  for (const vector of vectors) {
    const impacts = ecologits(vector, 'ecologits-0.11');
    expect(impacts.gpuCount).toEqual(vector.gpuCount);
    expect(apart(impacts.generationLatencyS, vector.generationLatencyS)).toBeLessThanOrEqual(1e-12);
  }
});

it.each(versions)('answers a batch of %s requests through the JSON door, in order', (version, wanted) => {
  const answer = estimateRequests(
    vectors.map(vector => ({ ...vector, method: version })),
    defaultSettings,
  );
  if (!answer.ok) throw new Error(JSON.stringify(answer.errors.slice(0, 3)));
  expect(answer.footprints).toHaveLength(vectors.length);
  for (const [index, vector] of vectors.entries()) {
    const footprint = answer.footprints[index];
    const expected = wanted(vector);
    if (!footprint) throw new Error('missing');
    const { energyWh, gwpGrams, waterMl, adpeKgSb, primaryEnergyMJ } = footprint;
    for (const [range, ends] of [
      [energyWh, expected.energyWh],
      [gwpGrams, expected.gwp_g],
      [gwpGrams.usage, expected.usage.gwp_g],
      [gwpGrams.embodied, expected.embodied.gwp_g],
      [waterMl, expected.wcf_mL],
      [adpeKgSb, expected.adpe_kgSbeq],
      [adpeKgSb.usage, expected.usage.adpe_kgSbeq],
      [adpeKgSb.embodied, expected.embodied.adpe_kgSbeq],
      [primaryEnergyMJ, expected.pe_MJ],
      [primaryEnergyMJ.usage, expected.usage.pe_MJ],
      [primaryEnergyMJ.embodied, expected.embodied.pe_MJ],
    ] as const) {
      expect(range).not.toBeNull();
      expect(apart({ min: range?.low ?? 0, max: range?.high ?? 0 }, ends)).toBeLessThanOrEqual(1e-9);
    }
  }
});
