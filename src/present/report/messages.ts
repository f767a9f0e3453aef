import type { Remark } from '../../core/report/scanReport.ts';
import type { ReportComparison } from './comparison.ts';
import type { ReportFile, ReportPlace } from './reportFile.ts';

/** What the estimates of a scan rest on. */
export interface ReportHead {
  readonly version: string;
  readonly method: string;
  readonly data: string;
  /** As set by the user; null where the code or the provider decides. */
  readonly grid: string | null;
  /** ISO 8601. */
  readonly scannedAt: string;
  /** Files looked at. */
  readonly looked: number;
  readonly skipped: readonly Remark[];
  readonly notes: readonly Remark[];
  /** The project file as people give it; null where there is none yet. */
  readonly projectFile: string | null;
}

export interface ReportSource {
  readonly id: string;
  readonly title: string;
  readonly url: string;
}

/** From the editor to the page. Plain data. */
export type ToPage =
  /** Before all else: the reader's language, the words of it where it is not English, and where numbers come from. */
  | {
      readonly kind: 'hello';
      readonly locale: string;
      readonly words: Readonly<Record<string, string>> | null;
      readonly sources: readonly ReportSource[];
    }
  /** The whole of what was found, or what became of single files since. */
  | {
      readonly kind: 'found';
      readonly head: ReportHead;
      readonly files: readonly ReportFile[];
      readonly gone?: readonly string[];
    }
  /** A scan runs, from 0 to 1; null where none does. */
  | { readonly kind: 'progress'; readonly share: number | null }
  /** The scan was cancelled before it had an end, and nothing is known. */
  | { readonly kind: 'stopped' }
  /** Null where there is no baseline. */
  | { readonly kind: 'compared'; readonly comparison: ReportComparison | null };

/** From the page to the editor; what does not have one of these forms is not answered. */
export type FromPage =
  | { readonly kind: 'ready' }
  | { readonly kind: 'scan' }
  | { readonly kind: 'cancel' }
  | { readonly kind: 'projectFile' }
  | { readonly kind: 'open'; readonly place: ReportPlace }
  | { readonly kind: 'model'; readonly name: string }
  /** How often a call runs; null forgets it. */
  | { readonly kind: 'volume'; readonly place: ReportPlace; readonly callsPerMonth: number | null }
  /** Shows the edits of a rule before they are made: at one place, or at all. */
  | { readonly kind: 'preview'; readonly rule: string; readonly place: ReportPlace | null };

type Check = (value: unknown) => boolean;

const isText: Check = value => typeof value === 'string' && value.length <= 4096;
const isCount: Check = value => typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
const isPlace: Check = value =>
  hasShape(value, { path: isText, cell: given => given === null || isCount(given), line: isCount, column: isCount });
const isVolume: Check = value =>
  value === null || (typeof value === 'number' && value >= 0 && value <= 1_000_000_000_000);

const shapes: Readonly<Record<FromPage['kind'], Readonly<Record<string, Check>>>> = {
  ready: {},
  scan: {},
  cancel: {},
  projectFile: {},
  open: { place: isPlace },
  model: { name: isText },
  volume: { place: isPlace, callsPerMonth: isVolume },
  preview: { rule: isText, place: value => value === null || isPlace(value) },
};

function hasShape(value: unknown, shape: Readonly<Record<string, Check>>): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const given = value as Readonly<Record<string, unknown>>;
  return Object.entries(shape).every(([name, check]) => Object.hasOwn(given, name) && check(given[name]));
}

/** A message of the page; undefined where it is none. */
export function readMessage(value: unknown): FromPage | undefined {
  if (typeof value !== 'object' || value === null || !('kind' in value)) return undefined;
  const { kind } = value;
  if (typeof kind !== 'string' || !Object.hasOwn(shapes, kind)) return undefined;
  return hasShape(value, shapes[kind as FromPage['kind']]) ? (value as FromPage) : undefined;
}

/** Tells two places apart. */
export const placeKey = ({ path, cell, line, column }: ReportPlace): string =>
  JSON.stringify([path, cell, line, column]);
