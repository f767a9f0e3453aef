import { resolveModel } from '../../src/core/models/resolve.ts';
import { expect, test } from 'vitest';
import { ladder, ladderDate, ladderSources, stepsFrom, swapped } from '../../src/core/models/ladder.ts';

test('no step leads to a model that is switched off or will be', () => {
  const leaving = new Set(ladder.filter(({ shutdown }) => shutdown !== undefined).map(({ from }) => from));
  expect(ladder.flatMap(({ to, successor }) => [to, successor ?? to]).filter(id => leaving.has(id))).toEqual([]);
});

test('rows are unique, their ratios are between 0 and 1, and their sources are named', () => {
  const keys = ladder.map(({ from, to, task }) => `${from} ${to} ${task}`);
  expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
  expect(ladderDate).toMatch(/^20\d{2}-\d{2}-\d{2}$/u);
  for (const { from, to, ratio, range, shutdown, source, basis, measured } of ladder) {
    expect(from).not.toBe(to);
    if (ratio !== undefined) expect(ratio > 0 && ratio < 1, `${from} ${to}`).toBe(true);
    if (range) expect(range[0]).toBeLessThanOrEqual(range[1]);
    if (shutdown !== undefined) expect(shutdown).toMatch(/^20\d{2}-\d{2}-\d{2}$/u);
    if (measured !== undefined) expect(basis).toBe('measured-energy');
    expect(ladderSources[source], source).toMatch(/^https:\/\//u);
  }
});

test('a step of chat leads to no model that is on its way out or reads shorter prompts', () => {
  const cardOf = (id: string) => {
    const found = resolveModel(id, { provider: undefined, local: false, task: 'chat' });
    return found.known && found.by === 'catalogue' ? found.card : undefined;
  };
  for (const { from, to } of ladder.filter(step => /^(?:chat|classification\/extraction)$/u.test(step.task))) {
    const card = cardOf(to);
    expect(card?.deprecated, `${from} to ${to}`).toBeUndefined();
    const window = Math.min(cardOf(from)?.context ?? 0, 32_000);
    expect(card?.context ?? Infinity, `${from} to ${to}`).toBeGreaterThanOrEqual(window);
  }
});

test('a price alone never stands for energy', () => {
  const proxies = ladder.filter(({ basis }) => /price|vendor|latency|accuracy/u.test(basis));
  expect(proxies.length).toBeGreaterThan(50);
  expect(proxies.filter(({ ratio, range }) => ratio !== undefined || range !== undefined)).toEqual([]);
});

test.each([
  ['gpt-4o', 'gpt-4o', 'gpt-6-luna'],
  ['openai/gpt-4o-mini', 'gpt-4o-mini', 'openai/gpt-6-luna'],
  ['claude-sonnet-4-5-20250929', 'claude-sonnet-4-5', 'claude-haiku-5-5'],
  ['anthropic:claude-sonnet-4-5', 'claude-sonnet-4-5', 'anthropic:claude-haiku-5-5'],
])('%s is read as %s, and keeps its prefix in another model', (written, from, expected) => {
  const [step] = stepsFrom(written);
  expect(step?.from).toBe(from);
  expect(step && swapped(written, step, step.to)).toBe(expected);
});

test.each([
  'gpt-4o-2024-08-06',
  'us.anthropic.claude-sonnet-4-5-20250929-v1:0',
  'my-gpt-4o',
  'gpt-4o-audio-preview',
  '',
])('%s is none of the ladder’s models', written => {
  const [step] = stepsFrom(written);
  expect(step && swapped(written, step, step.to)).toBeUndefined();
});
