import { afterAll, describe, expect, test } from 'vitest';
import { defaultSettings, type FileAnalysis, type Suggestion, type TextEdit } from '../../src/core/analysis.ts';
import { analyze } from '../../src/core/analyze.ts';
import { frontEndFor } from '../../src/core/languages/index.ts';
import type { Syntax } from '../../src/core/languages/syntax.ts';
import { applied } from '../../src/core/rules/apply.ts';
import { rules } from '../../src/core/rules/index.ts';
import type { Rule } from '../../src/core/rules/rule.ts';
import { intruders } from './beside.ts';
import { compileErrors } from './compileErrors.ts';
import { factsOf } from './fixtures.ts';
import { parse } from './parse.ts';
import { spaced, unspaced } from './spaced.ts';

/** A source text and where it stands; `files` are others of its project. */
export interface Source {
  readonly path: string;
  readonly text: string;
  readonly files?: Readonly<Record<string, string>>;
}

/** Code in which the rule finds something at each «marked» place; `output` is what the fixes make of it. */
export interface Invalid {
  readonly code: Source;
  /** Absent for advice. With `files`, those that the fix changes too. */
  readonly output?: Source;
  /** `review` where absent and there is an output. */
  readonly safety?: 'safe' | 'review';
  readonly title?: string;
  readonly message?: string;
}

export interface Cases {
  readonly valid: readonly Source[];
  readonly invalid: readonly Invalid[];
}

const endings = { python: 'py', typescript: 'ts', tsx: 'tsx', javascript: 'js' } as const;

/** Makes sources of a language that all begin with the same lines. */
export const sources =
  (language: keyof typeof endings, prelude = '') =>
  (text: string, files?: Source['files'], path = `src/app.${endings[language]}`): Source => ({
    path,
    text: prelude + text,
    ...(files ? { files } : {}),
  });

const open = '«';
const close = '»';

interface Marked {
  readonly text: string;
  readonly spans: readonly { readonly start: number; readonly end: number }[];
}

function marked(text: string): Marked {
  const spans: { start: number; end: number }[] = [];
  let plain = '';
  for (const char of text) {
    if (char === open) spans.push({ start: plain.length, end: plain.length });
    else if (char === close) spans.splice(-1, 1, { start: spans.at(-1)?.start ?? 0, end: plain.length });
    else plain += char;
  }
  return { text: plain, spans };
}

/** A rule is tried together with all others. */
const everyRule = Object.fromEntries(rules.map(({ id }) => [id, 'on' as const]));

async function analyzed({ path, files = {} }: Source, text: string): Promise<FileAnalysis> {
  const others = new Map<string, Awaited<ReturnType<typeof factsOf>>>();
  for (const [name, content] of Object.entries(files))
    if (frontEndFor(name)) others.set(name, await factsOf(name, content));
  const project = {
    facts: (name: string) => others.get(name),
    exists: (name: string) => Object.hasOwn(files, name),
    text: (name: string) => files[name],
  };
  return analyze({ path, text, facts: await factsOf(path, text) }, project, {
    ...defaultSettings,
    rules: everyRule,
  });
}

const ofRule = (analysis: FileAnalysis, rule: Rule): readonly Suggestion[] =>
  analysis.sites.flatMap(({ suggestions }) => suggestions.filter(found => found.rule === rule.id));

const errorsIn = (node: Syntax): readonly string[] =>
  node.type === 'ERROR' ? [`error at ${String(node.start)}`] : node.children.flatMap(errorsIn);

export const parseErrors = async ({ path, text }: Source): Promise<readonly string[]> =>
  errorsIn(await parse(frontEndFor(path)?.grammarFor(path) ?? '', text));

async function parsed(source: Source): Promise<void> {
  expect(await parseErrors(source), `${source.path} parses`).toEqual([]);
}

const energyOf = (analysis: FileAnalysis): readonly number[] =>
  analysis.sites.flatMap(({ estimate }) => estimate.footprint?.energyWh.typical ?? []);

const firstLine = ({ text }: Source): string => text.trim().split('\n').at(-1)?.trim().slice(0, 90) ?? '';

/** A case of a rule's test in which something is found, without its marks. */
export interface Found {
  readonly rule: Rule;
  readonly code: Source;
  readonly output: Source | undefined;
  readonly safety: Suggestion['safety'];
}

/** Every case of every rule, for checks over all of them; filled while test files are loaded. */
const cases: Found[] = [];

const collecting = { isOn: false };

/** Loads the test files of rules for their cases alone: none of their tests is registered. */
export async function collectCases(files: Readonly<Record<string, () => Promise<unknown>>>): Promise<readonly Found[]> {
  const named = new Set(rules.map(({ id }) => id.replaceAll('-', '')));
  // Test files share this module: what an earlier one collected is not this one's.
  cases.length = 0;
  collecting.isOn = true;
  for (const [name, load] of Object.entries(files))
    if (named.has(name.replace(/^\.\/|\.test\.ts.*$/gu, '').toLowerCase())) await load();
  collecting.isOn = false;
  return [...cases];
}

const safetyOf = ({ output, safety }: Invalid): Suggestion['safety'] => (output ? (safety ?? 'review') : 'advice');

/**
 * The one place where a rule's test calls the product. Besides what the cases say it asserts that fixed code parses (and
 * compiles, in Python), that the rule is silent on it, that the estimate moves as promised, and that no case is twice.
 */
