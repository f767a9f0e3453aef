import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { detect } from '../../src/core/detect/detect.ts';
import { alone } from '../../src/core/project/project.ts';
import { factsOf, filesBelow } from '../kit/fixtures.ts';
import { graph } from '../kit/signatures.ts';

const folder = import.meta.dirname;
const sources = ['python', 'javascript'].flatMap(language =>
  filesBelow(path.join(folder, language)).map(name => ({
    name,
    text: readFileSync(path.join(folder, language, name), 'utf8'),
  })),
);

const sitesOf = async (name: string, text: string) =>
  detect(name, await factsOf(name, text), text, { graph, project: alone, environment: () => undefined }).sites;

/** A source cut, doubled or mixed up somewhere, as it is while it is typed, pasted or merged. */
const damaged = fc
  .record({
    source: fc.constantFrom(...sources),
    from: fc.double({ min: 0, max: 1, noNaN: true }),
    length: fc.integer({ min: 0, max: 400 }),
    instead: fc.oneof(
      fc.constant(''),
      fc.string({ maxLength: 12 }),
      fc.constantFrom('(', '{', '[', '"', '`', "'''", '\n    '),
    ),
  })
  .map(({ source: { name, text }, from, length, instead }) => {
    const at = Math.floor(from * text.length);
    return { name, text: text.slice(0, at) + instead + text.slice(at + length) };
  });

describe('whatever the text', () => {
  test('sites are found or not, inside the text, and in order', async () => {
    await fc.assert(
      fc.asyncProperty(damaged, async ({ name, text }) => {
        const sites = await sitesOf(name, text);
        let last = 0;
        for (const { span, calleeSpan, model } of sites) {
          expect(span.start).toBeGreaterThanOrEqual(last);
          expect(calleeSpan.end).toBeLessThanOrEqual(span.end);
          expect(span.end).toBeLessThanOrEqual(text.length);
          if (model?.definedAt?.path === name && model.source === 'literal')
            expect(text).toContain(model.id.slice(0, 3));
          last = span.start;
        }
      }),
      { numRuns: 250 },
    );
  });

  test.each([
    ['deep.py', `x = ${'('.repeat(3000)}1${')'.repeat(3000)}\n`],
    ['nested.py', `y = ${'f('.repeat(2000)}1${')'.repeat(2000)}\n`],
    ['chain.py', `a0 = b\n${Array.from({ length: 3000 }, (_, i) => `a${i + 1} = a${i}`).join('\n')}\n`],
    ['self.py', 'a = b\nb = a\nclass A(A): pass\nclass B(C): pass\nclass C(B): pass\ndef f(): return f()\n'],
    ['branches.py', Array.from({ length: 2000 }, () => 'if z: c = c or d').join('\n')],
    ['spread.js', 'let s = {};\ns = { ...s, s };\nfunction f(s) { return f({ ...s, x: s }); }\nf(s);\n'],
    [
      'classes.js',
      Array.from(
        { length: 800 },
        (_, i) =>
          `class C${i + 1} extends C${i} { constructor(c) { super(c); this.x${i} = c; } ask() { this.c.create(); } }`,
      ).join('\n'),
    ],
    ['imports.ts', Array.from({ length: 10_000 }, (_, i) => `import { a${i} } from './m${i}';`).join('\n')],
    [
      'minified.js',
      Array.from({ length: 2000 }, (_, i) => `var a${i}=function(e){return e.b(a${i}).c({x:e})}`).join(';'),
    ],
    [
      'defaults.py',
      `${Array.from(
        { length: 20 },
        (_, i) =>
          `def f${i}(p='x'):\n    r = f${i + 1}(p)\n    if r == 'a': return 'b'\n    if r == 'c': return 'd'\n    return r`,
      ).join('\n')}\ndef f20(p='x'): return p\n${'f0().ask()\n'.repeat(4)}`,
    ],
    ['types.ts', `type A = B; type B = A; interface C extends C { c: C }\nlet c: C = c;\n`],
  ])('%s ends soon, and a call behind it is still found', async (name, before) => {
    const call = name.endsWith('.py')
      ? 'from openai import OpenAI\nOpenAI().responses.create(model="gpt-4o", input="x")\n'
      : 'import OpenAI from "openai";\nnew OpenAI().responses.create({ model: "gpt-4o", input: "x" });\n';
    expect((await sitesOf(name, `${before}\n${call}`)).map(site => site.model?.id)).toEqual(['gpt-4o']);
  });

  test('models inside models that double with every line end soon, and are unknown with a reason', async () => {
    const doubled = Array.from({ length: 24 }, (_, i) => `c${i + 1} = c${i} | c${i}`).join('\n');
    const text = `from langchain_openai import ChatOpenAI\nc0 = ChatOpenAI(model="gpt-4o")\n${doubled}\nc24.invoke("x")\nc1.invoke("x")\n`;
    const sites = await sitesOf('doubled.py', text);
    expect(sites.map(site => site.model?.id)).toEqual(['gpt-4o', undefined, 'gpt-4o']);
    expect(sites[1]?.modelReason).toMatch(/too (?:far away|deeply)/u);
  });

  test('a table that unpacks the one before it twice ends soon, whatever it is asked for', async () => {
    const doubled = Array.from({ length: 60 }, (_, i) => `const r${i + 1} = { ...r${i}, ...r${i} };`).join('\n');
    const text = `import OpenAI from 'openai';\nconst r0 = { a: 'gpt-4o' };\n${doubled}\nconst ask = key => new OpenAI().responses.create({ model: r60[key] ?? key, input: 'x' });\n`;
    expect((await sitesOf('doubled.js', text)).map(site => site.model?.id)).toEqual([undefined]);
  });

  test('a member that is unpacked into itself again and again ends soon, whatever is asked of it', async () => {
    const steps = Array.from({ length: 14 }, (_, i) => `if (at > ${i}) this.config = { ...this.config, x${i}: ${i} };`);
    const text = `import OpenAI from 'openai';\nclass A {\n  config = {};\n  ask(at) {\n${steps.join('\n')}\n    new OpenAI().responses.create({ ...this.config, model: this.config.model ?? 'gpt-4o', input: 'x' });\n    new OpenAI().responses.create({ model: 'o3', ...this.config });\n  }\n}\n`;
    expect(await sitesOf('unpacked.js', text)).toHaveLength(2);
  });

  test.each([
    ['added', (at: number) => `b${at} + b${at}`],
    ['laid out', (at: number) => `f"{b${at}}{b${at}}"`],
    ['formatted', (at: number) => `"{0}{0}".format(b${at})`],
    ['filled in', (at: number) => `"%s%s" % (b${at}, b${at})`],
    ['joined', (at: number) => `"".join([b${at}, b${at}])`],
    ['replaced', (at: number) => `b${at}.replace("x", "xxxxxxxx")`],
  ])('a text that doubles with every line ends soon when it is %s', async (_how, next) => {
    const doubled = Array.from({ length: 48 }, (_, i) => `b${i + 1} = ${next(i)}`).join('\n');
    const text = `from openai import OpenAI\nb0 = "x"\n${doubled}\nOpenAI().responses.create(model=b48, input="x")\n`;
    const sites = await sitesOf('doubled.py', text);
    expect(sites.map(site => site.model?.id)).toEqual([undefined]);
  });
});
