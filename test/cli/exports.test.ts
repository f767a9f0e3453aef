import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { folder, pythonCall, wattlens } from './kit.ts';

describe('scan --format', () => {
  test('sarif tells of a budget that is passed', () => {
    const root = folder({ 'a.py': pythonCall, 'wattlens.json': '{ "budgets": { "energyWh": 0 } }' });
    const { code, stdout, stderr } = wattlens(root, 'scan', '--format', 'sarif');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(JSON.parse(stdout)).toMatchObject({ version: '2.1.0', runs: [{ tool: { driver: { name: 'WattLens' } } }] });
    expect(stdout).toContain('"ruleId": "budget"');
  });

  test('cyclonedx lists the models', () => {
    const { stdout } = wattlens(folder({ 'a.py': pythonCall }), 'scan', '--format', 'cyclonedx');
    expect(JSON.parse(stdout)).toMatchObject({
      bomFormat: 'CycloneDX',
      specVersion: '1.6',
      components: [{ name: 'openai/gpt-4o-mini', evidence: { occurrences: [{ location: 'a.py', line: 3 }] } }],
    });
  });

  test('html is one file', () => {
    const root = folder({ 'a.py': pythonCall });
    expect(wattlens(root, 'scan', '--format', 'html', '--output', 'out.html')).toMatchObject({ code: 0, stdout: '' });
    expect(readFileSync(path.join(root, 'out.html'), 'utf8')).toMatch(
      /^<!DOCTYPE html>[^]*<td>a\.py:3<\/td>[^]*<\/html>\n$/u,
    );
  });
});
