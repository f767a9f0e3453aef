import { describe, expect, test } from 'vitest';
import { withEdits } from '../../src/core/rules/apply.ts';
import { isAbsent, literal } from '../../src/core/rules/read/arguments.ts';
import type { RuleContext } from '../../src/core/rules/read/context.ts';
import { piecesOf } from '../../src/core/rules/read/prompt.ts';
import { usesOfResult } from '../../src/core/rules/read/uses.ts';
import { withArgument, withoutArgument } from '../../src/core/rules/write/arguments.ts';
import type { Written } from '../../src/core/rules/write/notation.ts';
import { contextOf } from '../kit/ruleContexts.ts';
import { sources } from '../kit/ruleTester.ts';

const py = sources('python', 'from openai import OpenAI\n\nclient = OpenAI()\n');
const gemini = sources(
  'python',
  'from google import genai\nfrom google.genai import types\n\nclient = genai.Client()\n',
);
const ts = sources('typescript', "import OpenAI from 'openai';\n\nconst client = new OpenAI();\n");

const call = (more = ''): string => `client.chat.completions.create(model="gpt-5.4", messages=m${more})`;
const ask = (more = ''): string => `client.models.generate_content(model="gemini-2.5-flash", contents=q${more})`;
const request = (more = ''): string => `client.chat.completions.create({ model: 'gpt-5.4', messages${more} })`;

describe('an argument is surely not given', () => {
  test.each([
    [true, call()],
    [false, call(', temperature=0')],
    [false, call(', temperature=None')],
    [false, call(', **options')],
    [true, `options = {"top_p": 1}\n${call(', **options')}`],
    [false, `options = {"top_p": 1, "temperature": 0}\n${call(', **options')}`],
    [false, `options = {"top_p": 1, **more}\n${call(', **options')}`],
    [true, `options = {"top_p": 1, **{"n": 2}}\n${call(', **options')}`],
    [false, `options = {**options}\n${call(', **options')}`],
    [false, `def f(**options):\n    return ${call(', **options')}\n\n\nf(top_p=1)`],
    [false, `options = {"top_p": 1} if x else more\n${call(', **options')}`],
  ])('in Python %s: %s', async (is, text) => {
    expect(isAbsent(await contextOf(py(`${text}\n`)), ['temperature'])).toBe(is);
  });

  test.each([
    [true, request()],
    [false, request(', temperature: 0')],
    [false, request(', ...rest')],
    [true, request(', ...{ n: 2 }')],
    [false, 'client.chat.completions.create(options)'],
    [true, "const options = { model: 'gpt-5.4', messages };\nclient.chat.completions.create(options)"],
    [false, "const options = { model: 'gpt-5.4', messages, ...more };\nclient.chat.completions.create(options)"],
    [false, 'client.chat.completions.create(...all)'],
    [false, `function f({ a, ...rest }) {\n  return ${request(', ...rest')};\n}`],
  ])('in TypeScript %s: %s', async (is, text) => {
    expect(isAbsent(await contextOf(ts(`${text};\n`)), ['temperature'])).toBe(is);
  });

  test.each([
    [true, ask()],
    [true, ask(', config={"top_k": 1}')],
    [false, ask(', config={"temperature": 1}')],
    [false, ask(', config={**more}')],
    [false, ask(', config=config')],
    [true, ask(', config=types.GenerateContentConfig(top_k=1)')],
    [false, ask(', config=types.GenerateContentConfig(**more)')],
    [false, ask(', config=types.GenerateContentConfig(temperature=1)')],
    [false, ask(', **more')],
  ])('further in %s: %s', async (is, text) => {
    expect(isAbsent(await contextOf(gemini(`${text}\n`)), ['config.temperature'])).toBe(is);
  });

  test('a literal is read where it is the only one', async () => {
    expect(literal(await contextOf(py(call(', n=2'))), 'n')).toBe(2);
    expect(literal(await contextOf(py(call(', n=None'))), 'n')).toBeNull();
    expect(literal(await contextOf(py(call(', n=2 if x else 3'))), 'n')).toBeUndefined();
    expect(literal(await contextOf(py(call(', n=count'))), 'n')).toBeUndefined();
    expect(literal(await contextOf(py(call())), 'n')).toBeUndefined();
  });
});

