import type { Range } from '../footprint/quantity.ts';
import type { PlacedSite } from './placed.ts';
import type { Located } from './scanReport.ts';
import { totals } from './totals.ts';

/** A call site that is new, gone, or no longer what it was. */
export type Change =
  | { readonly kind: 'added'; readonly before: undefined; readonly after: Located }
  | { readonly kind: 'removed'; readonly before: Located; readonly after: undefined }
  | { readonly kind: 'changed'; readonly before: Located; readonly after: Located };

/** What differs between two scans, in the order of the later one, with what is gone at the end. */
export interface Comparison {
  readonly changes: readonly Change[];
  /** What the changed calls take more if each runs once; null where none has an estimate. */
  readonly energyWh: Range | null;
  readonly gwpGrams: Range | null;
  readonly waterMl: Range | null;
  readonly costUsd: Range | null;
  /** Changed calls without an estimate on a side they are on; no difference counts them. */
  readonly withoutEstimate: number;
}

/**
 * Compares two scans by the same method and data. A call is the same when its file, its API and what was found of it are;
 * on which line it stands does not matter, and a call that moves to another file as it is has not changed. Where calls of
 * a file have moved to another, those beside them that changed on the way are looked for there too.
 */
export function compare(before: readonly Located[], after: readonly Located[]): Comparison {
  const old = new Set(before);
  const partners = new Map<Located, Located>();
  const pair = (key: Key, ofOld: Key): void => {
    const waiting = grouped(old, ofOld);
    for (const site of after) {
      const partner = partners.has(site) ? undefined : waiting.get(key(site))?.shift();
      if (!partner) continue;
      partners.set(site, partner);
      old.delete(partner);
    }
  };
  for (const key of keys) pair(key, key);
  const pathNow = renames(partners);
  for (const key of keys) pair(key, site => key({ ...site, path: pathNow.get(site.path) ?? site.path }));
  const changes = [
    ...after.flatMap((site): readonly Change[] => {
      const partner = partners.get(site);
      if (!partner) return [{ kind: 'added', before: undefined, after: site }];
      return content(partner) === content(site) ? [] : [{ kind: 'changed', before: partner, after: site }];
    }),
    ...[...old].map((site): Change => ({ kind: 'removed', before: site, after: undefined })),
  ];
  return { changes, ...differences(changes) };
}

const joined = (...parts: readonly unknown[]): string => JSON.stringify(parts);

const api = ({ found: { site } }: Located): string => joined(site.type, site.api);

/** All that is compared of a site. Figures that differ by rounding are the same. */
function content({ found }: Located): string {
  const { site, estimate } = found;
  const { footprint } = estimate;
  const figures = footprint
    ? [footprint.energyWh, footprint.gwpGrams, footprint.waterMl, footprint.costUsd].map(ends)
    : estimate.noEstimateReason;
  const models = found.model ? [found.model.id] : found.modelCandidates.map(({ id }) => id);
  return joined(models, site.task, site.maxTokens, site.inLoop, site.region?.id, figures);
}

const ends = (range: Range | null): readonly string[] =>
  range ? [range.low, range.typical, range.high].map(value => value.toPrecision(9)) : [];

type Key = (site: Located) => string;

/** Where the calls of a file went, as they were, by its path. */
const renames = (partners: ReadonlyMap<Located, Located>): ReadonlyMap<string, string> =>
  new Map([...partners].flatMap(([now, then]) => (now.path === then.path ? [] : [[then.path, now.path] as const])));

/** What pairs two sites, the surest first. */
const keys: readonly Key[] = [
  site => joined(site.path, api(site), content(site)),
  site => joined(site.path, api(site), site.found.model?.id ?? null),
  site => joined(site.path, api(site)),
  site => joined(api(site), site.found.site.callee, content(site)),
];

function grouped(sites: Iterable<Located>, key: Key): ReadonlyMap<string, Located[]> {
  const groups = new Map<string, Located[]>();
  for (const site of sites) {
    const group = groups.get(key(site));
    if (group) group.push(site);
    else groups.set(key(site), [site]);
  }
  return groups;
}

function differences(changes: readonly Change[]): Omit<Comparison, 'changes'> {
  const ofCalls = changes.filter(({ before, after }) => (after ?? before).found.site.type === 'invoke');
  const isKnown = (side: Located | undefined): boolean => side?.found.estimate.footprint !== null;
  const known = ofCalls.filter(({ before, after }) => isKnown(before) && isKnown(after));
  const priced = known.filter(({ before, after }) => isPriced(before) && isPriced(after));
  const of = (some: readonly Change[], metric: 'energyWh' | 'gwpGrams' | 'waterMl' | 'costUsd'): Range | null => {
    if (some.length === 0) return null;
    const sum = (sides: readonly (Located | undefined)[]): Range => totals(sides.flatMap(placed))[metric] ?? nothing;
    return difference(sum(some.map(({ before }) => before)), sum(some.map(({ after }) => after)));
  };
  return {
    energyWh: of(known, 'energyWh'),
    gwpGrams: of(known, 'gwpGrams'),
    waterMl: of(known, 'waterMl'),
    costUsd: of(priced, 'costUsd'),
    withoutEstimate: ofCalls.length - known.length,
  };
}

const isPriced = (side: Located | undefined): boolean =>
  side === undefined || (side.found.estimate.footprint?.costUsd ?? null) !== null;

const placed = (side: Located | undefined): readonly PlacedSite[] => (side ? [side.found] : []);

const nothing: Range = { low: 0, typical: 0, high: 0 };

/**
 * after − before, as of independent estimates: the deviations of the ends are added in quadrature, the upper end of one
 * with the lower end of the other. Where both rest on the same model, the true range is narrower.
 */
function difference(before: Range, after: Range): Range {
  const typical = after.typical - before.typical;
  return {
    low: typical - Math.hypot(after.typical - after.low, before.high - before.typical),
    typical,
    high: typical + Math.hypot(after.high - after.typical, before.typical - before.low),
  };
}
