import type { Analyze, Settings } from '../core/analysis.ts';
import { siteComments } from '../core/config/siteComments.ts';
import type { Outlook } from '../core/detect/prospect.ts';
import type { unlistedCalls } from '../core/detect/unlisted.ts';
import type { FileFacts } from '../core/facts/fileFacts.ts';
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
import type { Span } from '../core/text/span.ts';
import type { Reading } from './decode.ts';
import { keptFiles } from './keptFiles.ts';
import { keptTrees } from './keptTrees.ts';
import type { Parsers } from './parsers.ts';
import type { Trace } from './rests.ts';
import { sourceOf, sourceOfFile, type Content, type Refusal } from './source.ts';

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

/** A file that was read: its facts, and the way from their offsets to lines. */
interface Known {
  readonly text: string;
  readonly parts: readonly Span[] | undefined;
  readonly facts: FileFacts;
  readonly locate: (span: Span) => PlacedRange;
  readonly note: string | undefined;
}

/** `content` is what the editor held when it was read; undefined where it was read from disk. */
interface Kept {
  readonly content: Content | undefined;
  readonly file: Known | Refusal;
}

/** Characters of source text whose facts are kept; facts take about twenty bytes for each. */
const mostKept = { once: 250_000, again: 4_000_000 };

/** Texts of configuration files (and that there is none) that are kept; each is asked for by every file below it. */
const mostTexts = 1000;

/** After so many rounds of fetching what a file refers to, it is analysed with what is there. */
const mostRounds = 12;

export function openProject(files: ProjectFiles, { parsers, analyze, outlook, unlisted }: Means): OpenProject {
  const edited = new Map<string, Content>();
  const kept = keptFiles<Kept>(mostKept);
  const texts = new Map<string, string | undefined>();
  const trees = keptTrees();
  let memory = resolutionMemory();
  let lookedAt: { readonly path: string; readonly read: Reading } | undefined;

  const keep = (path: string, entry: Kept, size: number): Known | Refusal => {
    kept.set(path, entry, size);
    return entry.file;
  };
  const understand = (path: string, content: Content | undefined): Known | Refusal | undefined => {
    const read = content ? { text: '' } : lookedAt?.path === path ? lookedAt.read : files.read(path);
    if (read && !content) files.trace?.read(path, read);
    if (!read || 'reason' in read) return read;
    const source = content ? sourceOf(path, content) : sourceOfFile(path, read.text);
    if ('reason' in source) return keep(path, { content, file: source }, 1);
    const { text, parts, locate } = source;
    const facts = parsers.read(source, content && { trees, name: path });
    if (facts === 'later') return undefined;
    const file = facts ? { text, parts, facts, locate, note: read.note } : unparsed;
    return keep(path, { content, file }, text.length);
  };
  /** Undefined where the file, or the grammar of its language, is not there (yet). */
  const find = (path: string): Known | Refusal | undefined => {
    const content = edited.get(path);
    const before = kept.get(path);
    return before && before.content === content ? before.file : understand(path, content);
  };
  const readable = (path: string): Known | undefined => {
    const found = find(path);
    return found && !('reason' in found) ? found : undefined;
  };
  const project: Project = {
    facts: path => {
      files.trace?.ask(path);
      return readable(path)?.facts;
    },
    exists: path => edited.has(path) || files.exists(path),
    names: files.names,
    text: path => {
      files.trace?.ask(path);
      if (files.fetch || !texts.has(path)) {
        const read = files.read(path);
        if (read) files.trace?.read(path, read);
        if (texts.size >= mostTexts) texts.clear();
        texts.set(path, read && 'text' in read ? read.text : undefined);
      }
      return texts.get(path);
    },
    get memory() {
      return memory;
    },
  };
  const locate: Locate = (path, span) => readable(path)?.locate(span);

  const once = (path: string, settings: Settings): Outcome => {
    files.trace?.begin();
    files.trace?.ask(path);
    const file = find(path) ?? missing;
    if ('reason' in file) return { path, ...file };
    const analysis = analyze({ path, text: file.text, parts: file.parts, facts: file.facts }, project, settings);
    const where: Locate = (other, span) => (other === path ? file.locate(span) : locate(other, span));
    const result = withVolume(placed(analysis, where), settings);
    const notes = [...(file.note === undefined ? [] : [file.note]), ...commentNotes(file)];
    return notes.length === 0 ? result : { ...result, note: notes.join('; ') };
  };

  return {
    analyze: async ({ path, content }, settings) => {
      if (content && !edited.has(path) && !files.exists(path)) memory = resolutionMemory();
      if (content) edited.set(path, content);
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
      if (edited.has(path)) return { direct: true, imports: [], passesOn: false };
      const read = files.read(path) ?? missing;
      if ('reason' in read) return read;
      lookedAt = { path, read };
      return outlook(path, read.text);
    },
    explain: (path, line, settings) => {
      const file = readable(path);
      if (!file) return [];
      const isOnLine = (callee: Span): boolean => {
        const { startLine, endLine } = file.locate(callee);
        return startLine <= line && line <= endLine;
      };
      const source = { path, text: file.text, facts: file.facts };
      return unlisted(source, project, settings, isOnLine).map(({ span, callee, reasons }) => ({
        ...file.locate(span),
        callee,
        reasons,
      }));
    },
    trace: files.trace,
    close: path => {
      edited.delete(path);
      kept.forget(path);
      trees.release(path);
      memory = resolutionMemory();
    },
    invalidate: paths => {
      files.forget();
      texts.clear();
      memory = resolutionMemory();
      lookedAt = undefined;
      for (const path of paths ?? kept.paths()) kept.forget(path);
    },
  };
}

/** Comments for WattLens that it does not understand, with their lines. */
function commentNotes({ text, locate }: Known): readonly string[] {
  const { problems } = siteComments(text);
  if (problems.length === 0) return [];
  const lines = lineIndex(text);
  return problems.map(({ line, message }) => {
    const start = lines.offsetAt({ line, column: 1 });
    const { cell, startLine } = locate({ start, end: start });
    return `${cell === null ? '' : `cell ${cell}, `}line ${startLine}: ${message}`;
  });
}

const missing: Refusal = { reason: 'not found; check the path' };
const unparsed: Refusal = { reason: 'cannot be parsed in reasonable time; add it to .gitignore if it is generated' };
