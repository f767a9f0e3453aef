import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { defaultSettings } from '../../../src/core/analysis.ts';
import { analyze } from '../../../src/core/analyze.ts';
import { carrierReaders } from '../../../src/core/carriers/index.ts';
import { readProjectFile } from '../../../src/core/config/projectFile.ts';
import { frontEndFor } from '../../../src/core/languages/index.ts';
import { importWords } from '../../../src/core/project/importWords.ts';
import { ignoredBy } from '../../../src/core/project/ignored.ts';
import { resolutionMemory } from '../../../src/core/project/memory.ts';
import { alone, type Project } from '../../../src/core/project/project.ts';
import { resolveModule } from '../../../src/core/project/resolve.ts';
import { compare } from '../../../src/core/report/compare.ts';
import { storedReport } from '../../../src/core/report/storedReport.ts';
import { withEdits } from '../../../src/core/rules/apply.ts';
import { rules } from '../../../src/core/rules/index.ts';
import { readNotebook } from '../../../src/core/text/notebook.ts';
import { readUsage } from '../../../src/core/usage/import/readUsage.ts';
import { readUsageFile } from '../../../src/core/usage/usageFile.ts';
import { lazyParsers } from '../../../src/worker/parsers.ts';
import type { FuzzInput } from './changes.ts';
import { converse } from './converse.ts';

const require = createRequire(import.meta.url);
const grammars = path.join(path.dirname(require.resolve('@vscode/tree-sitter-wasm/package.json')), 'wasm');
const parsers = lazyParsers(name =>
  readFile(name === 'web-tree-sitter.wasm' ? require.resolve(`web-tree-sitter/${name}`) : path.join(grammars, name)),
);

const everyRule = { ...defaultSettings, rules: Object.fromEntries(rules.map(({ id }) => [id, 'on' as const])) };

/** Reads an input as the product would; throws where the product would, or where what it says cannot be. */
export async function feed({ name, text }: FuzzInput): Promise<void> {
  if (name === 'conversation.json') await converse(text, parsers);
  else if (name.endsWith('.ipynb')) {
    const notebook = readNotebook(text);
    if (!('reason' in notebook)) await source(`${name}.${endings[notebook.language]}`, notebook.text);
  } else if (frontEndFor(name)) await source(name, text);
  else configuration(name, text);
}

const endings = { python: 'py', javascript: 'js', typescript: 'ts' };

async function source(name: string, text: string): Promise<void> {
  const frontEnd = frontEndFor(name);
  if (!frontEnd) return;
  importWords(name, text);
  const grammar = frontEnd.grammarFor(name);
  let facts = parsers.read({ text, frontEnd, grammar });
  if (facts === 'later' && (await parsers.load())) facts = parsers.read({ text, frontEnd, grammar });
  if (!facts || facts === 'later') throw new Error(`${grammar} gave no tree`);
  const project = { ...alone, memory: resolutionMemory() };
  const { sites } = analyze({ path: name, text, facts }, project, everyRule);
  for (const { site, suggestions } of sites) {
    if (site.span.start > site.span.end || site.span.end > text.length) throw new Error('a site outside the text');
    for (const { fix } of suggestions) withEdits(text, fix?.edits.filter(({ path }) => path === name) ?? []);
  }
}

/** A file that is no source is fed to everything that reads one: which does, only its name decides. */
function configuration(name: string, text: string): void {
  readProjectFile(text);
  readUsage(text);
  readUsageFile(text);
  for (const { read } of carrierReaders) read(name, text);
  const before = storedReport(text);
  if (before) compare(before.sites, before.sites);
  const leavesOut = ignoredBy([{ folder: '', text }]);
  for (const path of ['a.log', 'src/x/gen', 'keep.log', 'a/b/c.py']) leavesOut(path);
  for (const specifier of ['@a/b', 'm', 'root/x', '@acme/llm', '~/x']) imported(specifier, name, text);
}

/** What an import means in a project with such a file. It never leads out of it. */
function imported(specifier: string, name: string, text: string): void {
  const seen = (path: string): string => {
    if (path.startsWith('/')) throw new Error(`asks for ${path}`);
    return path;
  };
  const project: Project = {
    ...alone,
    exists: path => seen(path).endsWith('.ts'),
    text: path => (seen(path) === name || path === `packages/llm/${name}` ? text : undefined),
  };
  const found = resolveModule(specifier, 'src/a.ts', 'javascript', project);
  if (found?.split('/').includes('..')) throw new Error(`leads to ${found}`);
}
