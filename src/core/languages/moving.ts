import type { Span } from '../text/span.ts';
import type { StatementFacts } from './statement.ts';

/** The places that the facts of a statement speak of, each once. */
export type Places = readonly { -readonly [K in keyof Span]: Span[K] }[];

/** Everything is looked into but the scope of the module, which belongs to all statements. */
export function placesIn(said: StatementFacts): Places {
  const places: Places[number][] = [];
  const seen = new Set<unknown>();
  const left: unknown[] = [said];
  while (left.length > 0) {
    const next = left.pop();
    if (typeof next !== 'object' || next === null || seen.has(next)) continue;
    seen.add(next);
    if (isPlace(next)) places.push(next);
    else if (next instanceof Map) left.push(...(next as ReadonlyMap<unknown, unknown>).values());
    else if (!isModule(next)) left.push(...(Object.values(next) as readonly unknown[]));
  }
  return places;
}

/** Moves all places on by so many characters. */
export function moveBy(distance: number, places: Places): void {
  for (const place of places) {
    place.start += distance;
    place.end += distance;
  }
}

const isPlace = (value: object): value is Places[number] => 'start' in value && typeof value.start === 'number';

const isModule = (value: object): boolean => 'bindings' in value && 'kind' in value && value.kind === 'module';
