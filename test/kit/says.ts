import { describe, expect, test } from 'vitest';
import { rules } from '../../src/core/rules/index.ts';
import { heardOf, type Source } from './ruleTester.ts';

/** What a rule does with a source: nothing, it advises, or it offers an edit; `something` is either. */
type Says = 'nothing' | 'advice' | 'edit' | 'something';

/** A long prompt would fill the screen. */
const shown = (text: string): string => text.replace(/(.{60}).{200,}(.{60})/gu, '$1…$2');

/** Cases at the borders of a rule, beside those of its own file. */
export function says(id: string, make: (text: string) => Source, cases: readonly (readonly [Says, string])[]): void {
  describe(id, () => {
    const named = cases.map(([expected, text]) => [expected, shown(text), text] as const);
    test.each(named)('%s: %s', async (expected, _, text) => {
      const rule = rules.find(each => each.id === id);
      if (!rule) throw new Error(`there is no rule ${id}`);
      const {
        found: [found],
        intruders,
      } = await heardOf(rule, make(`${text}\n`));
      expect(intruders).toEqual([]);
      const said = found ? (found.fix ? 'edit' : 'advice') : 'nothing';
      expect(expected === 'something' && found ? expected : said).toBe(expected);
    });
  });
}
