import { Uri } from 'vscode';
import { readUsageFile, usageFileName, type UsageEntry } from '../core/usage/usageFile.ts';
import { nearestProjectFile, wayDown } from './nearestProjectFile.ts';
import { throughVsCode } from './files.ts';

/** The measured usage of a folder, its files named from there; and what is wrong with it, in words for the user. */
export async function usageIn(
  root: Uri,
  files = throughVsCode,
): Promise<{ readonly usage: readonly UsageEntry[]; readonly problems: readonly string[] }> {
  const file = await nearestProjectFile(root, usageFileName, files);
  const text = file && (await files.textOf(file));
  if (file === undefined || text === undefined) return { usage: [], problems: [] };
  const { entries, problems } = readUsageFile(text);
  const way = wayDown(Uri.joinPath(file, '..'), root);
  const inRoot = (name: string): readonly string[] => (name.startsWith(way) ? [name.slice(way.length)] : []);
  return {
    usage: way === '' ? entries : entries.map(entry => ({ ...entry, files: entry.files?.flatMap(inRoot) })),
    problems: problems.map(({ start, message }) => `${usageFileName}, line ${start.line}: ${message}`),
  };
}
