import type { Source } from '../core/analysis.ts';
import type { PlacedRange } from '../core/report/placed.ts';
import type { Span } from '../core/text/span.ts';
import type { Reading } from './decode.ts';
import type { ProjectFiles } from './engine.ts';
import { keptFiles } from './keptFiles.ts';
import { keptTrees } from './keptTrees.ts';
import type { Parsers } from './parsers.ts';
import { sourceOf, sourceOfFile, type Content, type Refusal } from './source.ts';

/** A file that was read: its facts, and the way from their offsets to lines. */
export interface Known extends Source {
  readonly locate: (span: Span) => PlacedRange;
  /** A remark on how it was read. */
  readonly note: string | undefined;
}

/** The source files of a project, read when they are asked for: from disk, or what an editor holds of them. */
export interface KnownFiles {
  /** Undefined where the file, or the grammar of its language, is not there (yet). */
  readonly find: (path: string) => Known | Refusal | undefined;
  /** The text on disk; it is kept for the `find` that may follow. */
  readonly look: (path: string) => Reading | undefined;
  readonly isEdited: (path: string) => boolean;
  readonly edit: (path: string, content: Content) => void;
  /** From now on the file on disk counts again. */
  readonly close: (path: string) => void;
  /** These files, or any, changed on disk. */
  readonly forget: (paths?: readonly string[]) => void;
}

/** `content` is what the editor held when it was read; undefined where it was read from disk. */
interface Kept {
  readonly content: Content | undefined;
  readonly file: Known | Refusal;
}

/** Characters of source text whose facts are kept; facts take about twenty bytes for each. */
const mostKept = { once: 250_000, again: 4_000_000 };

export function knownFiles({ read, trace }: ProjectFiles, parsers: Parsers): KnownFiles {
  const edited = new Map<string, Content>();
  const kept = keptFiles<Kept>(mostKept);
  const trees = keptTrees();
  let lookedAt: { readonly path: string; readonly read: Reading } | undefined;

  const keep = (path: string, entry: Kept, size: number): Known | Refusal => {
    kept.set(path, entry, size);
    return entry.file;
  };
  const understand = (path: string, content: Content | undefined): Known | Refusal | undefined => {
    const found = content ? { text: '' } : lookedAt?.path === path ? lookedAt.read : read(path);
    if (found && !content) trace?.read(path, found);
    if (!found || 'reason' in found) return found;
    const source = content ? sourceOf(path, content) : sourceOfFile(path, found.text);
    if ('reason' in source) return keep(path, { content, file: source }, 1);
    const { text, parts, locate } = source;
    const facts = parsers.read(source, content && { trees, name: path });
    if (facts === 'later') return undefined;
    const file = facts ? { path, text, parts, facts, locate, note: found.note } : unparsed;
    return keep(path, { content, file }, text.length);
  };

  return {
    find: path => {
      const content = edited.get(path);
      const before = kept.get(path);
      return before && before.content === content ? before.file : understand(path, content);
    },
    look: path => {
      const found = read(path);
      if (found && 'text' in found) lookedAt = { path, read: found };
      return found;
    },
    isEdited: path => edited.has(path),
    edit: (path, content) => {
      edited.set(path, content);
    },
    close: path => {
      edited.delete(path);
      kept.forget(path);
      trees.release(path);
    },
    forget: paths => {
      lookedAt = undefined;
      for (const path of paths ?? kept.paths()) kept.forget(path);
    },
  };
}

const unparsed: Refusal = { reason: 'cannot be parsed in reasonable time; add it to .gitignore if it is generated' };
