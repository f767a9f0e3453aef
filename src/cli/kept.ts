import type { PassedOver } from '../core/detect/secondLook.ts';
import type { Outcome } from '../worker/engine.ts';
import type { Stamp } from '../worker/rests.ts';
import { loadSealed, writeSealed } from './sealed.ts';

/** What a scan knows of one file. */
export interface Entry {
  readonly stamp: string;
  /** What a look at the text promised: `direct`, or what was passed over. Undefined where nobody looked. */
  readonly look: 'direct' | PassedOver | undefined;
  readonly analysis: Analysis | undefined;
}

export interface Analysis {
  /** Undefined where there is nothing to say of the file. */
  readonly outcome: Outcome | undefined;
  /** Source files that it rests on, the file itself among them. */
  readonly asked: readonly string[];
}

/** What a scan keeps for the next one. */
export interface Kept {
  readonly entries: Map<string, Entry>;
  /** Files that analyses asked for, as they were; one that is not here was not there. */
  readonly files: Map<string, Stamp>;
  /**
   * Folders that analyses looked into, and files other than sources that they asked for. Answers out of these are shared
   * by many analyses: where one has changed, all analyses are made anew.
   */
  readonly folders: Map<string, Stamp>;
  readonly shared: Set<string>;
}

export const nothing = (): Kept => ({ entries: new Map(), files: new Map(), folders: new Map(), shared: new Set() });

/** The same as it was kept; entries are laid out when they are asked for. */
export interface Before extends Omit<Kept, 'entries'> {
  readonly entry: (name: string) => Entry | undefined;
}

/**
 * As it lies on disk. Most files are only passed over: of these a row in a few columns is kept, and each name that they
 * import once, which is a tenth of the room and of the time of as many objects.
 */
interface Packed extends Omit<Kept, 'entries'> {
  /** Joined, as no path holds a NUL. */
  readonly names: string;
  readonly stamps: string;
  readonly looks: Uint8Array;
  /** For each entry, where its imports begin in `imports`; there, places in `words`. */
  readonly starts: Uint32Array;
  readonly imports: Uint32Array;
  readonly words: readonly string[];
  readonly analyses: ReadonlyMap<string, Analysis>;
}

const divider = '\0';

/** What a look at a text found, by its number. */
const looked = { never: 0, direct: 1, passedOver: 2, passesOn: 3 } as const;

function packed({ entries, ...rest }: Kept): Packed {
  const places = new Map<string, number>();
  const imports: number[] = [];
  const starts: number[] = [];
  const looks: number[] = [];
  const analyses = new Map<string, Analysis>();
  for (const [name, { look, analysis }] of entries) {
    starts.push(imports.length);
    looks.push(numberOf(look));
    if (analysis) analyses.set(name, analysis);
    for (const word of typeof look === 'object' ? look.imports : []) {
      const place = places.get(word) ?? places.size;
      places.set(word, place);
      imports.push(place);
    }
  }
  return {
    ...rest,
    names: [...entries.keys()].join(divider),
    stamps: [...entries.values()].map(({ stamp }) => stamp).join(divider),
    looks: Uint8Array.from(looks),
    starts: Uint32Array.from([...starts, imports.length]),
    imports: Uint32Array.from(imports),
    words: [...places.keys()],
    analyses,
  };
}

function numberOf(look: Entry['look']): number {
  if (look === undefined) return looked.never;
  if (look === 'direct') return looked.direct;
  return look.passesOn ? looked.passesOn : looked.passedOver;
}

function unpacked({ names, stamps, looks, starts, imports, words, analyses, ...rest }: Packed): Before {
  const rows = new Map(names.split(divider).map((name, row) => [name, row]));
  const stampOf = stamps.split(divider);
  return {
    ...rest,
    entry: name => {
      const row = rows.get(name);
      const number = row === undefined ? undefined : looks[row];
      if (row === undefined || number === undefined) return undefined;
      const read = (): PassedOver => ({
        path: name,
        imports: Array.from(imports.subarray(starts[row], starts[row + 1]), place => words[place] ?? ''),
        passesOn: number === looked.passesOn,
      });
      const look = number === looked.never ? undefined : number === looked.direct ? 'direct' : read();
      return { stamp: stampOf[row] ?? '', look, analysis: analyses.get(name) };
    },
  };
}

const empty = (): Before => unpacked(packed(nothing()));

/** What the last scan kept; nothing where it was cut short or altered. */
export function load(file: string): Before {
  const kept = loadSealed(file);
  return isPacked(kept) ? unpacked(kept) : empty();
}

const isPacked = (value: unknown): value is Packed =>
  typeof value === 'object' &&
  value !== null &&
  ['analyses', 'files', 'folders'].every(name => (value as Record<string, unknown>)[name] instanceof Map) &&
  ['names', 'stamps'].every(name => typeof (value as Record<string, unknown>)[name] === 'string') &&
  (value as Record<string, unknown>)['shared'] instanceof Set;

/** Keeps it; what cannot be written is not kept. */
export const write = (file: string, kept: Kept): void => {
  writeSealed(file, packed(kept));
};
