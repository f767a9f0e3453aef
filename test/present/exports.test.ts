import { readFileSync } from 'node:fs';
import { Ajv, type ValidateFunction } from 'ajv';
import formats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import type { Carrier } from '../../src/core/carriers/carrier.ts';
import type { PlacedSite, PlacedSuggestion } from '../../src/core/report/placed.ts';
import type { ScanReport } from '../../src/core/report/scanReport.ts';
import { scanCyclonedx } from '../../src/present/cyclonedx.ts';
import { scanSarif } from '../../src/present/sarif.ts';
import { found, range, report } from './kit.ts';

const schema = (name: string): Readonly<Record<string, unknown>> =>
  JSON.parse(readFileSync(`test/present/schemas/${name}.json`, 'utf8')) as Readonly<Record<string, unknown>>;

function validator(
  main: Readonly<Record<string, unknown>>,
  others: Readonly<Record<string, object>>,
): ValidateFunction {
  const ajv = new Ajv({ allErrors: true, strict: false, unicodeRegExp: false });
  formats(ajv, { mode: 'full' });
  ajv.addFormat('idn-email', true);
  ajv.addFormat('iri-reference', true);
  for (const [id, other] of Object.entries(others)) ajv.addSchema({ ...other, $id: id });
  return ajv.compile(main);
}

/** The schema is of draft 4, which calls its address `id`; nothing else in it differs from draft 7. */
const { id, ...sarifSchema } = schema('sarif-2.1.0');
const isSarif = validator({ ...sarifSchema, $schema: 'http://json-schema.org/draft-07/schema#', $id: id }, {});
const isCyclonedx = validator(schema('cyclonedx-1.6'), {
  'http://cyclonedx.org/schema/spdx.SNAPSHOT.schema.json': schema('cyclonedx-spdx'),
  'http://cyclonedx.org/schema/jsf-0.82.SNAPSHOT.schema.json': schema('cyclonedx-jsf-0.82'),
});

function valid(text: string, isValid: ValidateFunction): unknown {
  const document: unknown = JSON.parse(text);
  isValid(document);
  expect(isValid.errors ?? []).toEqual([]);
  return document;
}

const here = { cell: null, startLine: 3, startColumn: 5, endLine: 3, endColumn: 9 };
const suggestion: PlacedSuggestion = {
  ...here,
  rule: 'uncapped-output',
  title: 'The length of a short answer is not capped',
  message: 'No output limit.',
  safety: 'review',
  fix: { title: 'Set max_tokens', edits: [{ ...here, path: 'src/a b.py', newText: 'x' }] },
  effect: { energyRatio: range(0.4, 0.5, 0.9) },
};

const withSuggestions = (site: PlacedSite, ...suggestions: readonly PlacedSuggestion[]): PlacedSite => ({
  ...site,
  suggestions,
});

const hostile = '<img onerror=alert(1)>\n=cmd()\u202e/%2e"\ud800';
const outside: Carrier = {
  path: 'compose.yaml',
  line: 4,
  kind: 'compose',
  server: 'vllm',
  model: { id: 'org/model-8b' },
};
const named = (id: string) => found({ site: { model: { id, source: 'literal', definedAt: undefined } } });

interface Sarif {
  readonly runs: readonly {
    readonly tool: { readonly driver: { readonly rules: readonly { readonly id: string }[] } };
    readonly results: readonly Record<string, unknown>[];
    readonly invocations: readonly { readonly toolExecutionNotifications: readonly unknown[] }[];
  }[];
}

const sarif = (scan: ScanReport) => {
  const [run] = (valid(scanSarif(scan), isSarif) as Sarif).runs;
  if (!run) throw new Error('no run');
  return run;
};

