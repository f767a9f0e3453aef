import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { requestFields } from '../../src/core/footprint/requestFields.ts';
import { folder, wattlens } from './kit.ts';

interface Footprint {
  readonly energyWh: { readonly low: number; readonly typical: number; readonly high: number };
  readonly steps: readonly unknown[];
  readonly confidence: string;
}

interface Vectors {
  readonly vectors: readonly { readonly expected: { readonly energyWh: { readonly max: number } } }[];
}

const json = (stdout: string) => JSON.parse(stdout) as Footprint;

describe('estimate', () => {
  test('answers for a model of the catalogue', () => {
    const root = folder({});
    const { code, stdout } = wattlens(
      root,
      'estimate',
      '--model',
      'gpt-4o',
      '--output-tokens',
      '300',
      '--format',
      'json',
    );
    expect(code).toBe(0);
    const { energyWh, steps } = json(stdout);
    expect(energyWh.low).toBeLessThan(energyWh.typical);
    expect(energyWh.typical).toBeLessThan(energyWh.high);
    expect(steps.length).toBeGreaterThan(5);
  });

  test('answers for explicit parameters, by any method', () => {
    const args = [
      '--params-total',
      '70',
      '--params-active',
      '7:14',
      '--output-tokens',
      '400',
      '--pue',
      '1.1:1.2',
      '--wue',
      '0.5',
    ];
    const root = folder({});
    const estimate = (method: string) =>
      json(wattlens(root, 'estimate', ...args, '--zone', 'SWE', '--method', method, '--format', 'json').stdout);
    expect(estimate('ecologits-0.11').energyWh.typical).not.toBe(estimate('wattlens-1').energyWh.typical);
  });

  test('answers an array in its order, exactly by the method named', () => {
    const { vectors } = JSON.parse(readFileSync('test/footprint/ecologitsVectors.json', 'utf8')) as Vectors;
    const rows = [...vectors.slice(0, 3), ...vectors.slice(-3)];
    const root = folder({ 'requests.json': JSON.stringify(rows) });
    const { code, stdout } = wattlens(root, 'estimate', '--input', 'requests.json', '--format', 'json');
    expect(code).toBe(0);
    const answers = JSON.parse(stdout) as readonly Footprint[];
    expect(answers).toHaveLength(rows.length);
    for (const [index, { expected }] of rows.entries())
      expect((answers[index]?.energyWh.high ?? 0) / expected.energyWh.max).toBeCloseTo(1, 9);
  });

  test('reads like the hover', () => {
    const { stdout } = wattlens(
      folder({}),
      'estimate',
      '--model',
      'gpt-4o',
      '--input-tokens',
      '1000',
      '--output-tokens',
      '300',
    );
    expect(stdout).toMatch(/^Per call of openai\/gpt-4o, estimated\n\nEnergy +\S+ Wh +\(\S+ Wh\)\nCarbon +\S+ gCO2e/u);
    expect(stdout).toMatch(/^ {2}Energy at the servers +/mu);
    expect(stdout).toMatch(/^Confidence [A-D]: /mu);
    expect(stdout).toMatch(/^method wattlens-1, data \d{4}-\d{2}$/mu);
  });

  test.each([
    [['--model', 'gpt-4oo'], /^--model: .*not in the catalogue; did you mean gpt-4o\?$/mu],
    [['--model', 'gpt-4o', '--output-tokens', 'many'], /^--output-tokens: "many" is not a number; allowed are/mu],
    [['--model', 'gpt-4o', '--output-tokens', '-1'], /^--output-tokens: -1 is out of range/mu],
    [['--model', 'gpt-4o', '--zone', 'XX'], /^--zone: .*no known cloud region or grid zone/mu],
    [['--params-total', '0', '--output-tokens', '1'], /^--params-total: 0 is out of range/mu],
    [['--params-total', '7', '--pue', '9', '--output-tokens', '1'], /^--pue: 9 is out of range/mu],
    [[], /^--model: is missing/mu],
    [['--input', 'none.json'], /none\.json: not found; check the path/u],
    [['--input', 'broken.json'], /broken\.json: not valid JSON/u],
    [['--input', 'wrong.json'], /^wrong\.json: request 1: outputTokens: "x" is not a number/mu],
    [['--model', 'gpt-4o', '--format', 'csv'], /--format csv is not available; use text, json/u],
  ])('%j is refused with the field and what is allowed', (args, expected) => {
    const root = folder({
      'broken.json': '[',
      'wrong.json': '[{"model":"gpt-4o"},{"model":"gpt-4o","outputTokens":"x"}]',
    });
    const { code, stdout, stderr } = wattlens(root, 'estimate', ...args);
    expect(stderr).toMatch(expected);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  });

  test('says that sizes are taken as given, whatever the model', () => {
    const sizes = ['--params-total', '7', '--output-tokens', '9'];
    const { code, stderr } = wattlens(folder({}), 'estimate', '--model', 'gpt-4o', ...sizes);
    expect({ code, stderr }).toEqual({
      code: 0,
      stderr: '--model gpt-4o is not looked up: the sizes given are used\n',
    });
    expect(wattlens(folder({}), 'estimate', ...sizes).stderr).toBe('');
  });

  test('says by --set what has no option of its own, and lists it in the help', () => {
    const root = folder({});
    const clip = (...more: readonly string[]) =>
      json(wattlens(root, 'estimate', '--model', 'sora-2', '--task', 'video', ...more, '--format', 'json').stdout)
        .energyWh.typical;
    expect(clip('--set', 'seconds=10')).toBeCloseTo(2 ** 1.6 * clip('--set', 'seconds=5'), 6);
    const { code, stdout } = wattlens(root, 'estimate', '--help');
    expect(code).toBe(0);
    for (const { name } of requestFields) expect(stdout, name).toMatch(new RegExp(`^  ${name} `, 'mu'));
  });

  test.each([
    [['--model', 'gpt-4o', '--set', 'outputToken=5'], /^wattlens: --set outputToken: .*did you mean outputTokens\?/mu],
    [['--model', 'gpt-4o', '--set', 'device'], /^wattlens: --set device: write field=value/mu],
    [
      ['--model', 'gpt-4o', '--set', 'maxTokens=x'],
      /^--set maxTokens: "x" is not a number; allowed are numbers from 1/mu,
    ],
    [['--model', 'gpt-4o', '--output-tokens', '5', '--set', 'outputTokens=6'], /--output-tokens says it too/u],
    [['--model', 'gpt-4o', '--output-tokens', ''], /^--output-tokens: "" is not a number/mu],
    [['--params-total', '1:2:3', '--output-tokens', '5'], /^--params-total: "1:2:3" is not a number/mu],
    [
      ['--input', 'requests.json', '--region', 'aws:eu-north-1'],
      /'--input <file>' cannot be used with option '--region/u,
    ],
  ])('%j says what to mend', (args, message) => {
    const { code, stdout, stderr } = wattlens(folder({ 'requests.json': '{"model":"gpt-4o"}' }), 'estimate', ...args);
    expect(code).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toMatch(message);
  });
});
