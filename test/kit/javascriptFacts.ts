import type { FileFacts } from '../../src/core/facts/fileFacts.ts';
import { javascript } from '../../src/core/languages/javascript.ts';
import { moduleFacts } from '../../src/core/languages/statement.ts';
import { describeFacts } from './describeFacts.ts';
import { parse } from './parse.ts';

/** The facts of a source; the name decides the grammar. */
export const factsOf = async (source: string, path = 'source.ts'): Promise<FileFacts> =>
  moduleFacts(await parse(javascript.grammarFor(path), source), source, javascript.statements);

/** What the module of a source binds, one line each. */
export const moduleOf = async (source: string, path?: string): Promise<readonly string[]> =>
  (await scopesOf(source, path))['module'] ?? [];

/** What each scope of a source binds. */
export const scopesOf = async (source: string, path?: string): Promise<Record<string, string[]>> =>
  describeFacts(await factsOf(source, path));
