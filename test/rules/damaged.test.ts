import fc from 'fast-check';
import { expect, test } from 'vitest';
import { defaultSettings } from '../../src/core/analysis.ts';
import { analyze } from '../../src/core/analyze.ts';
import { alone } from '../../src/core/project/project.ts';
import { withEdits } from '../../src/core/rules/apply.ts';
import { rules } from '../../src/core/rules/index.ts';
import { factsOf } from '../kit/fixtures.ts';
import { exampleSources } from '../kit/ruleTester.ts';

const everything = { ...defaultSettings, rules: Object.fromEntries(rules.map(({ id }) => [id, 'on' as const])) };
const texts = rules.flatMap(rule => {
  const { before, after } = exampleSources(rule);
  return [before, after];
});

/** A source with a piece cut out of it, doubled, or with another put in: as while somebody types. */
const damaged = fc
  .record({
    source: fc.constantFrom(...texts),
    other: fc.constantFrom(...texts),
    from: fc.double({ min: 0, max: 1, noNaN: true }),
    length: fc.integer({ min: 0, max: 60 }),
    how: fc.constantFrom('cut', 'double', 'join', 'stuff'),
    stuffing: fc.constantFrom('"', "'", '`', '(', '{', '"""', '\\', '\r', '${', '/*', '𝒳', '\u0000'),
  })
  .map(({ source, other, from, length, how, stuffing }) => {
    const { text, path } = source;
    const start = Math.floor(from * text.length);
    const piece = text.slice(start, start + length);
    const rest = text.slice(start + length);
    const middle = { cut: '', double: piece + piece, join: other.text.slice(start), stuff: stuffing + piece }[how];
    return { path, text: text.slice(0, start) + middle + rest };
  });

test('no rule fails on damaged code, and every fix is a set of edits that can be made', async () => {
  await fc.assert(
    fc.asyncProperty(damaged, async ({ path, text }) => {
      const analysis = analyze({ path, text, facts: await factsOf(path, text) }, alone, everything);
      for (const { suggestions } of analysis.sites)
        for (const { fix, span, message } of suggestions) {
          expect(span.start).toBeLessThanOrEqual(span.end);
          expect(message.length).toBeLessThanOrEqual(160);
          const own = fix?.edits.filter(edit => edit.path === path) ?? [];
          for (const edit of own) expect(edit.span.end).toBeLessThanOrEqual(text.length);
          expect(withEdits(text, own).length).toBe(
            text.length + own.reduce((sum, edit) => sum + edit.newText.length - (edit.span.end - edit.span.start), 0),
          );
        }
    }),
    { numRuns: 400 },
  );
}, 120_000);
