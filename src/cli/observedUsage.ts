import { existsSync } from 'node:fs';
import path from 'node:path';
import { readUsageFile, usageFileName, type UsageEntry } from '../core/usage/usageFile.ts';
import { readTextIn } from '../worker/disk.ts';

/** The measured usage that lies in a folder, its files named from the root of the project; and what is wrong with it. */
export function usageIn(
  folder: string,
  root: string,
  wrong: (file: string, problem: string) => void,
): readonly UsageEntry[] {
  const file = path.join(folder, usageFileName);
  if (!existsSync(file)) return [];
  const read = readTextIn(root, file);
  if (!('text' in read)) {
    wrong(file, `: ${read.reason}`);
    return [];
  }
  const { entries, problems } = readUsageFile(read.text);
  for (const { start, message } of problems) wrong(file, `:${start.line}:${start.column}: ${message}`);
  const fromRoot = (name: string): string => path.relative(root, path.join(folder, name)).split(path.sep).join('/');
  return entries.map(entry => ({ ...entry, files: entry.files?.map(fromRoot) }));
}
