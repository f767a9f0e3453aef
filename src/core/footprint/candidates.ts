import { hull, plain, type Range } from './quantity.ts';
import type { CandidateEstimate, Footprint, SiteEstimate } from './report.ts';

const over = (ranges: readonly Range[]): Range => plain(hull(ranges, ''));

function both(
  parts: readonly (Range & { readonly usage: Range; readonly embodied: Range | null })[],
  key: 'usage' | 'embodied',
): Range | null {
  const ranges = parts.map(part => part[key]).filter(range => range !== null);
  return ranges.length === parts.length ? over(ranges) : null;
}

const withParts = (
  parts: readonly (Range & { readonly usage: Range; readonly embodied: Range | null })[],
): Range & { usage: Range; embodied: Range | null } => ({
  ...over(parts),
  usage: over(parts.map(part => part.usage)),
  embodied: both(parts, 'embodied'),
});

function rowsOf(estimates: readonly SiteEstimate[], ids: readonly string[]): readonly CandidateEstimate[] {
  const rows = new Map<string, CandidateEstimate>();
  for (const [at, { footprint }] of estimates.entries()) {
    const modelId = ids[at] ?? '';
    rows.set(modelId, {
      modelId,
      energyWh: footprint && plain(footprint.energyWh),
      gwpGrams: footprint && plain(footprint.gwpGrams),
      costUsd: footprint?.costUsd ?? null,
    });
  }
  return [...rows.values()];
}

/** One answer for a call that runs one of several models: from the least to the most, where all of them are known; and a row for each. */
export function overCandidates(
  estimates: readonly SiteEstimate[],
  ids: readonly string[],
  method: string,
): SiteEstimate {
  const footprints = estimates.map(estimate => estimate.footprint).filter((one): one is Footprint => one !== null);
  const [first] = footprints;
  const candidates = rowsOf(estimates, ids);
  const missing = estimates.find(estimate => estimate.footprint === null);
  if (!first || missing) {
    return {
      method,
      catalogId: null,
      usage: null,
      footprint: null,
      noEstimateReason: `one of several models (${ids.join(', ')})${missing?.noEstimateReason ? `: ${missing.noEstimateReason}` : ''}`,
      assumptions: [],
      place: null,
      shared: null,
      candidates,
    };
  }
  const costs = footprints.map(({ costUsd }) => costUsd).filter(cost => cost !== null);
  const worst =
    footprints
      .map(({ confidence }) => confidence)
      .sort()
      .at(-1) ?? 'D';
  return {
    method,
    catalogId: null,
    usage: estimates[0]?.usage ?? null,
    footprint: {
      energyWh: over(footprints.map(one => one.energyWh)),
      gwpGrams: withParts(footprints.map(one => one.gwpGrams)),
      waterMl: {
        ...over(footprints.map(one => one.waterMl)),
        onSite: over(footprints.map(one => one.waterMl.onSite)),
        offSite: over(footprints.map(one => one.waterMl.offSite)),
      },
      adpeKgSb: withParts(footprints.map(one => one.adpeKgSb)),
      primaryEnergyMJ: withParts(footprints.map(one => one.primaryEnergyMJ)),
      costUsd: costs.length === footprints.length ? over(costs) : null,
      confidence: worst,
      steps: first.steps,
    },
    noEstimateReason: null,
    assumptions: [`one of several models: ${ids.join(', ')}`, ...(estimates[0]?.assumptions ?? [])],
    place: estimates[0]?.place ?? null,
    shared: null,
    candidates,
  };
}
