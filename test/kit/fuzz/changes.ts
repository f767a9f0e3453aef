/** What a fuzz run feeds: a file by its name, which says how it is read. */
export interface FuzzInput {
  readonly name: string;
  readonly text: string;
}

export type Random = () => number;

/** Numbers in 0 … 1 from a seed (mulberry32), so that a run can be had again. */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const stuffing = [
  ...['"', "'", '`', '(', ')', '{', '}', '[', ']', '"""', '\\', '\r', '\n', '\t', '${', '/*', '//', '#', '\u0000'],
  ...['\uFEFF', '\u202E', '\uD800', '𝒳', ':', ';', ',', '=', '=>', '->', '**', '...', '@', '?.', '!', '<', '>', '</x>'],
  ...['await ', 'async ', 'yield ', 'lambda: ', 'match x:\n case ', 'class A(A): ', 'import * as x from ', 'del '],
  ...['%pip install x\n', '# wattlens: model=', '// wattlens: ignore', 'f"{', '0x', '1e999', '-1', 'NaN', 'null'],
];

export const pick = <T>(random: Random, from: readonly T[]): T | undefined => from[Math.floor(random() * from.length)];

type Change = (text: string, random: Random, other: string) => string;

const at = (text: string, random: Random): number => Math.floor(random() * (text.length + 1));

const changes: readonly Change[] = [
  // A piece lost, said twice, moved, or another put in.
  (text, random) => {
    const start = at(text, random);
    return text.slice(0, start) + text.slice(start + Math.floor(random() * 80));
  },
  (text, random) => {
    const [start, end] = [at(text, random), at(text, random)].sort((a, b) => a - b);
    return text.slice(0, end) + text.slice(start, end).slice(0, 4_000) + text.slice(end);
  },
  (text, random, other) => {
    const [from, to] = [at(other, random), at(text, random)];
    return text.slice(0, to) + other.slice(from, from + 400) + text.slice(to);
  },
  (text, random) => {
    const start = at(text, random);
    return text.slice(0, start) + (pick(random, stuffing) ?? '') + text.slice(start);
  },
  // Lines in another order, or less and more of an indent.
  (text, random) => {
    const lines = text.split('\n');
    const [a, b] = [Math.floor(random() * lines.length), Math.floor(random() * lines.length)];
    [lines[a], lines[b]] = [lines[b] ?? '', lines[a] ?? ''];
    return lines.join('\n');
  },
  (text, random) =>
    text
      .split('\n')
      .map(line => (random() < 0.1 ? `  ${line}` : line))
      .join(random() < 0.5 ? '\n' : '\r\n'),
  // One name for another: cycles of bindings, calls of themselves.
  (text, random) => {
    const names = [...new Set(text.match(/\b[a-zA-Z_]\w*/gu))];
    const [old, next] = [pick(random, names), pick(random, names)];
    return old === undefined || next === undefined ? text : text.replaceAll(new RegExp(`\\b${old}\\b`, 'gu'), next);
  },
  // Much of the same, side by side and nested.
  (text, random) => {
    const lines = text.split('\n');
    const line = pick(random, lines) ?? '';
    return [...lines, ...Array.from({ length: 1 + Math.floor(random() * 300) }, () => line)].join('\n');
  },
  (text, random) => {
    const depth = 1 + Math.floor(random() * 400);
    const [open, close] = pick(random, [
      ['(', ')'],
      ['[', ']'],
      ['f(', ')'],
      ['{a: ', '}'],
      ['x ? ', ' : y'],
      ['not ', ''],
    ] as const) ?? ['(', ')'];
    const start = at(text, random);
    return `${text.slice(0, start)}${open.repeat(depth)}1${close.repeat(depth)}${text.slice(start)}`;
  },
  (text, random) => text.slice(0, at(text, random)),
];

/** The text with one change. */
export const changedOnce = (text: string, random: Random, known: readonly FuzzInput[]): string =>
  (pick(random, changes)?.(text, random, pick(random, known)?.text ?? '') ?? text).slice(0, 200_000);
