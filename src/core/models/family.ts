import { once } from '../recall.ts';
import { cards } from './catalogue.ts';
import { ends, type ModelCard, type ModelKind } from './card.ts';

/**
 * A hosted line of models, `claude-sonnet-#`. Only lines whose sizes are guesses form families: there the tier's name is
 * all that anybody goes by. Open weights state their size, and change it freely from version to version.
 */
export interface Family {
  readonly name: string;
  readonly kind: ModelKind;
  /** Billions of parameters, over the newest members. */
  readonly total: readonly [number, number];
  readonly active: readonly [number, number];
  readonly reasoning: boolean;
  readonly members: readonly ModelCard[];
}

/** So many of the newest members are taken; older ones were other products. */
const newest = 4;
/** Members further apart than this say nothing about a sibling. */
const widest = 10;

/** The name with its version numbers as `#`; undefined where it has none, or nothing else. */
function lineOf(name: string): string | undefined {
  const last = name.toLowerCase().slice(name.lastIndexOf('/') + 1);
  const line = last
    .replace(/-(?:20\d{2}-\d{2}-\d{2}|\d{8}|\d{4}|latest|preview)(?=-|$)/g, '')
    .replace(/(?<![a-z0-9])v?\d+(?:[.p-]\d+)*(?![a-z0-9])|(?<=[a-z])\d+(?:\.\d+)*(?![a-z0-9])/g, '#');
  return line.includes('#') && /[a-z]{3}/.test(line) ? line : undefined;
}

/** `3.5` of `claude-3-5-sonnet-20241022`, the first number of a name without its date. */
function versionOf(name: string): number {
  const last = name.slice(name.lastIndexOf('/') + 1).replace(/-(?:20\d{2}-\d{2}-\d{2}|\d{8}|\d{4}|\d{3})(?=-|$)/g, '');
  const [, major, minor] = /(\d{1,2})(?:[.p-](\d{1,2})(?!\d))?/.exec(last) ?? [];
  return Number(`${major ?? 0}.${minor ?? 0}`);
}

const lines = once((): ReadonlyMap<string, readonly ModelCard[]> => {
  const found = new Map<string, ModelCard[]>();
  for (const card of cards) {
    const line = card.basis === 'estimated' ? lineOf(card.id) : undefined;
    if (line === undefined) continue;
    const members = found.get(line);
    if (members) members.push(card);
    else found.set(line, [card]);
  }
  return found;
});

/** The line of models that a name belongs to, where its newest members are alike enough to stand in for it. */
export function familyOf(name: string): Family | undefined {
  const line = lineOf(name);
  if (line === undefined) return undefined;
  const all = lines().get(line) ?? [];
  const members = [...all].sort((a, b) => (b.released ?? '').localeCompare(a.released ?? '')).slice(0, newest);
  const [first] = members;
  if (!first) return undefined;
  // An older version was another product; what came after it says nothing of it.
  if (versionOf(name) < Math.min(...members.map(({ id }) => versionOf(id)))) return undefined;
  const totals = members.flatMap(card => ends(card.total ?? 0));
  const actives = members.flatMap(card => ends(card.active ?? card.total ?? 0));
  const total = [Math.min(...totals), Math.max(...totals)] as const;
  if (total[1] > widest * total[0]) return undefined;
  return {
    name: line,
    kind: first.kind,
    total,
    active: [Math.min(...actives), Math.max(...actives)],
    reasoning: members.every(card => card.reasoning === true),
    members,
  };
}