/** The source without its first lines, after the edits. */
const after = (context: RuleContext, edits: ReturnType<typeof withArgument>): string | undefined =>
  edits && withEdits(context.file.text, edits).split('\n').slice(3).join('\n');

describe('an argument written', () => {
  const written = async (text: string, path: string, value: Written): Promise<string | undefined> => {
    const context = await contextOf((text.includes('generate_content') ? gemini : py)(text));
    return after(context, withArgument(context, path, value))?.replace(/^client = genai.*\n/u, '');
  };

  test.each([
    [call(', n=2'), call(', n=1')],
    [call(', n=2, stop="x"'), call(', n=1, stop="x"')],
    [call(), call(', n=1')],
    [`options = {"n": 2}\n${call(', **options')}`, `options = {"n": 1}\n${call(', **options')}`],
    [`options: dict = {"n": 2}\n${call(', **options')}`, `options: dict = {"n": 1}\n${call(', **options')}`],
    // Something else reads what would be changed.
    [`options = {"n": 2}\nprint(options)\n${call(', **options')}`, undefined],
    [
      `print({"n": 2})\noptions = make({"n": 2})\n${call(', **options')}`,
      `print({"n": 2})\noptions = make({"n": 2})\n${call(', **options, n=1')}`,
    ],
  ])('%s', async (before, expected) => {
    expect(await written(before, 'n', 1)).toBe(expected);
  });

  test.each([
    [ask(), ask(', config={"top_k": 1}')],
    [ask(', config={"top_k": 2}'), ask(', config={"top_k": 1}')],
    [ask(', config={"top_p": 2}'), ask(', config={"top_p": 2, "top_k": 1}')],
    [ask(', config={}'), ask(', config={"top_k": 1}')],
    [ask(', config=types.GenerateContentConfig()'), ask(', config=types.GenerateContentConfig(top_k=1)')],
    [ask(', config=types.GenerateContentConfig(top_k=3)'), ask(', config=types.GenerateContentConfig(top_k=1)')],
    [`c = {"top_p": 2}\n${ask(', config=c')}`, `c = {"top_p": 2, "top_k": 1}\n${ask(', config=c')}`],
    [`c = {"top_p": 2}\nd = c\n${ask(', config=c')}`, undefined],
    [ask(', config=given'), undefined],
    [ask(', config={} if x else {"a": 1}'), undefined],
  ])('further in: %s', async (before, expected) => {
    expect(await written(before, 'config.top_k', 1)).toBe(expected);
  });

  test.each([
    [request(), request(', n: 1')],
    [request(', n: 2'), request(', n: 1')],
    [
      "const $o = { model: 'gpt-5.4', messages };\nclient.chat.completions.create($o)",
      "const $o = { model: 'gpt-5.4', messages, n: 1 };\nclient.chat.completions.create($o)",
    ],
    [
      "const o: Options = { model: 'gpt-5.4', messages };\nclient.chat.completions.create(o)",
      "const o: Options = { model: 'gpt-5.4', messages, n: 1 };\nclient.chat.completions.create(o)",
    ],
    ["const o = { model: 'gpt-5.4', messages };\nlog(o.model);\nclient.chat.completions.create(o)", undefined],
    [
      "const o = { model: 'gpt-5.4', messages };\nlog(x.o);\nclient.chat.completions.create(o)",
      "const o = { model: 'gpt-5.4', messages, n: 1 };\nlog(x.o);\nclient.chat.completions.create(o)",
    ],
    ['client.chat.completions.create()', 'client.chat.completions.create({ n: 1 })'],
    ['client.chat.completions.create(options)', undefined],
  ])('in TypeScript: %s', async (before, expected) => {
    const context = await contextOf(ts(before));
    expect(after(context, withArgument(context, 'n', 1))).toBe(expected);
  });

  test.each([
    [call(', n=2'), call()],
    [call(', n=2, stop="x"'), call(', stop="x"')],
    [call(), undefined],
    [`options = {"n": 2}\n${call(', **options')}`, `options = {}\n${call(', **options')}`],
    [`options = {"n": 2}\nprint(options)\n${call(', **options')}`, undefined],
  ])('taken out: %s', async (before, expected) => {
    const context = await contextOf(py(before));
    expect(after(context, withoutArgument(context, 'n'))).toBe(expected);
  });
});

