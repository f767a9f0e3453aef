import { describe, expect, it } from 'vitest';
import sources from '../../src/core/footprint/sources.json' with { type: 'json' };
import { cardNamed, cards, catalogueDate } from '../../src/core/models/catalogue.ts';
import { ends } from '../../src/core/models/card.ts';

const sourceIds = new Set(sources.map(({ id }) => id));
const kinds = ['text', 'embedding', 'rerank', 'classifier', 'image', 'video', 'audio-in', 'audio-out'];

describe('the catalogue', () => {
  it('is sorted by id, and no name means two cards', () => {
    const ids = cards.map(({ id }) => id.toLowerCase());
    expect(ids).toEqual([...ids].sort((a, b) => (a < b ? -1 : 1)));
    const names = cards.flatMap(({ id, aliases }) => [id, ...(aliases ?? [])].map(name => name.toLowerCase()));
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  it('gives every row a kind, sizes in order and sources that exist', () => {
    for (const card of cards) {
      expect(kinds, card.id).toContain(card.kind);
      expect(card.id, card.id).toMatch(/^[^/\s]+\/\S+$/);
      expect(card.sources.length, card.id).toBeGreaterThan(0);
      for (const source of card.sources) expect(sourceIds, card.id).toContain(source.split(':')[0]);
      expect(card.total === undefined, card.id).toBe(card.basis === 'unknown');
      if (card.total === undefined) continue;
      const [low, high] = ends(card.total);
      const [activeLow, activeHigh] = ends(card.active ?? card.total);
      expect(low, card.id).toBeGreaterThan(0);
      expect(low, card.id).toBeLessThanOrEqual(high);
      expect(activeLow, card.id).toBeLessThanOrEqual(activeHigh);
      expect(activeHigh, card.id).toBeLessThanOrEqual(high);
      expect(high, card.id).toBeLessThan(10_000);
    }
  });

  it('keeps latencies in seconds and tokens per second', () => {
    for (const { id, tps, ttft } of cards) {
      if (tps !== undefined) expect(tps, id).toBeGreaterThan(0);
      if (tps !== undefined) expect(tps, id).toBeLessThan(3000);
      if (ttft !== undefined) expect(ttft, id).toBeLessThan(200);
    }
  });

  it('knows over a thousand models, with the month of its data', () => {
    expect(cards.length).toBeGreaterThan(1200);
    expect(catalogueDate).toMatch(/^\d{4}-\d{2}$/);
  });

  it('finds a card by id, alias, short name and undated name, in any case', () => {
    expect(cardNamed('openai/gpt-4o')?.id).toBe('openai/gpt-4o');
    expect(cardNamed('GPT-4o')?.id).toBe('openai/gpt-4o');
    expect(cardNamed('whisper-1')?.id).toBe('openai/whisper-large');
    expect(cardNamed('claude-3-haiku')?.id).toBe('anthropic/claude-3-haiku-20240307');
    expect(cardNamed('no-such-model')).toBeUndefined();
  });
});

it('gives every source a title and a date', () => {
  expect(sources.map(({ id }) => id)).toEqual([...sourceIds].sort());
  for (const source of sources) {
    expect(source.title.length, source.id).toBeGreaterThan(3);
    expect(source.date, source.id).toMatch(/^\d{4}(-\d{2})?$/);
    if (source.url !== '') expect(source.url, source.id).toMatch(/^https:\/\//);
  }
});
