import { defaultSettings } from '../../../src/core/analysis.ts';
import { analyze } from '../../../src/core/analyze.ts';
import { carrierReaders } from '../../../src/core/carriers/index.ts';
import { readProjectFile } from '../../../src/core/config/projectFile.ts';
import { frontEndFor } from '../../../src/core/languages/index.ts';
import { alone } from '../../../src/core/project/project.ts';
import { withEdits } from '../../../src/core/rules/apply.ts';
import { rules } from '../../../src/core/rules/index.ts';
import { readNotebook } from '../../../src/core/text/notebook.ts';
import { readUsage } from '../../../src/core/usage/import/readUsage.ts';
import { readUsageFile } from '../../../src/core/usage/usageFile.ts';
import { parse } from '../parse.ts';
import type { FuzzInput } from './mutants.ts';

const everyRule = { ...defaultSettings, rules: Object.fromEntries(rules.map(({ id }) => [id, 'on' as const])) };

/** Reads an input as the product would; throws where the product would, or where what it says cannot be. */
export async function feed({ name, text }: FuzzInput): Promise<void> {
  if (name.endsWith('.ipynb')) {
    const notebook = readNotebook(text);
    if (!('reason' in notebook)) await source(`${name}.py`, notebook.text);
  } else if (frontEndFor(name)) await source(name, text);
  else {
    readProjectFile(text);
    readUsage(text);
    readUsageFile(text);
    for (const { read } of carrierReaders) read(name, text);
  }
}

async function source(name: string, text: string): Promise<void> {
  const frontEnd = frontEndFor(name);
  if (!frontEnd) return;
  const facts = frontEnd.facts(await parse(frontEnd.grammarFor(name), text), text);
  const { sites } = analyze({ path: name, text, facts }, alone, everyRule);
  for (const { site, suggestions } of sites) {
    if (site.span.start > site.span.end || site.span.end > text.length) throw new Error('a site outside the text');
    for (const { fix } of suggestions) withEdits(text, fix?.edits.filter(({ path }) => path === name) ?? []);
  }
}
