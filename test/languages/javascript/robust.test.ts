import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { FileFacts } from '../../../src/core/facts/fileFacts.ts';
import { javascript } from '../../../src/core/languages/javascript.ts';
import { moduleFacts } from '../../../src/core/languages/statement.ts';
import { factsOf } from '../../kit/javascriptFacts.ts';
import { parse } from '../../kit/parse.ts';

const source = `
import OpenAI, { type Model } from 'openai';
const { chat: { completions }, ...rest } = new OpenAI({ apiKey: process.env['KEY'] ?? 'none' });
enum Size { Small = 'gpt-4o-mini', Large }
export class Chat<T extends object = {}> extends Base<T> {
  @Input() private readonly client?: OpenAI;
  #model = \`gpt-\${version}-mini\`;
  static { register(Chat) }
  constructor(private readonly injected: OpenAI, { model = 'm', ...options }: Options = {}) { super(); this.late ||= make(); }
  get llm(): Promise<OpenAI | undefined> { return this.client!; }
  async *stream(xs: string[], size = Size.Small) {
    for await (const [x, { y = 1 }] of xs.entries()) {
      try { yield await this.injected.responses.create({ model: cond ? 'a' : this.#model, input: x, ...options }); }
      catch ({ message }) { while (retry()) label: if (message) break label; else continue; }
    }
    return Promise.all(xs.map(async x => (<any>completions).create?.({ ['model']: x, n: -1, f: /re'g/u })));
  }
}
switch (rest.kind) { case 1: let a: Size; a = Size.Large; break; default: (async () => { await import('./x') })(); }
namespace N.M { export const q = tag\`a\${b}\`; } declare global { interface Env { AI: Ai } }
export { a as b, default } from './m'; export * as all from './all'; module.exports = { a, get g() { return 1 } };
`;

/** What must hold whatever the text is. */
function check(facts: FileFacts, text: string): void {
  const seen = new Set<string>();
  let before = { start: 0, end: 0 };
  for (const { span, argumentsSpan } of facts.calls) {
    expect(0 <= span.start && span.start < span.end && span.end <= text.length, 'a call lies in the file').toBe(true);
    expect(span.start <= argumentsSpan.start && argumentsSpan.end <= span.end, 'its arguments lie in it').toBe(true);
    expect(before.end < span.end || (before.end === span.end && before.start >= span.start), 'inner before outer').toBe(
      true,
    );
    seen.add(`${span.start}-${span.end}`);
    before = span;
  }
  expect(seen.size, 'no call is listed twice').toBe(facts.calls.length);
}

const grammars = ['a.ts', 'a.tsx'].map(path => javascript.grammarFor(path));

test('cutting, doubling and garbling a source anywhere never throws', async () => {
  const place = fc.nat(source.length);
  const noise = fc.constantFrom(
    '(',
    ')',
    '{',
    '}',
    '[',
    '"',
    '`',
    '${',
    '</',
    '=>',
    ';',
    ',',
    '.',
    '...',
    'new ',
    '/*',
    '\\',
    '\u{1F600}',
    '',
  );
  const mutation = fc.record({ from: place, length: fc.nat(40), put: noise, again: fc.boolean() });
  await fc.assert(
    fc.asyncProperty(
      fc.array(mutation, { minLength: 1, maxLength: 6 }),
      place,
      fc.constantFrom(...grammars),
      async (mutations, end, grammar) => {
        let text = source;
        for (const { from, length, put, again } of mutations)
          text =
            text.slice(0, from) +
            put +
            (again ? text.slice(from, from + length) : '') +
            text.slice(from + (again ? 0 : length));
        for (const cut of [text, text.slice(0, end), text.slice(end)])
          check(moduleFacts(await parse(grammar, cut), cut, javascript.statements), cut);
      },
    ),
    { numRuns: 150 },
  );
});

test('any text at all', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 80 }), async text => {
      check(moduleFacts(await parse(grammars[0] ?? '', text), text, javascript.statements), text);
    }),
    { numRuns: 150 },
  );
});

test.each([
  ['concatenation', `x = ${'a + '.repeat(10_000)}call()`],
  ['parentheses', `${'('.repeat(3000)}call()${')'.repeat(3000)}`],
  ['calls', `a${'.b()'.repeat(5000)}`],
  ['functions', `${'() => '.repeat(3000)}call()`],
  ['blocks', `${'{'.repeat(3000)}call()${'}'.repeat(3000)}`],
  ['records', `x = ${'{a: '.repeat(3000)}call()${'}'.repeat(3000)}`],
  ['else if', `if (a) {}${' else if (call()) {}'.repeat(3000)}`],
  ['unclosed', 'call({ a: [('.repeat(3000)],
])('deep nesting of %s ends', async (_, text) => {
  check(await factsOf(text), text);
});

test('a long generated file is read in full, within the time of a test', async () => {
  const line = (index: number) => `export const client${index} = new OpenAI({ key: "k${index}" }).chat;\n`;
  const text = Array.from({ length: 20_000 }, (_, index) => line(index)).join('');
  const root = await parse(javascript.grammarFor('a.ts'), text);
  const facts = moduleFacts(root, text, javascript.statements);
  expect(facts.calls).toHaveLength(20_000);
  expect(facts.exports).toHaveLength(20_000);
});

test('the files that are read, and the grammar for each', () => {
  expect(javascript.extensions).toEqual([
    ...['.js', '.jsx', '.mjs', '.cjs', '.ts', '.tsx', '.mts', '.cts'],
    ...['.vue', '.svelte', '.astro'],
  ]);
  const named = ['a.ts', 'a.mts', 'a.d.cts', 'a.tsx', 'a.js', 'a.jsx', 'a.mjs'].map(path =>
    javascript.grammarFor(path),
  );
  expect(named.map(name => name.replace(/^tree-sitter-|\.wasm$/gu, ''))).toEqual([
    ...['typescript', 'typescript', 'typescript'],
    ...['tsx', 'tsx', 'tsx', 'tsx'],
  ]);
});

test('Flow types and awaited calls of parenthesised callees in plain JavaScript', async () => {
  const { calls } = await factsOf(
    '// @flow\nfunction f(x: ?T): Promise<void> { return (x: any).run() }\nasync () => { await (0, m.g)(1) }',
    'a.js',
  );
  expect(calls.map(({ span }) => span.end - span.start)).toEqual(['(x: any).run()'.length, '(0, m.g)(1)'.length]);
});
