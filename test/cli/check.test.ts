import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { folder, pythonCall, scan, wattlens } from './kit.ts';

const check = (root: string, ...args: readonly string[]) => wattlens(root, 'check', ...args);

/** Writes what a scan says now as the baseline. */
function baseline(root: string, change: (report: ReturnType<typeof scan>['report']) => unknown = report => report) {
  writeFileSync(path.join(root, 'base.json'), JSON.stringify(change(scan(root).report)));
}

const unknown = 'import os\nclient.responses.create(model=os.environ["MODEL"], input="x")\n';

describe('check', () => {
  test('exits with 1 where a sum is over its limit, and says by how much', () => {
    const root = folder({ 'a.py': pythonCall });
    const passed = check(root, '--max-energy-wh', '0.0001', '--max-cost-usd', '100');
    expect(passed).toMatchObject({ code: 1, stderr: '' });
    expect(passed.stdout).toMatch(/^energy +\S+ m?Wh \(.*Wh\) +limit 0\.1 mWh +exceeded$/mu);
    expect(passed.stdout).toMatch(/^list price +\$\S+ \(.*\) +limit \$100 +kept$/mu);
    expect(passed.stdout).toMatch(/^1 AI call, if each ran once: 1 of 2 limits exceeded\.$/mu);
    expect(check(root, '--max-gwp-grams', '1000')).toMatchObject({ code: 0, stderr: '' });
  });

  test('takes the budgets of the project file, and the options over them', () => {
    const root = folder({ 'a.py': pythonCall, 'wattlens.json': '{ "budgets": { "gwpGrams": 0 } }' });
    expect(check(root).code).toBe(1);
    expect(check(root, '--max-gwp-grams', '100').code).toBe(0);
  });

  test('says what the sums leave out; what has no estimate passes no limit', () => {
    const root = folder({
      'a.py': pythonCall + unknown,
      'b/a.py': `from openai import OpenAI\nclient = OpenAI()\n${unknown}`,
    });
    expect(check(root, '--max-energy-wh', '9').stdout).toContain('2 AI calls without an estimate, not in the sums.\n');
    const nothing = check(root, 'b', '--max-energy-wh', '0');
    expect(nothing.code).toBe(0);
    expect(nothing.stdout).toMatch(/^energy +no estimate +limit 0 Wh +not known$/mu);
  });

  test('with a baseline, nothing may grow', () => {
    const root = folder({ 'a.py': pythonCall });
    baseline(root);
    expect(check(root, '--baseline', 'base.json').code).toBe(0);
    writeFileSync(path.join(root, 'a.py'), pythonCall + pythonCall);
    const grown = check(root, '--baseline', 'base.json');
    expect(grown.code).toBe(1);
    expect(grown.stdout).toMatch(/^energy since the baseline +\+\S+ m?Wh \(\+.* to \+.*\) +limit 0 Wh +exceeded$/mu);
    expect(check(root, '--baseline', 'base.json', '--max-energy-wh', '100').code).toBe(0);
    writeFileSync(path.join(root, 'a.py'), unknown);
    expect(check(root, '--baseline', 'base.json').code).toBe(0);
  });

  test('with a baseline, the budgets of the project file still hold for the whole', () => {
    const root = folder({ 'a.py': pythonCall, 'wattlens.json': '{ "budgets": { "energyWh": 0 } }' });
    baseline(root);
    expect(check(root, '--baseline', 'base.json', '--max-energy-wh', '9').code).toBe(1);
  });

  test('says how many more calls have no estimate', () => {
    const root = folder({ 'a.py': pythonCall });
    baseline(root);
    writeFileSync(path.join(root, 'a.py'), pythonCall + unknown);
    expect(check(root, '--baseline', 'base.json').stdout).toContain('\n1 more of these than in the baseline.\n');
  });

  test('does not compare with figures of another method or of other data', () => {
    const root = folder({ 'a.py': pythonCall });
    baseline(root, report => ({ ...report, method: { ...report.method, data: '2020-01' } }));
    const { code, stdout, stderr } = check(root, '--baseline', 'base.json');
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(
      /^wattlens: base\.json: made with method wattlens-1, data 2020-01, .*make the baseline anew/u,
    );
  });

  test('cannot run without a limit, with a bad one, or with a bad baseline', () => {
    const root = folder({ 'a.py': pythonCall, 'x.json': '{"schemaVersion":1,"method":{}}', 'y.json': '{' });
    const refused = (...args: readonly string[]) => {
      const { code, stdout, stderr } = check(root, ...args);
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
      return stderr;
    };
    expect(refused()).toMatch(/no limit to check; give --max-energy-wh, or "budgets" in wattlens\.json/u);
    expect(refused('--max-energy-wh', '-1')).toMatch(/It must be a number from 0/u);
    expect(refused('--max-energy-wh', 'much')).toMatch(/It must be a number from 0/u);
    for (const file of ['x.json', 'y.json'])
      expect(refused('--baseline', file)).toMatch(/\.json: not a report of wattlens scan --format json/u);
    expect(refused('--baseline', 'none.json')).toMatch(/none\.json: not found; check the path/u);
  });

  test('a path or a project file that cannot be read counts for more than a limit', () => {
    const root = folder({ 'a.py': pythonCall, 'sub/wattlens.json': '{ "budgets": { "energyWh": "much" } }' });
    expect(check(root, 'a.py', 'none', '--max-energy-wh', '0').code).toBe(2);
    expect(check(root, 'sub', '--max-energy-wh', '0').code).toBe(2);
  });
});
