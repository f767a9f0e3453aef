import { daysPerMonth } from '../usage/month.ts';
import { lineIndex } from '../text/lineIndex.ts';
import { nearest } from './nearest.ts';

/** What a comment at a call site says: `# wattlens: model=gpt-4o-mini input=2000 output=300 calls=1000/day`. */
export interface SiteComment {
  /** Every suggestion and the site itself, or the rules of these ids. */
  readonly ignore?: 'site' | readonly string[];
  readonly model?: string;
  readonly inputTokens?: number;
  readonly outputTokens?: number;
  readonly callsPerMonth?: number;
}

interface CommentProblem {
  /** From 1. */
  readonly line: number;
  readonly message: string;
}

export interface SiteComments {
  /** What holds for a call that spans these lines: comments on them, and those that stand alone just above. */
  readonly at: (startLine: number, endLine: number) => SiteComment;
  readonly problems: readonly CommentProblem[];
}

/** A comment for WattLens in a line; what it says is its first group. */
export const comment = /(?:#|\/\/|\/\*|^\s*\*)\s*wattlens:\s*([^\r\n]*)/u;
/** A line that is nothing but a comment. */
export const standsAlone = /^\s*(?:#|\/\/|\/\*|\*)/u;

/** Finds the comments for WattLens in a source text of any language. */
export function siteComments(text: string): SiteComments {
  if (!text.includes('wattlens:')) return { at: () => nothing, problems: [] };
  const lines = lineIndex(text);
  const found = new Map<number, SiteComment>();
  const alone = new Set<number>();
  const problems: CommentProblem[] = [];
  for (let line = 1; line <= lines.lines; line += 1) {
    const source = lines.lineText(line);
    const said = comment.exec(source)?.[1];
    if (standsAlone.test(source)) alone.add(line);
    if (said === undefined) continue;
    const { value, problem } = read(said.split('*/', 1)[0]?.trimEnd() ?? '');
    found.set(line, value);
    if (problem !== undefined) problems.push({ line, message: problem });
  }
  return {
    problems,
    at: (startLine, endLine) => {
      let first = startLine;
      while (alone.has(first - 1)) first -= 1;
      let merged = nothing;
      for (let line = first; line <= endLine; line += 1) merged = both(merged, found.get(line) ?? nothing);
      return merged;
    },
  };
}

const nothing: SiteComment = {};

function both(above: SiteComment, below: SiteComment): SiteComment {
  const rules = [above.ignore, below.ignore];
  if (rules.includes('site')) return { ...above, ...below, ignore: 'site' };
  if (!rules.some(Array.isArray)) return { ...above, ...below };
  return { ...above, ...below, ignore: rules.flatMap(ids => (Array.isArray(ids) ? (ids as readonly string[]) : [])) };
}

interface Read {
  readonly value: SiteComment;
  readonly problem: string | undefined;
}

function read(said: string): Read {
  const words = said.split(/[\s,]+/u).filter(word => word !== '');
  if (words[0] === 'ignore') {
    const rules = words.slice(1).filter(word => /^[\w-]+$/u.test(word));
    return { value: { ignore: rules.length > 0 ? rules : 'site' }, problem: undefined };
  }
  let value: SiteComment = {};
  let problem = words.length === 0 ? 'an empty comment for WattLens; write wattlens: ignore, or model=…' : undefined;
  for (const word of words) {
    const [key = '', given = ''] = word.split(/=(.*)/su);
    const part = Object.hasOwn(readers, key) ? readers[key]?.(given) : undefined;
    if (part) value = { ...value, ...part };
    else problem ??= wrong(word, key);
  }
  return { value, problem };
}

const readers: Readonly<Record<string, (given: string) => SiteComment | undefined>> = {
  model: given => (given === '' ? undefined : { model: given }),
  input: given => withTokens(given, tokens => ({ inputTokens: tokens })),
  output: given => withTokens(given, tokens => ({ outputTokens: tokens })),
  calls: given => {
    const [, count, unit = 'month'] = /^(\d{1,12})(?:\/(hour|day|week|month|year))?$/u.exec(given) ?? [];
    return count === undefined ? undefined : { callsPerMonth: Number(count) * (perMonth[unit] ?? 1) };
  },
};

function withTokens(given: string, make: (tokens: number) => SiteComment): SiteComment | undefined {
  return /^\d{1,9}$/u.test(given) ? make(Number(given)) : undefined;
}

const perMonth: Readonly<Record<string, number>> = {
  hour: 24 * daysPerMonth,
  day: daysPerMonth,
  week: daysPerMonth / 7,
  month: 1,
  year: 1 / 12,
};

function wrong(word: string, key: string): string {
  if (Object.hasOwn(readers, key)) return `"${word}" is not understood; write input=2000, output=300 or calls=1000/day`;
  const meant = nearest(key, ['ignore', ...Object.keys(readers)]);
  return `unknown word "${key}"; ${meant === undefined ? 'known are ignore, model=, input=, output=, calls=' : `did you mean "${meant}"?`}`;
}
