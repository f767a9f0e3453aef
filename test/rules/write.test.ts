import { describe, expect, test } from 'vitest';
import { withEdits } from '../../src/core/rules/apply.ts';
import type { RuleFile } from '../../src/core/rules/read/context.ts';
import { masked } from '../../src/core/rules/read/mask.ts';
import { blockUnitOf, insertItem, removeItem, type Bracketed } from '../../src/core/rules/write/lists.ts';
import { otherModel } from '../../src/core/rules/write/literal.ts';
import { entryText, keywordText, notationOf, requoted, write } from '../../src/core/rules/write/notation.ts';
import { contextOf } from '../kit/ruleContexts.ts';
import { sources } from '../kit/ruleTester.ts';

const py = sources('python');

describe('an item of a list', () => {
  /** The list between the first bracket and the last, its items those between ‹ and ›. */
  const list = (marked: string, padded = false): Bracketed => {
    const items: { start: number; end: number }[] = [];
    let text = '';
    for (const char of marked)
      if (char === '‹') items.push({ start: text.length, end: text.length });
      else if (char === '›') items.push({ start: items.pop()?.start ?? 0, end: text.length });
      else text += char;
    const span = { start: text.indexOf('('), end: text.lastIndexOf(')') + 1 };
    return { text, code: masked(text, 'python'), span, items, padded };
  };
  const edited = (of: Bracketed, edits: ReturnType<typeof insertItem>): string | undefined =>
    edits && withEdits(of.text, edits);

  test.each([
    ['f()', 'f(x)'],
    ['f( )', 'f(x)'],
    ['f(‹a›)', 'f(a, x)'],
    ['f(‹a›,)', 'f(a, x,)'],
    ['f(\n    ‹a›,\n    ‹b›,\n)', 'f(\n    a,\n    b,\n    x,\n)'],
    ['f(\n    ‹a›,\n    ‹b›\n)', 'f(\n    a,\n    b,\n    x\n)'],
    ['f(\n    ‹a›,  # one\n)', 'f(\n    a,  # one\n    x,\n)'],
    ['f(\n    ‹a›  # one\n)', 'f(\n    a,  # one\n    x\n)'],
    ['f(\r\n\t‹a›,\r\n)', 'f(\r\n\ta,\r\n\tx,\r\n)'],
    ['  f(‹a›,\n    ‹b›\n  )', '  f(a,\n    b,\n    x\n  )'],
    ['f(‹a›\n)', 'f(a,\n  x\n)'],
    ['if g:\n    f(‹a›\n    )', 'if g:\n    f(a,\n        x\n    )'],
    ['if y:\n\tf(‹a›\n\t)', 'if y:\n\tf(a,\n\t\tx\n\t)'],
    ['f( # why\n)', undefined],
    ['f(‹a› b)', undefined],
  ])('added: %j', (marked, expected) => {
    const of = list(marked);
    expect(edited(of, insertItem(of, 'x'))).toBe(expected);
  });

  test('has spaces around it in a record that was empty', () => {
    const of = list('f()', true);
    expect(edited(of, insertItem(of, 'x'))).toBe('f( x )');
  });

  test.each([
    ['f(‹a›, ‹b›, ‹c›)', 1, 'f(a, c)'],
    ['f(‹a›, ‹b›)', 1, 'f(a)'],
    ['f(‹a›, ‹b›,)', 1, 'f(a,)'],
    ['f(‹a›)', 0, 'f()'],
    ['f(‹a›, )', 0, 'f()'],
    ['f(‹a›, ‹b›)', 0, 'f(b)'],
    ['f(\n    ‹a›,\n    ‹b›,\n    ‹c›,\n)', 1, 'f(\n    a,\n    c,\n)'],
    ['f(\n    ‹a›,\n    ‹b›,  # two\n    ‹c›,\n)', 1, 'f(\n    a,\n    c,\n)'],
    ['f(\n    ‹a›,\n    ‹b›\n)', 1, 'f(\n    a\n)'],
    ['f(\n    ‹a›,  # one\n    ‹b›\n)', 1, 'f(\n    a  # one\n)'],
    ['f(\r\n    ‹a›,\r\n    ‹b›,\r\n)', 1, 'f(\r\n    a,\r\n)'],
    ['f(\n    ‹a›, ‹b›,\n    ‹c›\n)', 1, 'f(\n    a, c\n)'],
    ['f(‹a›,\n  ‹b›)', 0, 'f(b)'],
    ['f(‹a›,\n  ‹b›)', 1, 'f(a)'],
    ['f(\n  ‹a›\n)', 0, 'f(\n)'],
    ['f(‹a›)', 1, undefined],
    ['f(‹a› ‹b›)', 0, undefined],
    ['f(‹a› b)', 0, undefined],
  ])('taken out: %j, %i', (marked, index, expected) => {
    const of = list(marked);
    expect(edited(of, removeItem(of, index))).toBe(expected);
  });

  test.each([
    ['def f():\n  a\n', '  '],
    ['x = {\n    1\n}\nif a:\n\n\tb\n', '\t'],
    ['class A:\n    def f(self):\n      a', '    '],
    ['a = 1\n', '    '],
    ['if a: b\nfor x in y:\r\n   z', '   '],
  ])('blocks of %j are indented by %j', (code, unit) => {
    expect(blockUnitOf(code)).toBe(unit);
  });
});

