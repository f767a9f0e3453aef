import { describe, expect, test } from 'vitest';
import { defaultSettings } from '../../src/core/analysis.ts';
import { analyze } from '../../src/core/analyze.ts';
import { alone } from '../../src/core/project/project.ts';
import { applied } from '../../src/core/rules/apply.ts';
import { factsOf } from '../kit/fixtures.ts';
import { compileErrors } from '../kit/compileErrors.ts';
import { collectCases, parseErrors, type Source } from '../kit/ruleTester.ts';

const everything = { ...defaultSettings, rules: { preview: 'on' } } as const;

/** The file with all fixes of all rules at once; undefined where there is none. */
async function fixedOnce({ path, text }: Source): Promise<string | undefined> {
  const { sites } = analyze({ path, text, facts: await factsOf(path, text) }, alone, everything);
  const fixes = sites.flatMap(({ suggestions }) => suggestions.flatMap(({ fix }) => (fix ? [fix.edits] : [])));
  const { texts, accepted } = applied({ [path]: text }, fixes);
  return accepted.includes(true) ? texts[path] : undefined;
}

const mostRounds = 5;
const sources = (await collectCases(import.meta.glob('./*.test.ts', { query: '?rounds' }))).map(({ code }) => code);

describe('the fixes of all rules together', () => {
  test('come to an end, and leave code that parses after each round', async () => {
    const python: string[] = [];
    let fixed = 0;
    for (const source of sources) {
      let text: string | undefined = source.text;
      for (let round = 0; text !== undefined; round += 1) {
        expect(round, text).toBeLessThan(mostRounds);
        if (round > 0) {
          expect(await parseErrors({ ...source, text }), text).toEqual([]);
          if (source.path.endsWith('.py')) python.push(text);
          fixed += 1;
        }
        text = await fixedOnce({ ...source, text });
      }
    }
    expect(fixed).toBeGreaterThan(80);
    expect(compileErrors(python)).toBe('');
  }, 120_000);
});