describe('SARIF', () => {
  test('a suggestion is a result with its rule, its place and its edits', () => {
    const { tool, results } = sarif(report([withSuggestions(found(), suggestion)], 'src/a b.py'));
    expect(tool.driver.rules).toMatchObject([
      { id: 'uncapped-output', shortDescription: { text: 'The length of a short answer is not capped' } },
    ]);
    const region = { startLine: 3, startColumn: 5, endLine: 3, endColumn: 9 };
    expect(results).toMatchObject([
      {
        ruleId: 'uncapped-output',
        ruleIndex: 0,
        level: 'note',
        message: { text: 'No output limit.' },
        locations: [{ physicalLocation: { artifactLocation: { uri: 'src/a%20b.py' }, region } }],
        fixes: [{ artifactChanges: [{ replacements: [{ deletedRegion: region, insertedContent: { text: 'x' } }] }] }],
        properties: { safety: 'review', energyRatio: { low: 0.4, typical: 0.5, high: 0.9 } },
      },
    ]);
  });

  test('results of the same kind in the same file are told apart, whatever line they move to', () => {
    const prints = (line: number) =>
      sarif(
        report([withSuggestions(found(), { ...suggestion, startLine: line, endLine: line }, suggestion)]),
      ).results.map(result => result['partialFingerprints']);
    const [first, second] = prints(1);
    expect(first).not.toEqual(second);
    expect(prints(2)).toEqual([first, second]);
  });

  test('in a notebook the cell is said, and no line of the file is claimed', () => {
    const inCell = {
      ...suggestion,
      cell: 2,
      fix: { title: 'x', edits: [{ ...here, cell: 2, path: 'a', newText: '' }] },
    };
    const [result] = sarif(report([withSuggestions(found(), inCell)])).results;
    expect(result).toMatchObject({
      message: { text: 'No output limit. (cell 3, line 3)' },
      locations: [{ logicalLocations: [{ name: 'cell 3' }] }],
    });
    expect(JSON.stringify(result)).not.toMatch(/region|fixes/iu);
  });

  test('a budget that is passed is a warning at the project file, and one that is not is none', () => {
    const scan = report([found()]);
    const settings = { ...scan.settings, budgets: { energyWh: 0.2, gwpGrams: 5 } };
    const { results } = sarif({ ...scan, settings, projectFiles: ['wattlens.json'] });
    expect(results).toMatchObject([
      {
        ruleId: 'budget',
        level: 'warning',
        locations: [{ physicalLocation: { artifactLocation: { uri: 'wattlens.json' } } }],
      },
    ]);
    expect(results[0]?.['message']).toEqual({
      text: 'Estimated energy 0.31\u00a0Wh (0.2–0.5\u00a0Wh) is over the budget of 0.2\u00a0Wh, if each call runs once.',
    });
  });

  test('a model named outside the code is informational, at its line', () => {
    const { results, tool } = sarif({ ...report([]), carriers: [outside] });
    expect(results).toMatchObject([
      {
        ruleId: 'model-outside-code',
        kind: 'informational',
        level: 'none',
        message: { text: 'Compose file, vLLM: names the model org/model-8b. It is not counted.' },
        locations: [{ physicalLocation: { artifactLocation: { uri: 'compose.yaml' }, region: { startLine: 4 } } }],
      },
    ]);
    expect(tool.driver.rules).toEqual([
      { id: 'model-outside-code', shortDescription: { text: 'A file outside the code names a model' } },
    ]);
    const odd = { ...outside, path: hostile, model: { id: hostile } };
    expect(sarif({ ...report([]), carriers: [odd] }).results).toHaveLength(1);
  });

  test('nothing found, files skipped and hostile names still make a valid log', () => {
    const skipped = [{ path: hostile, reason: 'binary' }];
    expect(sarif({ ...report([]), skipped }).invocations[0]?.toolExecutionNotifications).toHaveLength(1);
    expect(sarif(report([withSuggestions(named(hostile), suggestion)], hostile)).results).toHaveLength(1);
    expect(sarif(report([withSuggestions(found(), suggestion)], '../b.py')).results).toMatchObject([
      { locations: [{ physicalLocation: { artifactLocation: { uri: '../b.py' } } }] },
    ]);
  });
});

