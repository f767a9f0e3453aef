import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Call } from '../../src/core/facts/facts.ts';
import { rules } from '../../src/core/rules/index.ts';
import { factsOf } from '../kit/fixtures.ts';
import { findingsOf, fixedText, parseErrors, sources, type Source } from '../kit/ruleTester.ts';

/** How somebody may lay out a call. */
interface Layout {
  readonly isMultiline: boolean;
  readonly hasTrailingComma: boolean;
  readonly unit: string;
  readonly eol: '\n' | '\r\n';
  readonly quote: '"' | "'";
  /** Which arguments have a comment behind them. */
  readonly commented: readonly boolean[];
  /** How far the call itself is indented. */
  readonly depth: number;
  readonly closesOnLastLine: boolean;
  readonly order: readonly number[];
}

const layout: fc.Arbitrary<Layout> = fc.record({
  isMultiline: fc.boolean(),
  hasTrailingComma: fc.boolean(),
  unit: fc.constantFrom('  ', '    ', '\t'),
  eol: fc.constantFrom('\n' as const, '\r\n' as const),
  quote: fc.constantFrom('"' as const, "'" as const),
  commented: fc.array(fc.boolean(), { minLength: 6, maxLength: 6 }),
  depth: fc.integer({ min: 0, max: 2 }),
  closesOnLastLine: fc.boolean(),
  order: fc.shuffledSubarray([0, 1, 2, 3], { minLength: 4, maxLength: 4 }),
});

type Language = 'python' | 'typescript';

/** A call with these arguments in a layout; `argument` writes one of them in the language. */
function written(language: Language, head: string, args: readonly string[], how: Layout): string {
  const { isMultiline, hasTrailingComma, unit, eol, commented, depth, closesOnLastLine, order } = how;
  const outer = unit.repeat(depth);
  const [open, close] = language === 'python' ? ['(', ')'] : ['({', '})'];
  const items = order.flatMap(index => args[index] ?? []);
  const mark = language === 'python' ? '#' : '//';
  const lines = items.map((item, index) => {
    const isLast = index === items.length - 1;
    const comma = !isLast || hasTrailingComma ? ',' : '';
    const comment = commented[index] && !(isLast && closesOnLastLine) ? ` ${mark} note ${String(index)}` : '';
    return `${outer}${unit}${item}${comma}${comment}`;
  });
  const spaced = language === 'python' ? '' : ' ';
  const call = isMultiline
    ? `${head}${open}${eol}${lines.join(eol)}${closesOnLastLine ? '' : eol + outer}${close}`
    : `${head}${open}${spaced}${items.join(', ')}${hasTrailingComma ? ',' : ''}${spaced}${close}`;
  const blocks = Array.from(
    { length: depth },
    (_, level) => unit.repeat(level) + (language === 'python' ? 'if True:' : '{'),
  );
  const ends =
    language === 'python' ? [] : Array.from({ length: depth }, (_, level) => `${unit.repeat(depth - 1 - level)}}`);
  return [...blocks, outer + call, ...ends, ''].join(eol);
}

interface Subject {
  readonly rule: string;
  readonly language: Language;
  readonly prelude: readonly string[];
  readonly head: string;
  readonly args: (quote: string) => readonly string[];
  /** Names of the arguments before and after the fix. */
  readonly change: (names: readonly string[]) => readonly string[];
}

const py = ['from openai import OpenAI', '', 'client = OpenAI()'];
const ts = ["import OpenAI from 'openai';", '', 'const client = new OpenAI();'];
const subjects: readonly Subject[] = [
  {
    rule: 'uncapped-output',
    language: 'python',
    prelude: py,
    head: 'r = client.responses.create',
    args: q => [
      `model=${q}gpt-4o-mini${q}`,
      `input=${q}Spam, yes or no?${q}`,
      'temperature=0',
      `metadata={${q}a${q}: ${q}b, c${q}}`,
    ],
    change: names => [...names, 'max_output_tokens'],
  },
  {
    rule: 'uncapped-output',
    language: 'typescript',
    prelude: ts,
    head: 'await client.responses.create',
    args: q => [
      `model: ${q}gpt-4o-mini${q}`,
      `input: ${q}Spam, yes or no?${q}`,
      'temperature: 0',
      `metadata: { a: ${q}b, c${q} }`,
    ],
    change: names => [...names, 'max_output_tokens'],
  },
  {
    rule: 'redundant-candidates',
    language: 'python',
    prelude: py,
    head: 'r = client.chat.completions.create',
    args: q => [`model=${q}gpt-5.4${q}`, `messages=[{${q}role${q}: ${q}user${q}}]`, 'n=2', 'temperature=0'],
    change: names => names.filter(name => name !== 'n'),
  },
  {
    rule: 'redundant-candidates',
    language: 'typescript',
    prelude: ts,
    head: 'await client.chat.completions.create',
    args: q => [`model: ${q}gpt-5.4${q}`, 'messages: []', 'n: 2', 'temperature: 0'],
    change: names => names.filter(name => name !== 'n'),
  },
];

/** Names of the arguments of the last call, or of its object. */
async function namesIn({ path, text }: Source): Promise<readonly string[]> {
  const call: Call | undefined = (await factsOf(path, text)).calls.at(-1);
  const [first] = call?.args ?? [];
  const record = first?.name === undefined ? first?.value : undefined;
  if (record?.kind === 'record')
    return record.entries.map(({ key }) => (key?.kind === 'literal' ? String(key.value) : '?'));
  return call?.args.map(({ name }) => name ?? '?') ?? [];
}

const commentsIn = (text: string): readonly string[] => text.match(/(?:#|\/\/) note \d/gu) ?? [];

describe.each(subjects.map(subject => [`${subject.rule} in ${subject.language}`, subject] as const))(
  '%s',
  (_, subject) => {
    const rule = rules.find(({ id }) => id === subject.rule);
    if (!rule) throw new Error(`there is no rule ${subject.rule}`);

    test('keeps the layout, the comments and everything else, and is done after one time', async () => {
      await fc.assert(
        fc.asyncProperty(layout, async how => {
          const text =
            [...subject.prelude, ''].join(how.eol) +
            written(subject.language, subject.head, subject.args(how.quote), how);
          const source = sources(subject.language)(text);
          const fixed = await fixedText(rule, source);
          if (fixed === undefined) throw new Error(`nothing is fixed in\n${text}`);
          const after = sources(subject.language)(fixed);
          expect(await parseErrors(after)).toEqual([]);
          expect((await namesIn(after)).toSorted()).toEqual(subject.change(await namesIn(source)).toSorted());
          // The comment of an argument that goes may go with it.
          const kept = commentsIn(fixed);
          if (subject.rule === 'uncapped-output') expect(kept).toEqual(commentsIn(text));
          else expect(commentsIn(text).length - kept.length).toBeLessThanOrEqual(1);
          expect(fixed.startsWith(subject.prelude.join(how.eol))).toBe(true);
          expect(fixed.includes('\r\n')).toBe(how.eol === '\r\n');
          expect(/(?<!\r)\n/u.test(fixed)).toBe(how.eol === '\n');
          const [was, is] = [text, fixed].map(each => /,(?:[ \t]*(?:#|\/\/)[^\r\n]*)?\s*\}?\)\s*\}*\s*$/u.test(each));
          expect(is).toBe(was);
          expect(await findingsOf(rule, after)).toEqual([]);
        }),
        { numRuns: 60 },
      );
    }, 60_000);
  },
);