describe('what stands behind each use of the result', () => {
  test.each([
    [`${call()}.choices[0]`, ['.choices[0]']],
    [`r = ${call()}\nprint(r.choices[0])`, ['.choices[0])']],
    [`r = ${call()}\nprint(r.a)\nprint(f"{r.b} { r.c}")`, ['.a)', '.b} { r.c}")', '.c}")']],
    [`r = ${call()}\nprint(other.r, xr, r2, r)`, [')']],
    [`r = ${call()}\nr: str = "x"\nf(r=2)\nif r == 3: pass`, [' == 3: pass']],
    [`def f():\n    r = ${call()}\n    return r\nr = 1\nprint(r.x)`, ['']],
    [`return_it(${call()})`, undefined],
    [`a, b = ${call()}`, undefined],
  ])('%s', async (text, uses) => {
    const found = usesOfResult(await contextOf(py(text)));
    expect(found?.map(each => each.split('\n')[0])).toEqual(uses);
  });

  test.each([
    [`(await ${request()}).choices[0]`, ['.choices[0]']],
    [`(await ${request()})!.choices[0]`, ['.choices[0]']],
    [`(await ${request()})?.choices[0]`, ['?.choices[0]']],
    [`${request()}.then(f)`, ['.then(f)']],
    [`const r = await ${request()};\nlog(\`\${r.a}\`, r)`, [')', '.a}`, r)']],
    [`const $r = await ${request()};\nlog($r.a, r)`, ['.a, r)']],
    [`send(await ${request()})`, undefined],
  ])('in TypeScript: %s', async (text, uses) => {
    expect(usesOfResult(await contextOf(ts(text)))).toEqual(uses);
  });
});

describe('what is sent as text', () => {
  const pieces = async (text: string): Promise<readonly string[]> =>
    piecesOf(await contextOf(text.includes('generate_content') ? gemini(text) : py(text))).map(
      ({ role, text: said }) => `${role ?? '-'}: ${said}`,
    );
  const messages = (list: string): string => `client.chat.completions.create(model="gpt-5.4", messages=${list})`;

  test.each([
    [
      messages('[{"role": "system", "content": "Be."}, {"role": "user", "content": "Hi"}]'),
      ['system: Be.', 'user: Hi'],
    ],
    [
      messages('[{"role": "user", "content": [{"type": "text", "text": "Hi"}, {"type": "x", "url": "u"}]}]'),
      ['user: Hi'],
    ],
    [messages('[{"role": "user", "content": f"Hi {name}"}]'), ['user: Hi \uFFFC']],
    [messages('[{"role": who, "content": "Hi"}]'), ['-: Hi']],
    [messages('[]'), []],
    ['client.responses.create(model="gpt-5.4", instructions="Be.", input="Hi")', ['system: Be.', '-: Hi']],
    [ask(', config={"system_instruction": "Be."}').replace('=q', '=["a", "b"]'), ['system: Be.', '-: a', '-: b']],
    [
      ask(', config=types.GenerateContentConfig(system_instruction="Be.")').replace('=q', '="a"'),
      ['system: Be.', '-: a'],
    ],
    [ask().replace('=q', '=[types.Content(role="user", parts=[types.Part(text="a")])]'), ['-: a']],
  ])('%s', async (text, expected) => {
    expect(await pieces(text)).toEqual(expected);
  });

  test('by its place', async () => {
    const langchain = sources(
      'python',
      'from langchain_openai import ChatOpenAI\nfrom langchain_core.messages import HumanMessage, SystemMessage\n\nllm = ChatOpenAI(model="gpt-5.4")\n',
    );
    const found = async (text: string) =>
      piecesOf(await contextOf(langchain(text))).map(({ role, text: said }) => `${role ?? '-'}: ${said}`);
    expect(await found('llm.invoke("Hi")')).toEqual(['-: Hi']);
    expect(await found('llm.invoke([SystemMessage("Be."), HumanMessage(content="Hi", name="x")])')).toEqual([
      'system: Be.',
      '-: Hi',
    ]);
  });
});