describe('values', () => {
  const [python, javascript] = [
    { language: 'python', quote: '"' },
    { language: 'javascript', quote: "'" },
  ] as const;
  test.each([
    ['a', '"a"', "'a'"],
    ['a"\'\\', '"a\\"\'\\\\"', "'a\"\\'\\\\'"],
    [1.5, '1.5', '1.5'],
    [true, 'True', 'true'],
    [false, 'False', 'false'],
    [{ code: 'f(x)' }, 'f(x)', 'f(x)'],
    [{ list: ['a', 1] }, '["a", 1]', "['a', 1]"],
    [{ record: { a: 1, 'b-c': 'd' } }, '{"a": 1, "b-c": "d"}', "{ a: 1, 'b-c': 'd' }"],
  ])('%j is written %s and %s', (value, one, other) => {
    expect([write(value, python), write(value, javascript)]).toEqual([one, other]);
  });

  test('have their names before them', () => {
    expect([entryText('a$', 1, python), entryText('a$', 1, javascript), entryText('1a', 1, javascript)]).toEqual([
      '"a$": 1',
      'a$: 1',
      "'1a': 1",
    ]);
    expect(keywordText('a', 'b', python)).toBe('a="b"');
  });

  test('have the quotes that the file uses most', () => {
    const quote = (language: RuleFile['language'], code: string): string => notationOf(language, code).quote;
    expect([quote('python', "'' '' \"\""), quote('javascript', '\'\' "" ""')]).toEqual(["'", '"']);
    expect([quote('python', '\'\' ""'), quote('javascript', '\'\' ""')]).toEqual(['"', "'"]);
  });

  test.each([
    ['"a"', '"b"'],
    ["'a'", "'b'"],
    ['r"a"', 'r"b"'],
    ['"""a\nc"""', '"""b"""'],
    ['`a`', '`b`'],
    ['f"a"', undefined],
    ['a', undefined],
    ['"a" "c', undefined],
  ])('another text in %s is %s', (literal, expected) => {
    expect(requoted(literal, 'b')).toBe(expected);
  });

  test.each(['a"b', "a'b", 'a\\b', 'a`b', 'a\nb'])('%j is put into no literal', text => {
    expect(requoted('"x"', text)).toBeUndefined();
  });
});

describe('another model in the place of the one that is used', () => {
  const swapped = async (text: string, path?: string) => {
    const context = await contextOf(py(`from openai import OpenAI\n${text}`, undefined, path));
    const found = otherModel(context, 'new');
    return found && [withEdits(context.file.text, found.edits).replace(/^.*\n/u, ''), found.where, found.users];
  };
  const ask = (model: string): string => `OpenAI().responses.create(model=${model}, input=q)`;
  test.each([
    [ask('"gpt-5.4"'), [ask('"new"'), '', 1]],
    [`M = "gpt-5.4"\n${ask('M')}`, [`M = "new"\n${ask('M')}`, ' in M', 1]],
    [`M: str = "gpt-5.4"\n${ask('M')}\n${ask('M')}`, [`M: str = "new"\n${ask('M')}\n${ask('M')}`, ' in M', 2]],
    [`D = {"m": "gpt-5.4"}\n${ask('D["m"]')}`, [`D = {"m": "new"}\n${ask('D["m"]')}`, ' in m', 1]],
    [`def f(m="gpt-5.4"):\n    ${ask('m')}`, [`def f(m="new"):\n    ${ask('m')}`, ' in m', 1]],
    [
      `M = "gpt-5.4" # @param ["gpt-5.4", "new"]\n${ask('M')}`,
      [`M = "new" # @param ["gpt-5.4", "new"]\n${ask('M')}`, ' in M', 1],
    ],
    [`M = "gpt-5.4" #@param ["gpt-5.4", "other"]\n${ask('M')}`, undefined],
    [`M = "gpt-" "5.4"\n${ask('M')}`, undefined],
    [ask('f"gpt-5.4"'), undefined],
  ])('%s', async (text, expected) => {
    expect(await swapped(text)).toEqual(expected);
  });
});
