import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/**
 * Names of models, and of files, that would be markup, a formula, a second line or another direction of reading, if they
 * were not just text. (VS Code's search does not list a file whose name has two lines.)
 */
const hostile = ['<img src=x onerror=alert(1)>', '=cmd()', 'two\nlines', 'turned\u202Eyp'];

/** A folder with so many files of so many calls each, and a few with names that mean harm. */
export function folderOfCalls(files: number, callsEach: number): string {
  const folder = path.join(mkdtempSync(path.join(tmpdir(), 'wattlens-many-')), 'many');
  mkdirSync(path.join(folder, '.vscode'), { recursive: true });
  writeFileSync(path.join(folder, '.vscode', 'settings.json'), '{}\n');
  for (let file = 0; file < files; file += 1) {
    const place = path.join(folder, `team${file % 7}`, `service${file % 31}`);
    mkdirSync(place, { recursive: true });
    writeFileSync(path.join(place, `part${file}.py`), source(callsEach, models[file % models.length] ?? ''));
  }
  mkdirSync(path.join(folder, 'hostile'));
  for (const name of hostile)
    writeFileSync(path.join(folder, 'hostile', `${name.replace('\n', ' ')}.py`), source(1, name));
  return folder;
}

const models = ['gpt-4o', 'gpt-4o-mini', 'o3', 'gpt-4.1'];

const source = (calls: number, model: string): string =>
  [
    'from openai import OpenAI',
    '',
    'client = OpenAI()',
    ...Array.from(
      { length: calls },
      (_, index) =>
        `client.responses.create(model=${JSON.stringify(model)}, input="question ${index}", max_output_tokens=${50 + index})`,
    ),
    '',
  ].join('\n');
