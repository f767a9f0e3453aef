import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { folder, pythonCall, scan, wattlens } from './kit.ts';

const span = (input: number, output: number): object => ({
  name: 'chat gpt-4o-mini',
  startTimeUnixNano: '1793491200000000000',
  attributes: [
    { key: 'gen_ai.request.model', value: { stringValue: 'gpt-4o-mini' } },
    { key: 'gen_ai.usage.input_tokens', value: { intValue: String(input) } },
    { key: 'gen_ai.usage.output_tokens', value: { intValue: String(output) } },
  ],
});

const training = `from transformers import AutoModelForCausalLM, Trainer
model = AutoModelForCausalLM.from_pretrained("gpt2")
Trainer(model=model).train()
`;

const logs = {
  'spans.json': JSON.stringify({ resourceSpans: [{ scopeSpans: [{ spans: [span(1000, 20), span(3000, 40)] }] }] }),
  'spend.json': JSON.stringify([
    {
      model: 'gpt-4o-mini',
      call_type: 'acompletion',
      prompt_tokens: 2000,
      completion_tokens: 30,
      startTime: '2026-11-01',
    },
  ]),
  'usage.csv': 'model,num_model_requests,input_tokens,output_tokens\ngpt-4o-mini,10,20000,300\n',
};

const usageIn = (root: string) =>
  JSON.parse(JSON.stringify(scan(root).report.sites)) as { usage: unknown; footprint: unknown }[];

describe('usage import', () => {
  for (const [name, text] of Object.entries(logs))
    test(`${name}: from then on the call carries what was observed`, () => {
      const root = folder({ 'a.py': pythonCall, [name]: text });
      const ran = wattlens(root, 'usage', 'import', name);
      expect(ran).toMatchObject({ code: 0, stderr: '' });
      expect(ran.stdout).toContain('wattlens.usage.json: 1 record ');
      expect(usageIn(root)[0]?.usage).toMatchObject({
        inputTokens: { typical: 2000, basis: 'observed' },
        outputTokens: { low: 30, typical: 30, high: 30, basis: 'observed' },
      });
    });

  test('emissions.csv: the training run carries its measured energy', () => {
    const csv = 'timestamp,project_name,run_id,energy_consumed\n2026-11-01T00:00:00,x,1,1.5\n';
    const root = folder({ 'train.py': training, 'emissions.csv': csv });
    expect(wattlens(root, 'usage', 'import', 'emissions.csv')).toMatchObject({ code: 0 });
    const { sites } = scan(root).report;
    expect(sites.find(({ callee }) => callee.endsWith('.train'))?.footprint?.energyWh).toMatchObject({ typical: 1500 });
  });

  test('is kept beside the project file, and also found from a folder below', () => {
    const root = folder({
      'package.json': '{}',
      'app/wattlens.json': '{}',
      'app/src/a.py': pythonCall,
      'log.json': logs['spend.json'],
    });
    const app = path.join(root, 'app');
    expect(wattlens(app, 'usage', 'import', '../log.json')).toMatchObject({ code: 0 });
    expect(existsSync(path.join(app, 'wattlens.usage.json'))).toBe(true);
    expect(usageIn(app)[0]?.usage).toMatchObject({ outputTokens: { basis: 'observed' } });
  });

  test('a second import takes the place of the first, and of what it spoke alone', () => {
    const root = folder({ 'a.py': pythonCall, ...logs });
    for (const name of ['usage.csv', 'spend.json', 'spend.json'])
      expect(wattlens(root, 'usage', 'import', name).code).toBe(0);
    const { usage } = JSON.parse(readFileSync(path.join(root, 'wattlens.usage.json'), 'utf8')) as {
      usage: { format: string }[];
    };
    expect(usage.map(({ format }) => format)).toEqual(['provider-csv', 'litellm']);
  });

  test('says what it cannot use, and writes nothing', () => {
    const root = folder({
      'a.py': pythonCall,
      'notes.txt': 'hello',
      'other.csv': logs['usage.csv'].replace('gpt-4o-mini', 'o3'),
    });
    const unknown = wattlens(root, 'usage', 'import', 'notes.txt');
    expect(unknown.code).toBe(2);
    expect(unknown.stderr).toContain('notes.txt has no columns that are known');
    const other = wattlens(root, 'usage', 'import', 'other.csv');
    expect(other.code).toBe(2);
    expect(other.stderr).toContain('10 calls left out, no call runs o3');
    expect(wattlens(root, 'usage', 'import', 'none.csv')).toMatchObject({ code: 2, stdout: '' });
    expect(existsSync(path.join(root, 'wattlens.usage.json'))).toBe(false);
  });

  test('a usage file that is not understood is told and not written over', () => {
    const root = folder({
      'a.py': pythonCall,
      'log.json': logs['spend.json'],
      'wattlens.usage.json': '{ "usage": 3 }',
    });
    const ran = wattlens(root, 'usage', 'import', 'log.json');
    expect(ran.code).toBe(2);
    expect(ran.stderr).toContain('wattlens.usage.json:1:12: "usage" must be a list, not 3');
    expect(readFileSync(path.join(root, 'wattlens.usage.json'), 'utf8')).toBe('{ "usage": 3 }');
    writeFileSync(path.join(root, 'wattlens.usage.json'), '{ "usage": [] }');
    expect(wattlens(root, 'usage', 'import', 'log.json').code).toBe(0);
  });
});
