import { defaultSettings } from '../../src/core/analysis.ts';
import { analyze } from '../../src/core/analyze.ts';
import { rules } from '../../src/core/rules/index.ts';
import { factsOf } from './fixtures.ts';
import type { Source } from './ruleTester.ts';
import { textProject } from './textProject.ts';

const everyRule = Object.fromEntries(rules.map(({ id }) => [id, 'on' as const]));

/** The rules that speak of a source, all being on: each once, with a `+` where it offers an edit. */
export async function speakersOf({ path, text, files = {} }: Source): Promise<readonly string[]> {
  const source = { path, text, facts: await factsOf(path, text) };
  const { sites } = analyze(source, textProject(files), { ...defaultSettings, rules: everyRule });
  return [
    ...new Set(sites.flatMap(({ suggestions }) => suggestions.map(({ rule, fix }) => (fix ? `${rule} +` : rule)))),
  ];
}
