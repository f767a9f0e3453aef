import { spawnSync } from 'node:child_process';
import { lstatSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { folder, pythonCall, wattlens } from './kit.ts';

test('a report is written into a pipe, not in its place, and through a link', () => {
  const root = folder({ 'a.py': pythonCall, 'linked.json': 'before' });
  const words = [process.execPath, path.resolve('dist/cli.js'), 'scan', 'a.py', '--no-cache', '--format', 'json'];
  const command = words.map(each => `'${each}'`).join(' ');
  spawnSync('mkfifo', [path.join(root, 'pipe')]);
  symlinkSync('linked.json', path.join(root, 'link'));
  // A reader of a pipe that nobody opens would wait for ever.
  const script = `cat pipe & ${command} --output pipe || kill $!; wait`;
  const heard = spawnSync('sh', ['-c', script], { cwd: root, encoding: 'utf8' });
  expect(heard.stdout).toContain('"path":"a.py"');
  expect(lstatSync(path.join(root, 'pipe')).isFIFO()).toBe(true);
  expect(wattlens(root, 'scan', 'a.py', '--format', 'json', '--output', 'link').code).toBe(0);
  expect(lstatSync(path.join(root, 'link')).isSymbolicLink()).toBe(true);
  expect(readFileSync(path.join(root, 'linked.json'), 'utf8')).toBe(heard.stdout);
  expect(readdirSync(root).sort()).toEqual(['a.py', 'link', 'linked.json', 'pipe']);
});

test.runIf(process.platform === 'linux')('what a full disk behind stdout loses is told, and is no success', () => {
  const root = folder({ 'a.py': pythonCall });
  const command = `'${process.execPath}' '${path.resolve('dist/cli.js')}' scan a.py --no-cache`;
  const full = spawnSync('sh', ['-c', `${command} > /dev/full`], { cwd: root, encoding: 'utf8' });
  expect(full).toMatchObject({
    status: 2,
    stderr: 'wattlens: stdout: cannot be written, the disk is full; make room\n',
  });
  const enough = spawnSync('sh', ['-c', `${command} | head -c 1`], { cwd: root, encoding: 'utf8' });
  expect(enough).toMatchObject({ status: 0, stderr: '' });
});

test('a folder in the place of the report is named as one', () => {
  const root = folder({ 'a.py': pythonCall });
  expect(wattlens(root, 'scan', 'a.py', '--output', '.')).toMatchObject({
    code: 2,
    stderr: 'wattlens: .: cannot be written, a folder where a file is expected; name a file in it\n',
  });
});
