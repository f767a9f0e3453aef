import { describe, expect, test } from 'vitest';
import { ignoreComment } from '../../src/core/config/ignoreComment.ts';
import { frontEndFor } from '../../src/core/languages/index.ts';
import { compileErrors } from '../kit/compileErrors.ts';
import { collectCases, parseErrors, sitesWith } from '../kit/ruleTester.ts';

const cases = await collectCases(import.meta.glob('./*.test.ts', { query: '?ignored' }));

/** The text with a comment at each call that the rule speaks of, the last one first. */
async function silenced({ rule, code }: (typeof cases)[number]): Promise<string> {
  let { text } = code;
  const language = frontEndFor(code.path)?.id === 'python' ? 'python' : 'javascript';
  for (const { site } of (await sitesWith(rule, code)).toReversed()) {
    const comment = ignoreComment({ text, language, call: site.span, calleeEnd: site.calleeSpan.end }, rule.id);
    if (comment) text = text.slice(0, comment.at) + comment.newText + text.slice(comment.at);
  }
  return text;
}

describe('a comment that ignores a rule on a line', () => {
  test.each(cases.map((each, index) => [each.rule.id, index, each] as const))(
    'silences %s (%i)',
    async (id, _, each) => {
      const source = { ...each.code, text: await silenced(each) };
      expect(source.text).toContain(`wattlens: ignore ${id}`);
      expect(await parseErrors(source)).toEqual([]);
      expect(await sitesWith(each.rule, source)).toEqual([]);
      expect(await silenced({ ...each, code: source })).toBe(source.text);
    },
  );

  test('is Python where the file is', async () => {
    const texts = cases.filter(({ code }) => code.path.endsWith('.py')).map(silenced);
    expect(compileErrors(await Promise.all(texts))).toBe('');
  });
});
