import type { Settings } from '../analysis.ts';
import type { Carrier } from '../carriers/carrier.ts';
import { defaultPriceDate } from '../footprint/settings.ts';
import type { PlacedFile, PlacedSite } from './placed.ts';
import { totals, type Totals } from './totals.ts';

/** The month of the catalogue, the prices and the grid data. */
export const dataVersion = defaultPriceDate.slice(0, 7);

/** Something that was not done, or done with a reservation, and the remedy. */
export interface Remark {
  readonly path: string;
  readonly reason: string;
}

/** All that a scan found, ready for a presenter. Paths are as people give them. */
export interface ScanReport {
  readonly version: string;
  readonly settings: Settings;
  /** Project files that were read. */
  readonly projectFiles: readonly string[];
  readonly files: readonly PlacedFile[];
  readonly skipped: readonly Remark[];
  readonly notes: readonly Remark[];
  /** Models that files outside the code name: shown, and not counted. */
  readonly carriers?: readonly Carrier[];
  /** Files looked at. */
  readonly looked: number;
  readonly totals: Totals;
}

export const scanReport = (parts: Omit<ScanReport, 'totals'>): ScanReport => ({
  ...parts,
  totals: totals(parts.files.flatMap(({ sites }) => sites)),
});

export interface Located {
  readonly path: string;
  readonly found: PlacedSite;
}

/** Every site with the path of its file, in order. */
export const sitesOf = ({ files }: ScanReport): readonly Located[] =>
  files.flatMap(({ path, sites }) => sites.map(found => ({ path, found })));
