import { describe, expect, test } from 'vitest';
import { rules } from '../../src/core/rules/index.ts';
import { compileErrors } from '../kit/compileErrors.ts';
import { exampleSources, findingsOf, fixedText } from '../kit/ruleTester.ts';

describe.each(rules.map(rule => [rule.id, rule] as const))('the example of %s', (_, rule) => {
  const { before, after } = exampleSources(rule);

  test('has the problem, and not afterwards', async () => {
    const found = await findingsOf(rule, before);
    expect(found.length).toBeGreaterThan(0);
    expect(await findingsOf(rule, after)).toEqual([]);
  });

  test('is what the fix makes of it, where there is one', async () => {
    const fixed = await fixedText(rule, before);
    if (fixed !== undefined) expect(fixed).toBe(after.text);
  });
});

test('the Python examples compile', () => {
  const texts = rules.flatMap(rule => {
    const { before, after } = exampleSources(rule);
    return rule.example.language === 'python' ? [before.text, after.text] : [];
  });
  expect(compileErrors(texts)).toBe('');
});

test('ids are unique, in kebab-case, and name their files', () => {
  const ids = rules.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of ids) expect(id).toMatch(/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/u);
  const files = Object.entries(import.meta.glob<Record<string, unknown>>('../../src/core/rules/*.ts', { eager: true }));
  const exported = files.flatMap(([path, module]) =>
    Object.entries(module).flatMap(([name, value]) =>
      typeof value === 'object' && value !== null && 'check' in value && 'id' in value
        ? [{ file: path.replace(/^.*\/|\.ts$/gu, ''), name, id: String(value.id) }]
        : [],
    ),
  );
  expect(exported.map(({ id }) => id).sort()).toEqual([...ids].sort());
  for (const { file, name, id } of exported) {
    expect(name).toBe(file);
    expect(id.replaceAll('-', '')).toBe(file.toLowerCase());
  }
});

test('what the pages say is complete', () => {
  for (const { id, title, why, when, limits, sources, yieldsTo = [] } of rules) {
    expect(title, id).toMatch(/^[A-Z0-9][^!]*[^.!]$/u);
    for (const text of [why, when, ...limits]) {
      expect(text, id).toMatch(/\.$/u);
      expect(text, id).not.toMatch(/\bsav(?:e|es|ing|ings)\b|TODO/u);
    }
    expect(limits.length, id).toBeGreaterThan(0);
    expect(sources.length, id).toBeGreaterThan(0);
    for (const source of sources) expect(source, id).toMatch(/^https:\/\/[\w.-]+\/?/u);
    for (const other of yieldsTo)
      expect(
        rules.map(rule => rule.id),
        id,
      ).toContain(other);
  }
});
