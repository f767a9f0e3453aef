import { mkdirSync, readdirSync, rmSync, statSync, truncateSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { cacheHome, folder, scan, wattlens } from './kit.ts';

const kept = path.join(cacheHome, 'wattlens');

/** Long ago: a file that is as young as the scan is not told by its time stamp. */
const long = new Date('2020-01-01');

const models = (model: string): string => `MODEL = "${model}"\n`;
const files = {
  'app/models.py': models('gpt-4o'),
  'app/main.py':
    'from openai import OpenAI\nfrom .models import MODEL\nOpenAI().responses.create(model=MODEL, input="x")\n',
  'app/plain.py': 'from .main import x\nprint(x)\n',
};

function aged(): string {
  const root = folder(files);
  for (const name of Object.keys(files)) utimesSync(path.join(root, name), long, long);
  return root;
}

const idsIn = (root: string): readonly (string | undefined)[] => scan(root).report.sites.map(({ model }) => model?.id);
const keptFiles = (): readonly string[] => readdirSync(kept).map(name => path.join(kept, name));

beforeEach(() => {
  rmSync(kept, { recursive: true, force: true });
});

test('a second scan says the same, byte for byte, and writes nothing anew', () => {
  const root = aged();
  const first = scan(root);
  const [file = ''] = keptFiles();
  const written = statSync(file).mtimeMs;
  expect(scan(root).stdout).toBe(first.stdout);
  expect(keptFiles()).toEqual([file]);
  expect(statSync(file).mtimeMs).toBe(written);
  expect(scan(root, '--no-cache').stdout).toBe(first.stdout);
});

describe('what has changed is seen', () => {
  test('in a file that the call rests on', () => {
    const root = aged();
    expect(idsIn(root)).toEqual(['gpt-4o']);
    writeFileSync(path.join(root, 'app/models.py'), models('gpt-5'));
    expect(idsIn(root)).toEqual(['gpt-5']);
  });

  test('in the file itself, and where it is gone', () => {
    const root = aged();
    scan(root);
    writeFileSync(path.join(root, 'app/main.py'), 'import openai\nopenai.OpenAI().embeddings.create(model="x")\n');
    expect(idsIn(root)).toEqual(['x']);
    rmSync(path.join(root, 'app/main.py'));
    expect(idsIn(root)).toEqual([]);
  });

  test('where a new file takes the place of the one that an import meant', () => {
    const root = aged();
    scan(root);
    rmSync(path.join(root, 'app/models.py'));
    mkdirSync(path.join(root, 'app/models'));
    writeFileSync(path.join(root, 'app/models/__init__.py'), models('o3'));
    expect(idsIn(root)).toEqual(['o3']);
  });

  test('in the environment file beside it', () => {
    const root = folder({
      'a.py': 'import os, openai\nopenai.OpenAI().responses.create(model=os.environ["M"], input="x")\n',
    });
    expect(idsIn(root)).toEqual([undefined]);
    writeFileSync(path.join(root, '.env'), 'M=gpt-4o\n');
    expect(idsIn(root)).toEqual(['gpt-4o']);
    writeFileSync(path.join(root, '.env'), 'M=gpt-5\n');
    expect(idsIn(root)).toEqual(['gpt-5']);
  });

  test('in the settings', () => {
    const root = aged();
    const zoned = (zone: string) => {
      writeFileSync(path.join(root, 'wattlens.json'), JSON.stringify({ zone }));
      return scan(root).report.sites[0]?.footprint;
    };
    expect(zoned('FRA')).not.toEqual(zoned('POL'));
  });
});

test('files that were only touched are not analysed again', () => {
  const root = aged();
  const { stdout } = scan(root);
  const now = new Date('2021-01-01');
  for (const name of Object.keys(files)) utimesSync(path.join(root, name), now, now);
  expect(scan(root).stdout).toBe(stdout);
});

test('a scan of a part leaves the whole right', () => {
  const root = aged();
  const { stdout } = scan(root);
  expect(wattlens(root, 'scan', 'app/models.py').code).toBe(0);
  expect(scan(root).stdout).toBe(stdout);
});

test.each([
  [
    'cut short',
    (file: string) => {
      truncateSync(file, statSync(file).size / 2);
    },
  ],
  [
    'empty',
    (file: string) => {
      writeFileSync(file, '');
    },
  ],
  [
    'another thing',
    (file: string) => {
      rmSync(file);
      mkdirSync(file);
    },
  ],
])('kept results that are %s are as good as none', (_, spoil) => {
  const root = aged();
  const { stdout } = scan(root);
  for (const file of keptFiles()) spoil(file);
  expect(scan(root).stdout).toBe(stdout);
  expect(scan(root).stdout).toBe(stdout);
});

test('where nothing can be kept, the scan goes on', () => {
  rmSync(kept, { recursive: true, force: true });
  writeFileSync(kept, 'a file where the folder should be');
  const root = aged();
  expect(scan(root)).toMatchObject({ code: 0, stderr: '' });
});

test('--no-cache keeps nothing', () => {
  scan(aged(), '--no-cache');
  expect(readdirSync(cacheHome)).toEqual([]);
});
