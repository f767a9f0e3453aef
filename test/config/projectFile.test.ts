import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { defaultSettings } from '../../src/core/analysis.ts';
import { readProjectFile, withProjectFile } from '../../src/core/config/projectFile.ts';

const messages = (text: string) =>
  readProjectFile(text).problems.map(
    ({ severity, start, message }) => `${severity} ${start.line}:${start.column} ${message}`,
  );

describe('project file', () => {
  test('is JSON with comments and trailing commas', () => {
    const text = `{
      // the grid of our data centre
      "zone": "FRA",
      "models": { "OPENAI_MODEL": "gpt-4o-mini" },
      "tokens": { "chat": { "input": 1200, "output": 300 } },
      "customModels": [{ "id": "house", "paramsTotalB": 7, }],
      "callsPerMonth": { "src/**": 3e4 },
      "budgets": { "energyWh": 2 },
      "ignore": ["legacy/"],
      "rules": { "dense-model": "off" },
      "$schema": "./wattlens.schema.json",
    }`;
    const file = readProjectFile(text);
    expect(file.problems).toEqual([]);
    expect(withProjectFile(defaultSettings, file)).toEqual({
      ...defaultSettings,
      zone: 'FRA',
      models: { OPENAI_MODEL: 'gpt-4o-mini' },
      tokens: { chat: { input: 1200, output: 300 } },
      customModels: [{ id: 'house', paramsTotalB: 7 }],
      callsPerMonth: { 'src/**': 30000 },
      budgets: { energyWh: 2 },
      ignore: ['legacy/'],
      rules: { 'dense-model': 'off' },
    });
  });

  test('an unknown key is a warning with its line and the nearest name', () => {
    expect(messages('{\n  "modles": {}\n}')).toEqual(['warning 2:3 unknown key "modles"; did you mean "models"?']);
    expect(messages('{"budgets": {"energyWH": 1}}')[0]).toMatch(/in "budgets"; did you mean "energyWh"\?$/u);
    expect(messages('{"qqqqqqqqqqqq": 1}')[0]).toMatch(/known are \$schema, method, region/u);
  });

  test('a rule that is not there is told, with the nearest one', () => {
    expect(messages('{"rules": {"uncaped-output": "off"}}')).toEqual([
      'warning 1:12 unknown key "uncaped-output" in "rules"; did you mean "uncapped-output"?',
    ]);
    expect(messages('{"rules": {"semicolons": "off"}}')[0]).toMatch(/known are preview, .* and \d+ more$/u);
    expect(messages('{"rules": {"uncapped-output": "of"}}')[0]).toMatch(/must be one of on, off/u);
  });

  test('what a value must be is said, with what stands there', () => {
    expect(messages('{"pue": 0.5}')).toHaveLength(1);
    expect(messages('{"zone": 5}')[0]).toMatch(/^error 1:10 "zone" must be .*, not 5$/u);
    expect(messages('[]')[0]).toBe('error 1:1 the file must be an object, not an array');
    expect(messages('{"ignore": {}}')[0]).toBe('error 1:12 "ignore" must be a list, not an object');
    expect(messages('{"ignore": [5]}')[0]).toMatch(
      /^error 1:13 "ignore\[0\]" must be a text that is not empty, not 5$/u,
    );
    expect(messages('{"ignore": [""]}')).toHaveLength(1);
    expect(messages(`{"zone": "${'x'.repeat(70)}"}`)[0] ?? '').toContain(`not "${'x'.repeat(59)}…`);
    expect(messages(`{"method": "wattlens-2"}`)[0]).toContain('did you mean "wattlens-1"?');
    expect(messages(`{"method": "zzzzzzzzzzzzzzz"}`)[0]).not.toContain('did you mean');
    expect(messages(`{"method": "zzzzzzzzzzzzzzz"}`)[0]).toMatch(/must be one of wattlens-1, /u);
    expect(messages('{"customModels": [{"paramsTotalB": 7}]}')).toEqual(['error 1:19 "customModels[0]" needs "id"']);
    expect(messages('{"tokens": {"chat": {"input": 1.5}}}')[0]).toMatch(
      /must be a whole number from 0 to .*, not 1\.5$/u,
    );
    expect(messages('{"tokens": {"chat": {"input": 0}}}')).toEqual([]);
    expect(messages('{"tokens": {"chat": {"input": -1}}}')).toHaveLength(1);
    expect(messages('{"tokens": {"chat": {"input": 1e12}}}')).toHaveLength(1);
    expect(messages('{"customModels": [{"id": "a", "paramsTotalB": 0}]}')[0]).toMatch(/must be a number above 0/u);
  });

  test('an empty file says so', () => {
    for (const text of ['', ' \n', '// nothing yet\n'])
      expect(messages(text)).toEqual(['error 1:1 the file is empty; write {} or delete it']);
  });

  test('a rule is set by the project file, and where that says nothing by the user', () => {
    const user = { ...defaultSettings, rules: { 'dense-model': 'on', 'uncapped-output': 'off' } } as const;
    const file = readProjectFile('{"rules": {"dense-model": "off"}}');
    expect(withProjectFile(user, file).rules).toEqual({ 'dense-model': 'off', 'uncapped-output': 'off' });
    expect(withProjectFile(user, readProjectFile('{}')).rules).toEqual(user.rules);
  });

  test.each([
    [
      '{"method": "wattlens-2"}',
      /"method" must be one of wattlens-1, .* \(did you mean "wattlens-1"\?\), not "wattlens-2"/u,
    ],
    ['{"region": "Frankfurt"}', /"region" must be like aws:eu-north-1 or .*, not "Frankfurt"/u],
    ['{"zone": "France"}', /"zone" must be like FRA or US-CAL-CISO, not "France"/u],
    ['{"tokens": {"chat": {"input": -1}}}', /"tokens.chat.input" must be a whole number from 0 to 100000000, not -1/u],
    ['{"tokens": {"chat": {"input": 1.5}}}', /must be a whole number/u],
    ['{"customModels": [{"paramsTotalB": 7}]}', /"customModels\[0\]" needs "id"/u],
    ['{"customModels": [{"id": "a", "paramsTotalB": 0}]}', /must be a number above 0 up to 100000, not 0/u],
    ['{"models": {"A": ""}}', /"models.A" must be a text that is not empty, not ""/u],
    ['{"ignore": "x"}', /"ignore" must be a list, not "x"/u],
    ['{"budgets": []}', /"budgets" must be an object, not an array/u],
    ['[]', /the file must be an object, not an array/u],
    ['{"method" "x"}', /not valid JSON, colon expected; correct it/u],
    ['', /the file is empty/u],
    ['['.repeat(100_000), /./u],
  ])('%.60s is an error that says what is allowed', (text, message) => {
    const [first] = readProjectFile(text).problems;
    expect(first?.severity).toBe('error');
    expect(first?.message).toMatch(message);
  });

  test('what is right counts although something else is wrong', () => {
    expect(readProjectFile('{"zone": "FRA", "method": 3, "ignore": ["a", 1]}').settings).toEqual({
      zone: 'FRA',
      ignore: ['a'],
    });
  });

  test('the schema names every setting', () => {
    const schema = JSON.parse(readFileSync('schemas/wattlens.schema.json', 'utf8')) as { properties: object };
    expect(Object.keys(schema.properties).sort()).toEqual(['$schema', ...Object.keys(defaultSettings)].sort());
  });

  test('takes any text without failing', () => {
    const json = fc.json().map(text => `{"customModels": ${text}, "tokens": ${text}, "rules": ${text}}`);
    fc.assert(
      fc.property(fc.oneof(fc.string(), json), text => {
        expect(readProjectFile(text).settings).toBeTypeOf('object');
      }),
    );
  });
});