export function testRule(rule: Rule, { valid, invalid }: Cases): void {
  if (collecting.isOn) {
    for (const each of invalid) {
      const code = { ...each.code, text: marked(each.code.text).text };
      cases.push({ rule, code, output: each.output, safety: safetyOf(each) });
    }
    return;
  }

  describe(rule.id, () => {
    test.each(valid.map(source => [firstLine(source), source] as const))('leaves alone: %s', async (_, source) => {
      await parsed(source);
      const analysis = await analyzed(source, source.text);
      expect(ofRule(analysis, rule)).toEqual([]);
      expect(intruders(analysis, rule)).toEqual([]);
      expect(ofRule(await analyzed(source, spaced(source.text)), rule), 'with room').toEqual([]);
    });

    test.each(invalid.map(each => [firstLine(each.code), each] as const))('finds: %s', async (_, each) => {
      const { text, spans } = marked(each.code.text);
      const source = { ...each.code, text };
      await parsed(source);
      const before = await analyzed(source, text);
      const found = ofRule(before, rule);
      expect(intruders(before, rule)).toEqual([]);
      const marks = spans.map(({ start, end }) => text.slice(start, end));
      expect(found.map(({ span }) => text.slice(span.start, span.end))).toEqual(marks);
      expect(found.map(({ span }) => span)).toEqual(spans);
      for (const { message, fix, effect } of found) {
        if (effect) {
          const { low, typical, high } = effect.energyRatio;
          expect([low > 0, low <= typical, typical <= high], JSON.stringify(effect)).toEqual([true, true, true]);
        }
        expect(message.length, message).toBeLessThanOrEqual(160);
        expect(`${message} ${fix?.title ?? ''}`).not.toMatch(/\bsav(?:e|es|ing|ings)\b|!$/u);
      }
      if (each.message !== undefined) expect(found[0]?.message).toContain(each.message);
      if (each.title !== undefined) expect(found[0]?.fix?.title).toBe(each.title);
      expect(found.map(({ safety }) => safety)).toEqual(found.map(() => safetyOf(each)));
      const wide = { ...source, text: spaced(text) };
      const foundWide = ofRule(await analyzed(wide, wide.text), rule);
      expect(
        foundWide.map(({ safety }) => safety),
        wide.text,
      ).toEqual(found.map(({ safety }) => safety));
      expect(unspaced(afterFixes(foundWide, wide))).toBe(unspaced(afterFixes(found, source)));
      if (!each.output) return;
      await fixes(rule, source, each.output, found, before);
    });

    test('no case stands twice', () => {
      const all = [...valid, ...invalid.map(({ code }) => code)].map(({ path, text, files }) =>
        JSON.stringify([path, text, files]),
      );
      expect(all.filter((text, index) => all.indexOf(text) !== index)).toEqual([]);
    });

    const python = invalid.flatMap(({ output }) => (output?.path.endsWith('.py') === true ? [output.text] : []));
    afterAll(() => {
      expect(compileErrors(python)).toBe('');
    });
  });
}

async function fixes(
  rule: Rule,
  source: Source,
  output: Source,
  found: readonly Suggestion[],
  before: FileAnalysis,
): Promise<void> {
  const texts = { ...source.files, [source.path]: source.text };
  const edits: readonly TextEdit[] = found.flatMap(({ fix }) => fix?.edits ?? []);
  const after = applied(
    texts,
    found.flatMap(({ fix }) => (fix ? [fix.edits] : [])),
  );
  expect(edits.length).toBeGreaterThan(0);
  expect(after.texts[source.path]).toBe(output.text);
  for (const [name, text] of Object.entries(output.files ?? {})) expect(after.texts[name]).toBe(text);
  const fixed: Source = { path: source.path, text: output.text, files: { ...source.files, ...output.files } };
  await parsed(fixed);
  const analysis = await analyzed(fixed, fixed.text);
  expect(ofRule(analysis, rule), 'silent after its own fix').toEqual([]);
  const promised = found.some(({ effect }) => effect !== undefined && effect.energyRatio.high < 1);
  const [was, is] = [energyOf(before), energyOf(analysis)];
  const [energyBefore, energyAfter] = [was, is].map(each => each.reduce((a, b) => a + b, 0));
  if (!promised || was.length !== is.length) return;
  if (rule.outsideEstimate) expect(energyAfter).toBeLessThanOrEqual(energyBefore ?? 0);
  else expect(energyAfter).toBeLessThan(energyBefore ?? 0);
}

/** A rule's own example, as sources. */
export function exampleSources({ example }: Rule): { readonly before: Source; readonly after: Source } {
  const { language, given, before, after, files, path } = example;
  const make = sources(language, given);
  return { before: make(before, files, path), after: make(after, files, path) };
}

export const findingsOf = async (rule: Rule, source: Source): Promise<readonly Suggestion[]> =>
  ofRule(await analyzed(source, source.text), rule);

/** What the rule says of a source, and which others speak that should not. */
export async function heardOf(rule: Rule, source: Source) {
  const analysis = await analyzed(source, source.text);
  return { found: ofRule(analysis, rule), intruders: intruders(analysis, rule) };
}

/** The sites of which the rule has something to say. */
export const sitesWith = async (rule: Rule, source: Source): Promise<FileAnalysis['sites']> =>
  (await analyzed(source, source.text)).sites.filter(({ suggestions }) =>
    suggestions.some(found => found.rule === rule.id),
  );

/** The source with every fix of the rule applied; undefined where it only advises. */
export async function fixedText(rule: Rule, source: Source): Promise<string | undefined> {
  const found = await findingsOf(rule, source);
  return found.some(({ fix }) => fix) ? afterFixes(found, source) : undefined;
}

/** The source with every edit of these suggestions. */
export const afterFixes = (found: readonly Suggestion[], { path, text, files }: Source): string =>
  applied(
    { ...files, [path]: text },
    found.flatMap(({ fix }) => (fix ? [fix.edits] : [])),
  ).texts[path] ?? '';
