import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { languageForms } from '../../src/docs/languageForms.ts';
import { expectations } from '../kit/expectations.ts';

describe.each(['python', 'javascript'] as const)('the forms of %s', language => {
  const shown = languageForms.flatMap(({ form, [language]: proof }) =>
    typeof proof === 'string' ? [] : [{ form, proof }],
  );

  test.each(shown)('$form is shown by a fixture', ({ proof: { fixture, line } }) => {
    const file = path.join('test', fixture);
    expect(existsSync(file), fixture).toBe(true);
    const text = readFileSync(file, 'utf8');
    const expected = expectations(text).filter(each => !each.missing);
    const proven = text
      .split('\n')
      .filter((content, index) => content.includes(line) && expected.some(each => each.line === index + 1));
    expect(proven, `${fixture}: ${line}`).not.toEqual([]);
  });
});

test('no form is told twice', () => {
  expect(new Set(languageForms.map(({ form }) => form)).size).toBe(languageForms.length);
});
