import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { rules } from '../../src/core/rules/index.ts';
import { masked } from '../../src/core/rules/read/mask.ts';
import { compileErrors } from '../kit/compileErrors.ts';
import { collectCases, fixedText, parseErrors, type Found, type Source } from '../kit/ruleTester.ts';

const isPython = (path: string): boolean => /\.(?:py|ipynb)$/u.test(path);

/** How somebody else may have laid out the same program. */
interface Layout {
  readonly hasOtherQuotes: boolean;
  readonly unit: '  ' | '   ' | '    ' | '\t';
  readonly eol: '\n' | '\r\n';
  readonly tail: string;
  /** Of which lines a comment stands at the end, by their number modulo the length. */
  readonly commented: readonly boolean[];
}

const layouts: fc.Arbitrary<Layout> = fc.record({
  hasOtherQuotes: fc.boolean(),
  unit: fc.constantFrom('  ', '   ', '    ', '\t'),
  eol: fc.constantFrom('\n', '\r\n'),
  tail: fc.constantFrom('', '\n\nother = [ 1,2 ,\n  3 ]\n', '\n\n\n'),
  commented: fc.array(fc.boolean(), { minLength: 1, maxLength: 5 }),
});

/** The text in a layout. What is written in the layout by a fix must be what the layout makes of the fixed text. */
function laidOut(text: string, { hasOtherQuotes, unit, eol, tail }: Omit<Layout, 'commented'>, usual: string): string {
  const other = { '"': "'", "'": '"' } as const;
  // Where neither quote is the usual one of the file, the language's usual one is written.
  const quoted =
    hasOtherQuotes && text.split('"').length !== text.split("'").length
      ? text.replace(/["']/gu, quote => other[quote as '"'])
      : text;
  const indented = quoted.replace(/^(?: {2})+/gmu, spaces =>
    spaces.length % usual.length === 0 ? unit.repeat(spaces.length / usual.length) : spaces,
  );
  return (indented + tail).replaceAll('\n', eol);
}

const note = ' kept';
const withoutNotes = (text: string): string => text.replace(/ {2}(?:#|\/\/) kept/gu, '');

/** With a comment at the end of some lines, where code ends there. */
function withNotes({ path, text }: Source, { commented, eol }: Layout): string {
  const language = isPython(path) ? 'python' : 'javascript';
  const mark = language === 'python' ? '#' : '//';
  const lines = text.split(eol);
  return lines
    .map((line, index) => {
      if (commented[index % commented.length] !== true || line.trim() === '' || /(?:\\|#.*|\/\/.*)$/u.test(line))
        return line;
      const at = lines.slice(0, index + 1).join(eol).length;
      const probed = `${text.slice(0, at)}\u0001${text.slice(at)}`;
      return masked(probed, language)[at] === '\u0001' ? `${line}  ${mark}${note}` : line;
    })
    .join(eol);
}

const cases = await collectCases(import.meta.glob('./*.test.ts', { query: '?layouts' }));
const fixed = cases.flatMap(each => (each.output ? [{ ...each, output: each.output }] : []));
const python: string[] = [];

type Fixed = Found & { readonly output: Source };

const check = async ({ rule, code, output }: Fixed, layout: Layout): Promise<void> => {
  const usual = isPython(code.path) ? '    ' : '  ';
  // Where nothing is indented yet, or neither quote is the usual one, the fix writes what is usual in the language.
  const how = {
    ...layout,
    unit: /^(?: {2}|\t)/mu.test(code.text) ? layout.unit : usual,
    hasOtherQuotes: layout.hasOtherQuotes && code.text.split('"').length !== code.text.split("'").length,
  } as const;
  const source = { ...code, text: laidOut(code.text, how, usual) };
  const expected = laidOut(output.text, how, usual);
  expect(JSON.stringify(await fixedText(rule, source))).toBe(JSON.stringify(expected));
  const noted = { ...source, text: withNotes(source, how) };
  const after = await fixedText(rule, noted);
  // A comment may say that something is meant as it is; then nothing is suggested.
  if (after === undefined) return;
  expect(await parseErrors({ ...code, text: after })).toEqual([]);
  if (isPython(code.path)) python.push(after);
  expect(withoutNotes(after)).toBe(expected);
  // A comment goes only with the line that goes.
  const [lines, fewer] = [source.text, expected].map(text => text.split('\n').length);
  const [notes, kept] = [noted.text, after].map(text => text.split(note).length);
  expect((notes ?? 0) - (kept ?? 0)).toBeLessThanOrEqual(Math.max(0, (lines ?? 0) - (fewer ?? 0)));
};

describe('a fix is written in the layout of the file, and leaves everything else', () => {
  test.each(rules.filter(({ offers }) => offers.some(each => each !== 'advice')).map(rule => [rule.id] as const))(
    '%s',
    async id => {
      const own = fixed.filter(({ rule }) => rule.id === id);
      await fc.assert(fc.asyncProperty(fc.constantFrom(...own), layouts, check), { numRuns: 8 * own.length });
    },
    120_000,
  );

  afterAll(() => {
    expect(compileErrors(python)).toBe('');
  });
});
