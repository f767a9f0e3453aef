import type { Settings } from '../core/analysis.ts';
import type { PassedOver } from '../core/detect/secondLook.ts';
import type { PlacedUnlistedCall } from '../core/report/placed.ts';
import type { ScanReport } from '../core/report/scanReport.ts';
import type { ExportFormat } from '../present/formats.ts';
import type { Document, Outcome } from './engine.ts';
import type { Stamps } from './rests.ts';

/**
 * The messages between a host and its worker: plain data, both ways. Every `analyze` is answered once, by an `analysis`,
 * a `cancelled` or a `failed` with its id. A newer `analyze` of the same document cancels one that has not begun.
 *
 * A project is named by its folder: an absolute path of this machine, or the URI of a folder that only the host can
 * read. Of the latter the host says which files there are (`names`) and answers each `want` with `files`.
 */
export type ToWorker =
  | Analyze
  | Scan
  | Write
  | { readonly kind: 'cancel'; readonly id: number }
  /** Holds for what is analysed from now on; before it, the defaults hold. */
  | { readonly kind: 'settings'; readonly project: string; readonly settings: Settings }
  /** The editor closed the document: from now on the file on disk counts. */
  | { readonly kind: 'close'; readonly project: string; readonly path: string }
  /** Files were written, made or deleted; without `paths`, any of them. */
  | { readonly kind: 'invalidate'; readonly project: string; readonly paths?: readonly string[] }
  | { readonly kind: 'names'; readonly project: string; readonly paths: readonly string[] }
  | { readonly kind: 'files'; readonly project: string; readonly files: readonly FetchedFile[] }
  /** Documents in these languages are about to be asked for. Without an answer, and done when there is nothing else to do. */
  | { readonly kind: 'prepare'; readonly languageIds: readonly string[] }
  /** Answers `load`. */
  | { readonly kind: 'bytes'; readonly name: string; readonly bytes: Uint8Array };

export interface Analyze {
  readonly kind: 'analyze';
  readonly id: number;
  readonly project: string;
  /** Without content the file on disk is read. The path is relative to the project, with `/`. */
  readonly document: Document;
}

/** Analyses files as they are on disk, a handful at a time: between two such requests the editor's own come first. */
export interface Scan {
  readonly kind: 'scan';
  readonly id: number;
  readonly project: string;
  readonly paths: readonly string[];
  /** Hold for these files, whatever was said of the project. */
  readonly settings: Settings;
  /** Every file is parsed; otherwise only those that a look at their text promises something of. */
  readonly thorough: boolean;
  /** A line of which every call is explained that is no site. */
  readonly explain?: number;
}

/** Puts a report into words, those of the command line in whatever language the editor speaks: what that needs is loaded here already, and is too much for the host. */
export interface Write {
  readonly kind: 'write';
  readonly id: number;
  readonly format: ExportFormat;
  readonly report: Omit<ScanReport, 'totals' | 'carriers'>;
  /** Files that may name models outside the code. */
  readonly configuration: readonly FetchedFile[];
}

/** `text` is absent where the file cannot be read; then it is not asked for again before an `invalidate`. */
export interface FetchedFile {
  readonly path: string;
  readonly text?: string;
}

export type FromWorker =
  | { readonly kind: 'analysis'; readonly id: number; readonly outcome: Outcome }
  | ({ readonly kind: 'scanned'; readonly id: number } & Scanned)
  | { readonly kind: 'written'; readonly id: number; readonly text: string }
  | { readonly kind: 'cancelled'; readonly id: number }
  /** Something that should not happen; the other documents go on. */
  | { readonly kind: 'failed'; readonly id: number; readonly reason: string }
  /** A part of the engine cannot be loaded: every question will fail. */
  | { readonly kind: 'unable'; readonly reason: string }
  | { readonly kind: 'want'; readonly project: string; readonly paths: readonly string[] }
  /** Asks for the bytes of a file beside the bundle; only where the worker cannot read them itself. */
  | { readonly kind: 'load'; readonly name: string };

export interface Scanned {
  /** Of files that have sites, could not be read, or were read with a remark. */
  readonly outcomes: readonly Outcome[];
  /** Files that were not parsed, with what they import, and those that were. */
  readonly passedOver: readonly PassedOver[];
  readonly parsed: readonly string[];
  /** Only where a line is to be explained. */
  readonly unlisted?: readonly PlacedUnlistedCall[];
  /** What the results rest on, where the worker reads the disk itself. */
  readonly traced?: Traced;
}

export interface Traced extends Stamps {
  /** The files that the analysis of each parsed file asked for, by its path. */
  readonly asked: Readonly<Record<string, readonly string[]>>;
}

/** Sends a message to the other side. */
export type Send<Message> = (message: Message) => void;
