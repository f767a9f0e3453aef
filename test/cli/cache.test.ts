import {
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
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

/** A folder with these files that nobody has touched for long. */
function aged(more: Readonly<Record<string, string>> = {}): string {
  const root = folder({ ...files, ...more });
  age(root);
  return root;
}

function age(folder: string): void {
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    const file = path.join(folder, name);
    if (!lstatSync(file).isSymbolicLink()) utimesSync(file, long, long);
  }
  utimesSync(folder, long, long);
}

const idsIn = (root: string): readonly (string | undefined)[] => scan(root).report.sites.map(({ model }) => model?.id);
const keptFiles = (): readonly string[] => readdirSync(kept).map(name => path.join(kept, name));

beforeEach(() => {
  rmSync(kept, { recursive: true, force: true });
});

test('a second scan says the same, byte for byte, and writes nothing anew', () => {
  const root = aged({ 'broken.ipynb': '{', '.env': 'MODEL=gpt-4o\n' });
  const first = scan(root);
  expect(first.stderr).toContain('broken.ipynb');
  const written = keptFiles().map(file => statSync(file).mtimeMs);
  expect(written, 'what is known of the files, and the answer').toHaveLength(2);
  expect(scan(root)).toEqual(first);
  expect(keptFiles().map(file => statSync(file).mtimeMs)).toEqual(written);
  expect(scan(root, '--no-cache')).toEqual(first);
});

test('each request has its own answer', () => {
  const root = aged();
  const asked = (...args: readonly string[]): string => wattlens(root, 'scan', ...args).stdout;
  const requests = [
    ['.'],
    ['app/plain.py'],
    ['.', '--format', 'csv'],
    ['.', '--format', 'csv', '--method', 'ecologits-0.11'],
  ];
  const first = requests.map(args => asked(...args));
  expect(new Set(first).size).toBe(requests.length);
  expect(requests.map(args => asked(...args))).toEqual(first);
  expect(requests.map(args => asked(...args, '--no-cache'))).toEqual(first);
  expect(wattlens(path.join(root, 'app'), 'scan', '.').stdout).not.toBe(first[0]);
  const output = path.join(root, 'out.txt');
  asked('.', '--output', output);
  expect(readFileSync(output, 'utf8')).toBe(first[0]);
});

test('files as young as the scan are not taken for the same by their time stamps', () => {
  const root = aged();
  writeFileSync(path.join(root, 'app/models.py'), models('gpt-4o'));
  scan(root);
  expect(keptFiles()).toHaveLength(1);
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

  test('in a new file, in a folder that is ignored from now on, and in configuration', () => {
    const root = aged({ 'old/a.py': 'import openai\nopenai.OpenAI().embeddings.create(model="x")\n' });
    expect(idsIn(root)).toEqual(['gpt-4o', 'x']);
    writeFileSync(path.join(root, '.gitignore'), 'old\n');
    age(root);
    expect(idsIn(root)).toEqual(['gpt-4o']);
    writeFileSync(path.join(root, 'b.py'), 'import openai\nopenai.OpenAI().embeddings.create(model="y")\n');
    age(root);
    expect(idsIn(root)).toEqual(['gpt-4o', 'y']);
    const carriers = (): readonly string[] => scan(root).report.carriers.map(({ model }) => model.id);
    writeFileSync(
      path.join(root, 'compose.yaml'),
      'services:\n  a:\n    image: ollama/ollama\n    command: run llama3.2\n',
    );
    age(root);
    const before = carriers();
    writeFileSync(
      path.join(root, 'compose.yaml'),
      'services:\n  a:\n    image: ollama/ollama\n    command: run qwen3\n',
    );
    age(root);
    expect([before, carriers()]).toEqual([['llama3.2'], ['qwen3']]);
  });

  test('in what cannot be read', () => {
    const root = aged({ 'b.py': 'import openai\n' });
    const first = scan(root);
    rmSync(path.join(root, 'b.py'));
    symlinkSync('app/main.py', path.join(root, 'b.py'));
    const linked = scan(root);
    expect(linked.report.skipped.map(each => each.path)).toEqual(['b.py']);
    expect(scan(root)).toEqual(linked);
    rmSync(path.join(root, 'b.py'));
    writeFileSync(path.join(root, 'b.py'), 'import openai\n');
    expect(scan(root).stdout).toBe(first.stdout);
  });

  test('in a file that lies outside the folder that is scanned', () => {
    const root = aged({
      '.git/HEAD': '',
      'shared.py': models('gpt-4o'),
      'app/b.py': 'from shared import MODEL\nimport openai\nopenai.OpenAI().embeddings.create(model=MODEL)\n',
    });
    const ids = (): readonly unknown[] => scan(root, 'app/b.py').report.sites.map(({ model }) => model?.id);
    expect(ids()).toEqual(['gpt-4o']);
    expect(ids()).toEqual(['gpt-4o']);
    writeFileSync(path.join(root, 'shared.py'), models('o3'));
    age(root);
    expect(ids()).toEqual(['o3']);
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
      truncateSync(file, Math.floor(statSync(file).size / 2));
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
