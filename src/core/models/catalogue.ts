import { once } from '../recall.ts';
import type { ModelCard } from './card.ts';
import rows from './models.json' with { type: 'json' };

/** The month of the newest row, for "data of …" beside a number. */
export const catalogueDate = rows.date;

export const cards = rows.models as unknown as readonly ModelCard[];

const dated = /-(?:20\d{2}-\d{2}-\d{2}|\d{8}|latest)$/;

/**
 * Every name that means a card, in lower case: its id, its aliases, then its id without organisation and without date,
 * where no other card has that name (of dated siblings the last in the alphabet, which is the newest).
 */
function indexOf(list: readonly ModelCard[]): ReadonlyMap<string, ModelCard> {
  const names = new Map<string, ModelCard>();
  for (const card of list) names.set(card.id.toLowerCase(), card);
  for (const card of list) for (const alias of card.aliases ?? []) add(names, alias.toLowerCase(), card);
  const short = new Map<string, ModelCard | undefined>();
  for (const card of list) {
    const name = shortName(card);
    short.set(name, short.has(name) ? undefined : card);
  }
  for (const [name, card] of short) if (card) add(names, name, card);
  const undated = new Map<string, ModelCard>();
  for (const card of list) if (dated.test(shortName(card))) undated.set(shortName(card).replace(dated, ''), card);
  for (const [name, card] of undated) add(names, name, card);
  return names;
}

const shortName = ({ id }: ModelCard): string => id.slice(id.lastIndexOf('/') + 1).toLowerCase();

function add(names: Map<string, ModelCard>, name: string, card: ModelCard): void {
  if (!names.has(name)) names.set(name, card);
}

/** `llama3-1-8binstruct`: what spellings of one name have in common; separators count between digits alone. */
const squeezed = (name: string): string =>
  name
    .slice(name.lastIndexOf('/') + 1)
    .toLowerCase()
    .replace(/(^|[-_.:])v(?=\d)/g, '$1')
    .replace(/(?<=\d)[._p:-](?=\d)/g, '-')
    .replace(/[-_.:\s]+/g, (run, at: number, whole: string) =>
      run.length === 1 && /^\d.\d$/.test(whole.slice(Math.max(0, at - 1), at + 2)) ? run : '',
    );

/** Open weights by their squeezed names; where two of different size share one, none. */
function squeezedIndex(list: readonly ModelCard[]): ReadonlyMap<string, ModelCard> {
  const found = new Map<string, ModelCard | undefined>();
  for (const card of list) {
    if (card.basis !== 'published') continue;
    for (const name of new Set([card.id, ...(card.aliases ?? [])].map(squeezed))) {
      const other = found.get(name);
      const isSame = other === undefined || String(other.total) === String(card.total);
      found.set(name, isSame && (other !== undefined || !found.has(name)) ? (other ?? card) : undefined);
    }
  }
  return new Map([...found].flatMap(([name, card]) => (card ? [[name, card] as const] : [])));
}

const bySqueezed = once(() => squeezedIndex(cards));

/** Words of hosts for how they serve a model, not for other weights. */
const served = /[-_](?:turbo|lite|fast|basic|highspeed|free|versatile|specdec|lora|us|8192|32768)$/i;

/** Open weights under another spelling (`llama-v3p1-8b-instruct`), or as a host serves them (`…-Instruct-Turbo`). */
export function cardSpelled(name: string): ModelCard | undefined {
  for (let rest = name; ; rest = rest.replace(served, '')) {
    const card = bySqueezed().get(squeezed(rest));
    if (card || !served.test(rest)) return card;
  }
}

const byName = once(() => indexOf(cards));

/** The card of exactly this id or alias, in any case; the index is built on first use. */
export const cardNamed = (name: string): ModelCard | undefined => byName().get(name.toLowerCase());
