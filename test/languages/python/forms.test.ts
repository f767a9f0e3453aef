import { expect, test } from 'vitest';
import type { Scope } from '../../../src/core/facts/facts.ts';
import { factsLine } from '../../kit/describeFacts.ts';
import { factsOf } from '../../kit/fixtures.ts';
import { formsIn } from '../../kit/forms.ts';

/** The names that an import may not be alone to bind. */
const unsure = (scope: Scope): readonly string[] =>
  [...scope.bindings].flatMap(([name, all]) =>
    all.some(binding => binding.kind === 'import' && binding.surely !== true) ? [`${name} may be another`] : [],
  );

test.each(formsIn(new URL('forms.txt', import.meta.url)))('%j', async (source, expected) => {
  const facts = await factsOf('a.py', source);
  const scopes = [facts.module, ...facts.functions.map(({ scope }) => scope)];
  const lines = [factsLine(facts, source).replaceAll(/\s+/gu, ' ').trim(), ...scopes.flatMap(unsure)];
  expect(lines.filter(line => line !== '').join(' ; ')).toBe(expected);
});
