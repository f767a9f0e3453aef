import type { Analyze, Settings } from '../core/analysis.ts';
import { siteComments } from '../core/config/siteComments.ts';
import type { Outlook } from '../core/detect/prospect.ts';
import type { unlistedCalls } from '../core/detect/unlisted.ts';
import { resolutionMemory } from '../core/project/memory.ts';
import type { Project } from '../core/project/project.ts';
import {
  placed,
  type Locate,
  type PlacedFile,
  type PlacedRange,
  type PlacedUnlistedCall,
} from '../core/report/placed.ts';
import { withVolume } from '../core/report/volume.ts';
import { lineIndex } from '../core/text/lineIndex.ts';
import type { Reading } from './decode.ts';
import { keptTexts } from './keptTexts.ts';
import { knownFiles, type Known } from './knownFiles.ts';
import type { Parsers } from './parsers.ts';
import type { Trace } from './rests.ts';
import type { Content, Refusal } from './source.ts';

/** The files of a project as a host gives them. Paths are relative to its root, with `/`. */
export interface ProjectFiles {
  /** Undefined where there is no such file, or not yet (see `fetch`). */
  readonly read: (path: string) => Reading | undefined;
  readonly exists: (path: string) => boolean;
  /** The names in a folder, where the host can say. */
  readonly names?: (folder: string) => readonly string[];
  /** Something changed on disk: what was remembered of it is stale. */
  readonly forget: () => void;
  /** Brings the files that were asked for and could not be read at once; false where nothing new came. */
  readonly fetch?: () => Promise<boolean>;
  readonly trace?: Trace;
}

/** What is analysed: a file of the project as it is on disk, or with what an editor holds of it. */
export interface Document {
  readonly path: string;
  readonly content?: Content;
}

/** `note` is a remark on how the file was read. */
export type Outcome = (PlacedFile & { readonly note?: string }) | ({ readonly path: string } & Refusal);

/** A project that is looked at. */
export interface OpenProject {
  /** Waits for grammars and files as needed; rejects only where these cannot be loaded. */
  readonly analyze: (document: Document, settings: Settings) => Promise<Outcome>;
  /** Files that only the host can read are asked for together, so that a look finds them. */
  readonly bring: (paths: readonly string[]) => Promise<void>;
  /** What a look at the text of a file promises; the text is kept for the analysis that may follow. */
  readonly look: (path: string) => ReturnType<Outlook> | Refusal;
  /** Why the calls on a line are no sites; of a file that was analysed, else nothing. */
  readonly explain: (path: string, line: number, settings: Settings) => readonly PlacedUnlistedCall[];
  readonly trace: Trace | undefined;
  /** From now on the file on disk counts again. */
  readonly close: (path: string) => void;
  /** These files, or any, changed on disk. */
  readonly invalidate: (paths?: readonly string[]) => void;
}

/** What the engine works with. */
export interface Means {
  readonly parsers: Parsers;
  readonly analyze: Analyze;
  readonly outlook: Outlook;
  readonly unlisted: typeof unlistedCalls;
}

/** After so many rounds of fetching what a file refers to, it is analysed with what is there. */
const mostRounds = 12;

export function openProject(files: ProjectFiles, { parsers, analyze, outlook, unlisted }: Means): OpenProject {
  const known = knownFiles(files, parsers);
  const texts = keptTexts(files);
  let memory = resolutionMemory();

  const readable = (path: string): Known | undefined => {
    const found = known.find(path);
    return found && !('reason' in found) ? found : undefined;
  };
  const project: Project = {
    facts: path => {
      files.trace?.ask(path);
      return readable(path)?.facts;
    },
    exists: path => known.isEdited(path) || files.exists(path),
    names: files.names,
    text: path => {
      files.trace?.ask(path);
      return texts.at(path);
    },
    get memory() {
      return memory;
    },
  };
  const once = (path: string, settings: Settings): Outcome => {
    files.trace?.begin();
    files.trace?.ask(path);
    const file = known.find(path) ?? missing;
    if ('reason' in file) return { path, ...file };
    const locate: Locate = (other, span) => (other === path ? file : readable(other))?.locate(span);
    const result = withVolume(placed(analyze(file, project, settings), locate), settings);
    const notes = notesOn(file);
    return notes.length === 0 ? result : { ...result, note: notes.join('; ') };
  };

  return {
    analyze: async ({ path, content }, settings) => {
      if (content && !known.isEdited(path) && !files.exists(path)) memory = resolutionMemory();
      if (content) known.edit(path, content);
      for (let round = 1; ; round += 1) {
        // What could not be read a moment ago may have been brought.
        if (files.fetch) memory = resolutionMemory();
        const outcome = once(path, settings);
        const more = round < mostRounds && ((await parsers.load()) || (await files.fetch?.()) === true);
        if (!more) return outcome;
      }
    },
    bring: async paths => {
      if (!files.fetch) return;
      for (const path of paths) files.read(path);
      await files.fetch();
    },
    look: path => {
      // What the user writes is analysed whatever it promises.
      if (known.isEdited(path)) return { direct: true, imports: [], passesOn: false };
      const read = known.look(path) ?? missing;
      return 'reason' in read ? read : outlook(path, read.text);
    },
    explain: (path, line, settings) => {
      const file = readable(path);
      if (!file) return [];
      const calls = unlisted(file, project, settings, span => isOnLine(line, file.locate(span)));
      return calls.map(({ span, callee, reasons }) => ({ ...file.locate(span), callee, reasons }));
    },
    trace: files.trace,
    close: path => {
      known.close(path);
      memory = resolutionMemory();
    },
    invalidate: paths => {
      files.forget();
      texts.clear();
      known.forget(paths);
      memory = resolutionMemory();
    },
  };
}

const isOnLine = (line: number, { startLine, endLine }: PlacedRange): boolean => startLine <= line && line <= endLine;

/** How it was read, and the comments for WattLens that are not understood, with their lines. */
function notesOn({ text, note, locate }: Known): readonly string[] {
  const notes = note === undefined ? [] : [note];
  const { problems } = siteComments(text);
  if (problems.length === 0) return notes;
  const lines = lineIndex(text);
  const misread = problems.map(({ line, message }) => {
    const start = lines.offsetAt({ line, column: 1 });
    const { cell, startLine } = locate({ start, end: start });
    return `${cell === null ? '' : `cell ${cell}, `}line ${startLine}: ${message}`;
  });
  return [...notes, ...misread];
}

const missing: Refusal = { reason: 'not found; check the path' };