interface Component {
  readonly name: string;
  readonly modelCard: Readonly<Record<string, unknown>>;
  readonly evidence: { readonly occurrences: readonly unknown[] };
}

const components = (scan: ScanReport) =>
  (valid(scanCyclonedx(scan), isCyclonedx) as { readonly components: readonly Component[] }).components;

describe('CycloneDX', () => {
  test('each model is a component with its places and the energy of its calls', () => {
    const [only, ...others] = components(report([found(), found({ line: 9 })]));
    expect(others).toEqual([]);
    expect(only).toMatchObject({
      type: 'machine-learning-model',
      name: 'openai/gpt-4o',
      evidence: {
        occurrences: [
          { location: 'src/a.py', line: 1, symbol: 'client.chat.completions.create' },
          { location: 'src/a.py', line: 9 },
        ],
      },
      properties: [{ name: 'wattlens:writtenAs', value: 'gpt-4o' }],
    });
    const { considerations } = only?.modelCard as {
      considerations: { environmentalConsiderations: { energyConsumptions: readonly Record<string, unknown>[] } };
    };
    const [consumption] = considerations.environmentalConsiderations.energyConsumptions;
    expect(consumption).toMatchObject({
      activity: 'inference',
      activityEnergyCost: { value: 0.000_62, unit: 'kWh' },
      co2CostEquivalent: { value: 2.4e-7, unit: 'tCO2eq' },
    });
    const names = (consumption?.['properties'] as readonly { name: string }[]).map(({ name }) => name);
    expect(names).toEqual(
      expect.arrayContaining(['wattlens:energyKWh.low', 'wattlens:tCO2eq.high', 'wattlens:method']),
    );
  });

  test('training is its own activity', () => {
    expect(JSON.stringify(components(report([found({ site: { task: 'fine-tune' } })])))).toContain('"fine-tuning"');
  });

  test('a call without an estimate has no energy, never zero', () => {
    const [only] = components(report([found({ none: 'size not known' })]));
    expect(only?.name).toBe('gpt-4o');
    expect(only?.modelCard).not.toHaveProperty('considerations');
  });

  test('several candidates are components without energy; an unknown model is none', () => {
    const candidate = (id: string) => ({ id, source: 'literal' as const, definedAt: undefined });
    const either = found({ none: 'x', site: { model: undefined, modelCandidates: [candidate('a'), candidate('b')] } });
    const unknown = found({ none: 'x', site: { model: undefined } });
    const made = components(report([either, unknown]));
    expect(made.map(({ name }) => name)).toEqual(['a', 'b']);
    expect(made[0]?.evidence.occurrences).toMatchObject([
      { additionalContext: expect.stringContaining('several') as string },
    ]);
  });

  test('a model named outside the code is a component without energy, or one more place of the model', () => {
    const same = { ...outside, line: 9, model: { id: 'gpt-4o' }, alias: 'default' };
    const [used, served] = components({ ...report([found()]), carriers: [outside, same] });
    expect(used?.evidence.occurrences).toMatchObject([
      { location: 'src/a.py' },
      { location: 'compose.yaml', line: 9, additionalContext: 'Compose file, vLLM; names the model; as default' },
    ]);
    expect(served).toMatchObject({ name: 'org/model-8b', evidence: { occurrences: [{ location: 'compose.yaml' }] } });
    expect(served?.modelCard).toEqual({});
    expect(components({ ...report([]), carriers: [{ ...outside, model: { id: hostile } }] })).toHaveLength(1);
  });

  test('nothing found and hostile names still make a valid document', () => {
    expect(components(report([]))).toEqual([]);
    expect(components(report([{ ...named(hostile), estimate: found({ none: 'x' }).estimate }], hostile))).toHaveLength(
      1,
    );
  });
});
