import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { folder, pythonCall } from './kit.ts';

const refuse = pathToFileURL(path.resolve('test/kit/refuseNetwork.mjs')).href;

/** Runs a script with every way out to a network refused; the ways that it tried. */
function tried(cwd: string, script: string, ...args: readonly string[]): { code: number | null; ways: string } {
  const log = path.join(cwd, 'network.log');
  const { status } = spawnSync(process.execPath, [script, ...args], {
    cwd,
    encoding: 'utf8',
    timeout: 60_000,
    env: { PATH: process.env['PATH'], NODE_OPTIONS: `--import=${refuse}`, NETWORK_LOG: log },
  });
  return { code: status, ways: existsSync(log) ? readFileSync(log, 'utf8') : '' };
}

const project = {
  'a.py': pythonCall,
  'b.ts': "import OpenAI from 'openai';\nawait new OpenAI().responses.create({ model: 'gpt-4o', input: 'x' });\n",
  'wattlens.json': '{ "$schema": "https://example.com/wattlens.schema.json" }',
};

describe('the command line', () => {
  it.each([
    ['scan', '--jobs', '2', '--format', 'json', '.'],
    ['scan', '--format', 'html', '.'],
    ['scan', '--format', 'sarif', '.'],
    ['check', '--max-energy-wh', '1000', '.'],
    ['fix', '--dry-run', '--include-review', '.'],
    ['estimate', '--model', 'gpt-4o'],
  ])('%s %s %s asks nobody', (...args) => {
    const { code, ways } = tried(folder(project), path.resolve('dist/cli.js'), ...args);
    expect(ways).toBe('');
    expect(code).toBe(0);
  });

  it('would be seen if it did, in a worker too', () => {
    const cwd = folder({
      'asking.mjs': [
        "import net from 'node:net';",
        "try { net.connect(9, '127.0.0.1'); } catch {}",
        "try { await fetch('http://127.0.0.1:9'); } catch {}",
      ].join('\n'),
      'start.mjs': "import { Worker } from 'node:worker_threads';\nnew Worker('./asking.mjs');\n",
    });
    expect(tried(cwd, 'start.mjs').ways).toBe('socket\nfetch\n');
  });
});

describe('the bundles of the editor', () => {
  it.each(['dist/desktop.cjs', 'dist/web.cjs'])('%s holds nothing that could connect or run a program', file => {
    const text = readFileSync(file, 'utf8');
    const asked = [...text.matchAll(/require\("([^"]+)"\)/gu)].map(([, name]) => name);
    expect(
      [...new Set(asked)].filter(
        name => !['vscode', 'node:fs', 'node:path', 'node:worker_threads'].includes(name ?? ''),
      ),
    ).toEqual([]);
    expect(text).not.toMatch(/\bfetch\(|XMLHttpRequest|WebSocket|\beval\(|new Function\(/u);
  });
});
