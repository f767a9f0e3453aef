import { readFileSync, statSync, chmodSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { expect, test } from 'vitest';
import { folder, wattlens } from './kit.ts';

const candidates = (more: string): string =>
  `from openai import OpenAI\n\nclient = OpenAI()\n\n\ndef ask(m):\n    r = client.chat.completions.create(model="gpt-6-luna", messages=m, n=3)\n    return r.choices[0].message.content\n${more}`;
const capless =
  '\n\nclient.responses.create(model="gpt-6-luna", reasoning={"effort": "none"}, input=f"Yes or no? {q}")\n';
const read = (root: string, name: string): string => readFileSync(path.join(root, name), 'utf8');

test('applies safe fixes only, and prints what git apply takes', () => {
  const before = candidates(capless);
  const root = folder({ 'src/a.py': before });
  const { code, stdout, stderr } = wattlens(root, 'fix');
  expect(code).toBe(0);
  expect(stderr).toContain('1 fix made in 1 file');
  expect(stderr).toContain('1 fix more may change behaviour');
  expect(read(root, 'src/a.py')).toBe(before.replace(', n=3', ''));
  const again = folder({ 'src/a.py': before });
  const { status } = spawnSync('git', ['apply', '-'], { cwd: again, input: stdout });
  expect(status).toBe(0);
  expect(read(again, 'src/a.py')).toBe(read(root, 'src/a.py'));
});

test('with --include-review makes the others too, and a second run changes nothing', () => {
  const root = folder({ 'a.py': candidates(capless) });
  expect(wattlens(root, 'fix', '--include-review').stderr).toContain('2 fixes made in 1 file');
  expect(read(root, 'a.py')).toContain('max_output_tokens=64');
  const { stdout, stderr } = wattlens(root, 'fix', '--include-review');
  expect(stdout).toBe('');
  expect(stderr).toContain('0 fixes made in 0 files');
});

test('--dry-run changes no file; --rule takes one rule; json says what and where', () => {
  const root = folder({ 'a.py': candidates(capless) });
  const { stdout } = wattlens(
    root,
    'fix',
    '--dry-run',
    '--format',
    'json',
    '--rule',
    'uncapped-output',
    '--include-review',
    '.',
  );
  const report = JSON.parse(stdout) as {
    dryRun: boolean;
    applied: { rule: string; line: number; safety: string }[];
    files: { path: string }[];
  };
  expect(report.dryRun).toBe(true);
  expect(report.applied.map(({ rule, line, safety }) => [rule, line, safety])).toEqual([
    ['uncapped-output', 11, 'review'],
  ]);
  expect(report.files.map(file => file.path)).toEqual(['a.py']);
  expect(read(root, 'a.py')).toBe(candidates(capless));
});

test('keeps line ends, byte order mark and mode of a file', () => {
  const text = `\uFEFF${candidates('').replaceAll('\n', '\r\n')}`;
  const root = folder({ 'a.py': text });
  chmodSync(path.join(root, 'a.py'), 0o755);
  wattlens(root, 'fix');
  expect(read(root, 'a.py')).toBe(text.replace(', n=3', ''));
  expect(statSync(path.join(root, 'a.py')).mode & 0o777).toBe(0o755);
});

test('changes only the lines of a notebook that a fix touches', () => {
  const cells = [
    { cell_type: 'markdown', metadata: {}, source: ['# Caf\\u00e9'] },
    { cell_type: 'code', metadata: {}, outputs: [], execution_count: 1, source: candidates('').split(/(?<=\n)/u) },
  ];
  const json = `${JSON.stringify({ cells, metadata: { kernelspec: { language: 'python', name: 'python3' } }, nbformat: 4, nbformat_minor: 5 }, null, 1)}\n`;
  const root = folder({ 'a.ipynb': json });
  expect(wattlens(root, 'fix').stderr).toContain('1 fix made in 1 file');
  expect(read(root, 'a.ipynb')).toBe(json.replace(', n=3', ''));
});

test('finds its way in a notebook with a cell that is broken', () => {
  const cell = (text: string) => ({
    cell_type: 'code',
    metadata: {},
    outputs: [],
    execution_count: null,
    source: text.split(/(?<=\n)/u),
  });
  const broken = 'def show(x):\n    \"\"\"Shows it.\n    return x\n\n\ndef hide(x):\n    \"\"\"Hides it.\"\"\"\n';
  const cells = ['from openai import OpenAI\n\nclient = OpenAI()', broken, candidates('').split('\n\n\n')[1] ?? ''].map(
    cell,
  );
  const json = `${JSON.stringify({ cells, metadata: {}, nbformat: 4, nbformat_minor: 5 }, null, 1)}\n`;
  const root = folder({ 'a.ipynb': json });
  expect(wattlens(root, 'fix').stderr).toContain('1 fix made in 1 file');
  expect(read(root, 'a.ipynb')).toBe(json.replace(', n=3', ''));
});

test('leaves alone what is code to the syntax tree and a string to a search in the text', () => {
  const call = "(await client.chat.completions.create({ model: 'gpt-6-luna', messages: m, n: 3 })).choices[0];";
  const around = (line: string) => `import OpenAI from 'openai';\n\nconst client = new OpenAI();\n${line}\n`;
  const root = folder({ 'a.mjs': around(`const a = ${call}`), 'b.mjs': around(`if (m) /"/.test(m); else ${call}`) });
  expect(wattlens(root, 'fix').stderr).toContain('1 fix made in 1 file');
  expect(read(root, 'a.mjs')).not.toContain('n: 3');
  expect(read(root, 'b.mjs')).toContain('n: 3');
});

test('goes on until nothing is left where fixes meet at one place, and tells each file once', () => {
  const before =
    'from openai import OpenAI\n\nOpenAI().chat.completions.create(\n    model="gpt-4o-mini",\n    n=3,\n    messages=[{"role": "user", "content": f"Answer with yes or no: {q}"}]\n).choices[0]\n';
  const root = folder({ 'a.py': before, 'b.py': candidates('') });
  const { stdout, stderr } = wattlens(root, 'fix', '--include-review');
  expect(stderr).not.toContain('run again');
  const after = read(root, 'a.py');
  expect(after).toContain('max_completion_tokens=64');
  expect(after).toContain('reasoning_effort="none"');
  expect(stdout.split('--- a/a.py')).toHaveLength(2);
  const again = folder({ 'a.py': before, 'b.py': candidates('') });
  expect(spawnSync('git', ['apply', '-'], { cwd: again, input: stdout }).status).toBe(0);
  expect(read(again, 'a.py')).toBe(after);
  expect(wattlens(root, 'fix', '--include-review').stderr).toContain('0 fixes made in 0 files');
});

test('follows a constant into another file', () => {
  const root = folder({
    'config.py': "MODEL = 'claude-3-5-haiku-20241022'\n",
    'app.py':
      'from anthropic import Anthropic\nfrom config import MODEL\n\nAnthropic().messages.create(model=MODEL, max_tokens=9, messages=m)\n',
  });
  wattlens(root, 'fix', '--include-review', 'app.py');
  expect(read(root, 'config.py')).toBe("MODEL = 'claude-haiku-5-5'\n");
});

test('says which rule is meant', () => {
  const { code, stderr } = wattlens(folder({ 'a.py': '' }), 'fix', '--rule', 'uncaped-output');
  expect(code).toBe(2);
  expect(stderr).toContain('did you mean uncapped-output?');
});
