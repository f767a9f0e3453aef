import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { speakersOf } from '../kit/speakersOf.ts';
import { calls, type Called } from '../kit/everyCall.ts';
import { programsOf } from '../kit/programsOf.ts';

/**
 * Which rules speak of each kind of call, given each argument that some rule reads, asked each question that some rule
 * knows, and in each place that some rule looks at. Most of these mean nothing to most calls: then nothing may be said.
 * In the list, a `+` behind a rule is an edit, and `always` stands for all programs.
 */
async function heard(call: Called): Promise<string> {
  const programs = programsOf(call);
  const byRule = new Map<string, string[]>();
  for (const [name, program] of programs)
    for (const rule of await speakersOf(program)) byRule.set(rule, [...(byRule.get(rule) ?? []), name]);
  return [...byRule]
    .map(([rule, names]) => `${rule}: ${names.length === programs.length ? 'always' : names.join(', ')}\n`)
    .sort()
    .join('');
}

const listed = Object.fromEntries(
  [...readFileSync(new URL('everyCall.txt', import.meta.url), 'utf8').matchAll(/## (.*)\n((?:(?!## ).*\n)*)/gu)].map(
    ([, name = '', lines = '']) => [name, lines.replace(/\n+$/u, '\n')],
  ),
);

describe('of a call those rules speak that are made for it', () => {
  test.each(Object.entries(calls))('%s', async (name, call) => {
    expect(await heard(call)).toBe(listed[name] ?? '');
  });

  test('the list names no other call', () => {
    expect(Object.keys(listed).filter(name => !Object.hasOwn(calls, name))).toEqual([]);
  });
});
