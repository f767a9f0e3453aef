import { symlinkSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { folder, pythonCall, scan, wattlens } from './kit.ts';

const places = ({ report }: ReturnType<typeof scan>) => report.sites.map(site => `${site.path}:${site.startLine}`);

describe('scan', () => {
  test('finds the calls of Python, TypeScript, JavaScript and notebooks', () => {
    const notebook = {
      cells: [
        { cell_type: 'markdown', source: '# Title' },
        { cell_type: 'code', source: ['%pip install openai\n', 'from openai import OpenAI'] },
        { cell_type: 'code', source: 'c = OpenAI()\nc.embeddings.create(model="text-embedding-3-small", input="x")' },
      ],
    };
    const root = folder({
      'a.py': pythonCall,
      'b.ts': `import OpenAI from 'openai';\nawait new OpenAI().responses.create({ model: 'gpt-4o', input: 'x' });\n`,
      'c.cjs': `const { OpenAI } = require('openai');\nnew OpenAI().responses.create({ model: 'gpt-4o' });\n`,
      'd.ipynb': JSON.stringify(notebook),
      'readme.md': pythonCall,
    });
    const ran = scan(root);
    expect(ran.code).toBe(0);
    expect(ran.stderr).toBe('');
    expect(places(ran)).toEqual(['a.py:3', 'b.ts:2', 'c.cjs:2', 'd.ipynb:2']);
    expect(ran.report.sites.map(({ cell }) => cell)).toEqual([null, null, null, 2]);
    expect(ran.report.sites[0]).toMatchObject({
      startColumn: 1,
      endLine: 3,
      endColumn: 80,
      model: { id: 'gpt-4o-mini' },
    });
    expect(ran.report.totals).toMatchObject({ calls: 4, withoutEstimate: 0 });
    expect(ran.report.assumptions.filesLookedAt).toBe(4);
  });

  test('finds the calls in the scripts of components, also through what one exports', () => {
    const root = folder({
      'Ask.vue': `<script lang="ts">\nimport OpenAI from 'openai';\nexport const openai = new OpenAI();\n</script>\n<template>openai.responses.create()</template>\n`,
      'Chat.svelte': `<script>\nimport { openai } from './Ask.vue';\n$: answer = openai.responses.create({ model: 'gpt-4o' });\n</script>\n`,
      'index.astro': `---\nimport { openai } from './Ask.vue';\nawait openai.responses.create({ model: 'gpt-4o' });\n---\n<p />\n`,
      'old.vue': `<script>\nimport OpenAI from 'openai';\nexport default {\n  created() { this.client = new OpenAI(); },\n  methods: {\n    ask() { return this.client.responses.create({ model: 'gpt-4o' }); },\n  },\n};\n</script>\n`,
    });
    const ran = scan(root);
    expect(places(ran)).toEqual(['Chat.svelte:3', 'index.astro:3', 'old.vue:6']);
    expect(ran.stderr).toBe('');
  });

  test('reads a model name from another file, and says where it stands', () => {
    const root = folder({
      'app/settings.py': 'MODEL = "gpt-4o"\n',
      'app/chat.py': `from openai import OpenAI\nfrom .settings import MODEL\nOpenAI().responses.create(model=MODEL, input="x")\n`,
    });
    const [site] = scan(root, 'app/chat.py').report.sites;
    expect(site?.model).toMatchObject({
      id: 'gpt-4o',
      source: 'cross-file',
      definedAt: { path: 'app/settings.py', cell: null, line: 1 },
    });
  });

  test('finds a call on a client that another file made, though the SDK is not named beside it', () => {
    const root = folder({
      'app/__init__.py': '',
      'app/llm.py': 'from openai import OpenAI\nclient = OpenAI()\n',
      'app/chat.py': 'from app.llm import client\nclient.responses.create(model="gpt-4o", input="x")\n',
      'app/other.py': 'import os\nprint(os.name)\n',
    });
    expect(places(scan(root))).toEqual(['app/chat.py:2']);
  });

  test('gives paths relative to the working directory', () => {
    const root = folder({ 'src/a.py': pythonCall, 'lib/b.py': pythonCall, '.git/HEAD': '' });
    expect(places(scan(path.join(root, 'src'), '.', '../lib'))).toEqual(['../lib/b.py:3', 'a.py:3']);
  });

  test('leaves out what .gitignore and the project file ignore, and folders of other people’s code', () => {
    const root = folder({
      '.gitignore': 'generated/\n*.tmp.py\n!keep.tmp.py\n',
      'a.py': pythonCall,
      'b.tmp.py': pythonCall,
      'keep.tmp.py': pythonCall,
      'generated/c.py': pythonCall,
      'node_modules/x/d.js': `require('openai')`,
      'web/lib.min.js': `new (require('openai').OpenAI)().responses.create({ model: 'gpt-4o' })`,
      'sub/.gitignore': 'e.py\n!/b.tmp.py\n',
      'sub/e.py': pythonCall,
      'sub/b.tmp.py': pythonCall,
      'legacy/f.py': pythonCall,
      'wattlens.json': '{ "ignore": ["legacy/"] }',
    });
    expect(places(scan(root))).toEqual(['a.py:3', 'keep.tmp.py:3', 'sub/b.tmp.py:3']);
  });

  test('scans a file or folder that is named, whatever ignores it', () => {
    const root = folder({
      '.gitignore': 'a.py\nout/\n',
      'a.py': pythonCall,
      'out/b.py': pythonCall,
      'build/c.py': pythonCall,
    });
    expect(places(scan(root, 'a.py', 'out', 'build'))).toEqual(['a.py:3', 'build/c.py:3', 'out/b.py:3']);
  });

  test('scans what is named twice once', () => {
    const root = folder({ 'src/a.py': pythonCall });
    expect(places(scan(root, 'src/a.py', 'src', '.'))).toEqual(['src/a.py:3']);
  });

  test('takes the nearest project file above what is named, and --config over it', () => {
    const root = folder({
      'sub/wattlens.json': '{ "method": "ecologits-0.11" }',
      'other.json': '{ "method": "ecologits-0.9.1" }',
      'sub/a.py': pythonCall,
    });
    const nearest = scan(root, 'sub').report;
    expect(nearest.method.id).toBe('ecologits-0.11');
    expect(nearest.assumptions.projectFiles).toEqual(['sub/wattlens.json']);
    expect(scan(root, 'sub', '--config', 'other.json').report.method.id).toBe('ecologits-0.9.1');
    expect(scan(root, 'sub', '--method', 'wattlens-1').report.method.id).toBe('wattlens-1');
  });

  test('gives the same answer with one worker and with several', () => {
    const files = Array.from(
      { length: 120 },
      (_, index) => [`src/f${index}.py`, pythonCall.repeat(1 + (index % 3))] as const,
    );
    const root = folder(Object.fromEntries(files));
    const { sites } = scan(root, '--jobs', '1').report;
    expect(sites).toHaveLength(240);
    expect(scan(root, '--jobs', '3').report.sites).toEqual(sites);
  });

  test('writes to a file, and leaves none behind that it cannot finish', () => {
    const root = folder({ 'a.py': pythonCall });
    expect(wattlens(root, 'scan', '--format', 'csv', '--output', 'out.csv')).toMatchObject({ code: 0, stdout: '' });
    const failed = wattlens(root, 'scan', '--output', 'missing/out.txt');
    expect(failed).toMatchObject({ code: 2, stdout: '' });
    expect(failed.stderr).toMatch(/missing\/out\.txt: cannot be written/u);
  });

  test('prints a line a call and their sum', () => {
    const root = folder({
      'a.py': `${pythonCall}import os\nclient.responses.create(model=os.environ["MODEL"], input="x")\n`,
    });
    const { stdout } = wattlens(root, 'scan');
    expect(stdout).toMatch(/^a\.py:3:1 +gpt-4o-mini +\S+ Wh +\S+ gCO2e +~\$\S+ +confidence C +chat completion$/mu);
    expect(stdout).toMatch(
      /^a\.py:5:1 +\(client\.responses\.create\) +no estimate: .*MODEL\n {2}-> set it in wattlens\.json: "models": \{ "MODEL": "\.\.\." \}$/mu,
    );
    expect(stdout).toMatch(/^2 AI calls, 1 without estimate\.\nIf each ran once: /mu);
    expect(stdout).toMatch(/^method wattlens-1, data \d{4}-\d{2}$/mu);
  });

  test('prints Markdown and CSV', () => {
    const root = folder({ 'a.py': pythonCall });
    expect(wattlens(root, 'scan', '--format', 'markdown').stdout).toMatch(
      /^\| a\.py:3 \| gpt-4o-mini \| chat completion \|/mu,
    );
    expect(wattlens(root, 'scan', '--format', 'csv').stdout).toMatch(
      /^a\.py,,3,1,invoke,chat,client\.chat\.completions\.create,openai,gpt-4o-mini,/mu,
    );
  });

  test('says when there is nothing', () => {
    const root = folder({ 'a.py': 'print(1)\n' });
    const { stdout, code } = wattlens(root, 'scan');
    expect(stdout).toBe('No AI calls found in 1 file (Python, TypeScript, JavaScript, notebooks).\n');
    expect(code).toBe(0);
  });

  test('explains one call', () => {
    const root = folder({ 'a.py': pythonCall });
    const { stdout } = wattlens(root, 'scan', '--explain', 'a.py:3');
    expect(stdout).toMatch(/^a\.py:3:1 client\.chat\.completions\.create$/mu);
    expect(stdout).toMatch(/^model +gpt-4o-mini, written in this call$/mu);
    expect(stdout).toMatch(/^ {2}Energy at the servers +\S+ \(\S+\) Wh +derived$/mu);
    const none = wattlens(root, 'scan', '--explain', 'a.py:1');
    expect(none).toMatchObject({ code: 2, stdout: '' });
    expect(none.stderr).toMatch(/a\.py:1: no AI call on this line; the file has one on line 3/u);
  });

  test('refuses what it does not know, with what it knows', () => {
    const root = folder({ 'a.py': pythonCall });
    const refused = (...args: readonly string[]) => {
      const { code, stdout, stderr } = wattlens(root, 'scan', ...args);
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
      return stderr;
    };
    expect(refused('--format', 'pdf')).toMatch(/--format pdf is not available; use text, json/u);
    expect(refused('--method', 'guess')).toMatch(/Allowed choices are wattlens-1/u);
    expect(refused('--jobs', 'many')).toMatch(/whole number from 1 to 64/u);
    expect(refused('--config', 'none.json')).toMatch(/none\.json: not found; check the path/u);
    expect(refused('--what')).toMatch(/unknown option '--what'/u);
  });

  test('a link to a folder is not followed', () => {
    const root = folder({ 'real/a.py': pythonCall });
    symlinkSync(path.join(root, 'real'), path.join(root, 'link'));
    expect(places(scan(root))).toEqual(['real/a.py:3']);
    expect(places(scan(root, 'link'))).toEqual(['link/a.py:3']);
  });

  test('how often a call runs is said by paths from the project file, wherever the scan starts', () => {
    const root = folder({
      '.git/HEAD': '',
      'app/wattlens.json': '{ "callsPerMonth": { "src/a.py:3": 500, "/b.py": 20 } }',
      'app/src/a.py': pythonCall,
      'app/b.py': pythonCall,
    });
    for (const cwd of [root, path.join(root, 'app'), path.join(root, 'app', 'src')])
      expect(
        (JSON.parse(scan(cwd, path.join(root, 'app')).stdout) as { sites: readonly unknown[] }).sites,
      ).toMatchObject([{ usage: { callsPerMonth: { typical: 20 } } }, { usage: { callsPerMonth: { typical: 500 } } }]);
  });
});
