import { spawnSync } from 'node:child_process';
import { symlinkSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { folder, pythonCall, scan, wattlens } from './kit.ts';

/** What is said of one odd file beside a good one, which must be reported all the same. */
function oddFile(name: string, content: string | Uint8Array) {
  const root = folder({ 'good.py': pythonCall, [name]: content });
  const { report, stderr, code } = scan(root);
  expect(report.sites.map(site => site.path)).toContain('good.py');
  return { report, stderr, code, said: report.skipped.find(entry => entry.path === name)?.reason };
}

describe('what cannot be analysed is told in one line, and the rest goes on', () => {
  test.each<[string, string, string | Uint8Array, RegExp]>([
    ['binary content', 'bad.py', new Uint8Array([0x70, 0, 1, 2]), /^binary content; add it to \.gitignore/u],
    [
      'a huge file',
      'bad.ts',
      `// ${'x'.repeat(5_300_000)}`,
      /^too large to analyse \(5\.1 MB, the limit is 5 MB\); split it/u,
    ],
    ['a broken notebook', 'bad.ipynb', '{"cells": [', /^the notebook is not valid JSON; open it in Jupyter/u],
    ['a notebook without cells', 'bad.ipynb', '{}', /^the notebook has no list of cells/u],
    ['a notebook in R', 'bad.ipynb', '{"cells":[],"metadata":{"kernelspec":{"language":"R"}}}', /language is R/u],
  ])('%s', (_, name, content, expected) => {
    const { said, stderr, code } = oddFile(name, content);
    expect(said).toMatch(expected);
    expect(stderr).toBe(`${name}: ${said ?? ''}\n`);
    expect(code).toBe(0);
  });

  test('text that is not UTF-8 is read with replacement characters, and said', () => {
    const latin = Buffer.from(`# caf\u00e9\n${pythonCall}`, 'latin1');
    const { report, stderr } = oddFile('latin.py', latin);
    expect(report.sites.map(({ path: file, startLine }) => `${file}:${startLine}`)).toContain('latin.py:4');
    expect(stderr).toMatch(/^latin\.py: not valid UTF-8, read with replacement characters; save it as UTF-8\n$/u);
    expect(report.notes).toHaveLength(1);
  });

  test.each<[string, string | Uint8Array]>([
    ['CRLF', pythonCall.replaceAll('\n', '\r\n')],
    ['lone CR', pythonCall.replaceAll('\n', '\r')],
    ['a byte order mark', `\ufeff${pythonCall}`],
    ['UTF-16 with a byte order mark', Buffer.from(`\ufeff${pythonCall}`, 'utf16le')],
  ])('%s is read as it is', (_, content) => {
    const { report, stderr } = oddFile('odd.py', content);
    const site = report.sites.find(({ path: file }) => file === 'odd.py');
    expect(site).toMatchObject({ startLine: 3, startColumn: 1, endLine: 3 });
    expect(stderr).toBe('');
  });

  test('half-typed code gives what can be known', () => {
    const { report } = oddFile(
      'half.py',
      `${pythonCall}def f(:\n  x = client.chat.completions.create(model="gpt-4o"\n`,
    );
    expect(report.sites.filter(({ path: file }) => file === 'half.py').length).toBeGreaterThan(0);
  });

  test('an empty file is nothing to speak of', () => {
    expect(oddFile('empty.py', '').stderr).toBe('');
  });

  test('pipes and links that lead in a circle are not opened', () => {
    const root = folder({ 'good.py': pythonCall, 'sub/a.txt': '' });
    spawnSync('/usr/bin/mkfifo', [path.join(root, 'pipe.py')]);
    symlinkSync('loop.py', path.join(root, 'loop.py'));
    symlinkSync(root, path.join(root, 'sub', 'up'));
    const { report, stderr, code } = scan(root);
    expect(report.sites.map(site => site.path)).toEqual(['good.py']);
    expect(report.skipped).toEqual([
      { path: 'loop.py', reason: 'a symbolic link that leads back to itself; remove the link' },
      { path: 'pipe.py', reason: 'a pipe, socket or device; it is not opened' },
      { path: 'sub/up', reason: 'a symbolic link that leads back to itself; remove the link' },
    ]);
    expect(stderr.trimEnd().split('\n')).toHaveLength(3);
    expect(code).toBe(0);
    const named = scan(root, 'pipe.py');
    expect(named.report.skipped[0]?.reason).toMatch(/^neither a file nor a folder/u);
  });

  test('many files with the same fault are told in short', () => {
    const names = Array.from({ length: 30 }, (_, index) => [`f${index}.py`, new Uint8Array([0])] as const);
    const root = folder(Object.fromEntries(names));
    const { stderr, report } = scan(root);
    expect(report.skipped).toHaveLength(30);
    expect(stderr.trimEnd().split('\n')).toHaveLength(21);
    expect(stderr).toMatch(/^10 more files: binary content/mu);
  });

  test('a path that is not there: told, the others scanned, exit code 2', () => {
    const root = folder({ 'good.py': pythonCall });
    const { report, stderr, code } = scan(root, 'missing.py', 'good.py');
    expect(report.sites).toHaveLength(1);
    expect(stderr).toBe('missing.py: not found; check the path\n');
    expect(code).toBe(2);
  });

  test('a named file in another language is told', () => {
    const root = folder({ 'main.rb': 'puts 1' });
    const { report, code } = scan(root, 'main.rb');
    expect(report.skipped[0]?.path).toBe('main.rb');
    expect(report.skipped[0]?.reason).toMatch(/^not a language that is read; files end in \.py/u);
    expect(code).toBe(0);
  });

  test('an import cannot read outside the project', () => {
    const outside = folder({ 'secret.py': 'MODEL = "gpt-4o"\n' });
    const root = folder({
      '.git/HEAD': '',
      'a.py': pythonCall.replace('"gpt-4o-mini"', 'MODEL').replace(/^/u, 'from linked import MODEL\n'),
    });
    symlinkSync(path.join(outside, 'secret.py'), path.join(root, 'linked.py'));
    expect(scan(root, 'a.py').report.sites[0]?.model).toBeNull();
  });
});

describe('a wrong project file', () => {
  const told = (text: string) => {
    const root = folder({ 'good.py': pythonCall, 'wattlens.json': text });
    const { report, stderr, code } = scan(root);
    expect(report.sites).toHaveLength(1);
    return { stderr, code };
  };

  test('an unknown key is a warning', () => {
    expect(told('{\n  "modles": {}\n}')).toEqual({
      stderr: 'wattlens.json:2:3: unknown key "modles"; did you mean "models"?\n',
      code: 0,
    });
  });

  test('a value out of range leaves the default, and exit code 2', () => {
    const { stderr, code } = told('{ "budgets": { "energyWh": -1 } }');
    expect(stderr).toMatch(/^wattlens\.json:1:28: "budgets\.energyWh" must be a number from 0 to \d+, not -1\n$/u);
    expect(code).toBe(2);
  });

  test('broken JSON', () => {
    const { stderr, code } = told('{ "method": ');
    expect(stderr).toMatch(/^wattlens\.json:1:\d+: not valid JSON, .*; correct it\n$/u);
    expect(code).toBe(2);
  });
});

test('a comment that is not understood is told with its line', () => {
  const root = folder({ 'a.py': pythonCall.replace(/\n$/u, '  # wattlens: modle=gpt-4o\n') });
  const { stderr, code } = scan(root);
  expect(stderr).toBe('a.py: line 3: unknown word "modle"; did you mean "model"?\n');
  expect(code).toBe(0);
});

test('comments at a call change what is reported', () => {
  const root = folder({
    'a.py': pythonCall.replace(/\n$/u, '  # wattlens: model=gpt-4o input=10\n'),
    'b.py': `${pythonCall.trimEnd()}  # wattlens: ignore\n`,
  });
  const { sites } = scan(root).report;
  expect(sites.map(({ path: file, model }) => `${file} ${model?.id ?? ''}`)).toEqual(['a.py gpt-4o']);
});

describe('hostile names', () => {
  const name = 'x\u001b[31m\n=cmd()<img onerror=1>.py';

  test('do not steer the terminal or start a new line', () => {
    const root = folder({ [name]: new Uint8Array([0, 1]) });
    const { stderr } = wattlens(root, 'scan');
    expect(stderr).toBe(
      'x\\u001b[31m\\u000a=cmd()<img onerror=1>.py: binary content; add it to .gitignore if it is no source\n',
    );
  });

  test('are text in Markdown and CSV', () => {
    const root = folder({ [name]: pythonCall, '=1+2.py': pythonCall });
    expect(wattlens(root, 'scan', '--format', 'markdown').stdout).not.toMatch(/<img|\u001b/u);
    const { stdout } = wattlens(root, 'scan', '--format', 'csv');
    expect(stdout).toMatch(/^'=1\+2\.py,/mu);
    expect(scan(root).report.sites.map(site => site.path)).toContain(name);
  });
});

test('a cell that does not parse spoils no other cell of its notebook', () => {
  const root = folder({
    'a.ipynb': JSON.stringify({
      cells: [
        { cell_type: 'code', source: "from openai import OpenAI\nclient = OpenAI()\nx = '''never closed" },
        { cell_type: 'code', source: 'def f(:\n  pass' },
        { cell_type: 'code', source: 'client.responses.create(model="gpt-4o", input="x")' },
      ],
      metadata: {},
    }),
  });
  const { report } = scan(root, 'a.ipynb');
  expect(report.sites.map(({ cell, startLine, model }) => ({ cell, startLine, model: model?.id }))).toEqual([
    { cell: 2, startLine: 1, model: 'gpt-4o' },
  ]);
});
