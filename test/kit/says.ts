import { describe, expect, test } from 'vitest';
import type { Suggestion } from '../../src/core/analysis.ts';
import { rules } from '../../src/core/rules/index.ts';
import { afterFixes, heardOf, type Source } from './ruleTester.ts';
import { spaced, unspaced } from './spaced.ts';

/** What a rule does with a source: nothing, it advises, or it offers an edit; `something` is either. */
type Says = 'nothing' | 'advice' | 'edit' | 'something';

const saidBy = ([first]: readonly Suggestion[]): Says => (first ? (first.fix ? 'edit' : 'advice') : 'nothing');

/** A long prompt would fill the screen. */
const shown = (text: string): string => text.replace(/(.{60}).{200,}(.{60})/gu, '$1…$2');

/** Cases at the borders of a rule, beside those of its own file; each also with more room between its words. */
export function says(id: string, make: (text: string) => Source, cases: readonly (readonly [Says, string])[]): void {
  describe(id, () => {
    const named = cases.map(([expected, text]) => [expected, shown(text), text] as const);
    test.each(named)('%s: %s', async (expected, _, text) => {
      const rule = rules.find(each => each.id === id);
      if (!rule) throw new Error(`there is no rule ${id}`);
      const source = make(`${text}\n`);
      const { found, intruders } = await heardOf(rule, source);
      expect(intruders).toEqual([]);
      const said = saidBy(found);
      expect(expected === 'something' && said !== 'nothing' ? expected : said).toBe(expected);
      const wide = { ...source, text: spaced(source.text) };
      const { found: foundWide } = await heardOf(rule, wide);
      expect(saidBy(foundWide), wide.text).toBe(said);
      expect(unspaced(afterFixes(foundWide, wide))).toBe(unspaced(afterFixes(found, source)));
    });
  });
}
