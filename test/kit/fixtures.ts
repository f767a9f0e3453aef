import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { detect } from '../../src/core/detect/detect.ts';
import type { FileFacts } from '../../src/core/facts/fileFacts.ts';
import { frontEndFor } from '../../src/core/languages/index.ts';
import { moduleFacts } from '../../src/core/languages/statement.ts';
import { environmentOf } from '../../src/core/project/environment.ts';
import type { Project } from '../../src/core/project/project.ts';
import type { CallSite } from '../../src/core/site.ts';
import { describeSite, expectations, fits } from './expectations.ts';
import { parse } from './parse.ts';
import { graph } from './signatures.ts';

/** All files below a folder, relative to it. */
export const filesBelow = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(name => statSync(path.join(folder, name)).isFile())
    .map(name => name.replaceAll('\\', '/'))
    .sort();

export async function factsOf(name: string, text: string): Promise<FileFacts> {
  const frontEnd = frontEndFor(name);
  if (!frontEnd) throw new Error(`${name} is in no known language`);
  return moduleFacts(await parse(frontEnd.grammarFor(name), text), text, frontEnd.statements);
}

/** A folder as a project: all its sources parsed beforehand. */
export async function projectIn(folder: string): Promise<Project> {
  const facts = new Map<string, FileFacts>();
  for (const name of filesBelow(folder))
    if (frontEndFor(name)) facts.set(name, await factsOf(name, readFileSync(path.join(folder, name), 'utf8')));
  return {
    facts: name => facts.get(name),
    exists: name => existsSync(path.join(folder, name)) && statSync(path.join(folder, name)).isFile(),
    names: name => (existsSync(path.join(folder, name)) ? readdirSync(path.join(folder, name)) : []),
    text: name => (existsSync(path.join(folder, name)) ? readFileSync(path.join(folder, name), 'utf8') : undefined),
  };
}

export const sitesIn = (name: string, text: string, facts: FileFacts, project: Project): readonly CallSite[] =>
  detect(name, facts, text, { graph, project, environment: environmentOf(name, {}, project) }).sites;

/** What differs between the sites that were found and what the source's comments say; empty where all agrees. */
export function differences(name: string, text: string, sites: readonly CallSite[]): readonly string[] {
  const left = sites.map(site => ({ site, line: text.slice(0, site.span.start).split('\n').length }));
  const wrong: string[] = [];
  for (const expected of expectations(text)) {
    const at = left.findIndex(({ site, line }) => line === expected.line && fits(site, expected.text));
    if (at >= 0 && !expected.missing) left.splice(at, 1);
    else if (at >= 0) wrong.push(`${name}:${String(expected.line)} is found now: ${expected.text}`);
    else if (!expected.missing) wrong.push(`${name}:${String(expected.line)} not found: ${expected.text}`);
  }
  for (const { site, line } of left) wrong.push(`${name}:${String(line)} found: ${describeSite(site)}`);
  return wrong;
}
