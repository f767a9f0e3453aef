import type { Reading } from './decode.ts';

/** What a file or folder was like: `stamp` as the system tells it at no cost, `hash` as it reads. */
export interface Stamp {
  readonly stamp: string;
  readonly hash: string;
}

/** Follows what analyses ask for, for a host that keeps their results for as long as all of it is the same. */
export interface Trace {
  readonly begin: () => void;
  readonly ask: (path: string) => void;
  readonly read: (path: string, read: Reading) => void;
  /** What was asked for since it began. */
  readonly asked: () => readonly string[];
  /** What was read and which folders were looked into since this was last asked. */
  readonly taken: () => Stamps;
}

export interface Stamps {
  readonly files: readonly (readonly [path: string, stamp: Stamp])[];
  readonly folders: readonly (readonly [path: string, stamp: Stamp])[];
}
