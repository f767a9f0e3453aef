import type { FileFacts } from '../facts/fileFacts.ts';
import type { ResolutionMemory } from './memory.ts';

/**
 * What the engine may ask of the files around the one it reads. The host answers synchronously and lazily; a host that
 * cannot read (a virtual workspace) answers `undefined` for what it has not fetched.
 * Paths are relative to the project root with `/` separators, never with `..` out of it.
 */
export interface Project {
  /** Facts of a source file; undefined where there is none, or it is too large or unreadable. */
  readonly facts: (path: string) => FileFacts | undefined;
  readonly exists: (path: string) => boolean;
  /** The names in a folder, without those below it; a host that cannot say leaves it out. */
  readonly names?: ((folder: string) => readonly string[]) | undefined;
  /** Text of a small file (tsconfig.json, package.json, .env); undefined where there is none. */
  readonly text: (path: string) => string | undefined;
  /** Holds for as long as `exists` and `text` give the same answers. */
  readonly memory?: ResolutionMemory;
}

/** A project of one file. */
export const alone: Project = { facts: () => undefined, exists: () => false, text: () => undefined };
