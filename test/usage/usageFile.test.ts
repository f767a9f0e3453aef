import { describe, expect, it } from 'vitest';
import { readUsage } from '../../src/core/usage/import/readUsage.ts';
import { imported } from '../../src/core/usage/imported.ts';
import type { LoggedSite } from '../../src/core/usage/observed.ts';
import { usageOf } from '../../src/core/usage/siteUsage.ts';
import { readUsageFile, updated, usageFileText } from '../../src/core/usage/usageFile.ts';
import { call } from '../kit/site.ts';

const log = (tokens: number, file?: string) =>
  JSON.stringify({
    name: 'chat',
    startTime: '2026-11-01T00:00:00Z',
    attributes: {
      'gen_ai.request.model': 'gpt-4o',
      'gen_ai.usage.input_tokens': 100,
      'gen_ai.usage.output_tokens': tokens,
      ...(file === undefined ? {} : { 'code.file.path': file }),
    },
  });

function read(text: string) {
  const found = readUsage(text);
  if ('reason' in found) throw new Error(found.reason);
  return found;
}

const at = (path: string, startLine = 1): LoggedSite => ({
  path,
  startLine,
  endLine: startLine,
  modelId: 'gpt-4o',
  task: 'chat',
});

const around = (path: string) => ({ path, lineAt: () => 1, models: {} });
const site = call('chat', 'gpt-4o');

describe('the usage file', () => {
  it('gives back what was written', () => {
    const { entries } = imported(read(log(40, '/srv/app/src/a.py')), [at('src/a.py'), at('src/b.py')]);
    expect(entries).toMatchObject([{ format: 'opentelemetry', files: ['src/a.py'], isShared: false, calls: 1 }]);
    const again = readUsageFile(usageFileText(entries));
    expect(again.problems).toEqual([]);
    expect(again.entries).toEqual(entries);
  });

  it('speaks of a file where the log does, else of every call with the model', () => {
    const sites = [at('src/a.py'), at('src/b.py')];
    const placed = imported(read(log(40, '/srv/app/src/a.py')), sites).entries;
    expect(usageOf(placed, [site], around('src/a.py'))(site)).toMatchObject({ inputTokens: 100, outputTokens: 40 });
    expect(usageOf(placed, [site], around('src/b.py'))(site)).toBeUndefined();
    const anywhere = imported(read(log(40)), sites).entries;
    expect(usageOf(anywhere, [site], around('src/later.py'))(site)).toMatchObject({ outputTokens: 40 });
  });

  it('knows how often a call runs only where no other is meant', () => {
    const text = `${log(40)}\n${log(60).replace('11-01', '11-11')}`;
    const alone = imported(read(text), [at('src/a.py')]).entries;
    expect(usageOf(alone, [site], around('src/a.py'))(site)?.callsPerMonth).toBeCloseTo(6.088, 3);
    const shared = imported(read(text), [at('src/a.py'), at('src/b.py')]).entries;
    expect(usageOf(shared, [site], around('src/a.py'))(site)).not.toHaveProperty('callsPerMonth');
  });

  it('follows the names that the project file explains', () => {
    const { entries } = imported(read(log(40)), [at('src/a.py')]);
    const deployment = call('chat', 'my-deployment');
    const named = { ...around('src/a.py'), models: { 'my-deployment': 'gpt-4o' } };
    expect(usageOf(entries, [deployment], named)(deployment)).toMatchObject({ outputTokens: 40 });
  });

  it('says nothing of what only names a model', () => {
    const { entries } = imported(read(log(40)), [at('src/a.py')]);
    const naming = call('chat', 'gpt-4o', { type: 'model' });
    expect(usageOf(entries, [naming], around('src/a.py'))(naming)).toBeUndefined();
  });

  it('takes the newer log of a kind', () => {
    const sites = [at('src/a.py')];
    const [older, newer] = [log(40), log(60)].map(text => imported(read(text), sites).entries);
    expect(updated(older ?? [], newer ?? [])).toEqual(newer);
  });

  it('leaves out what does not fit, and says where', () => {
    const { entries, problems } = readUsageFile('{ "usage": [\n{ "format": "diary", "calls": 1 },\n{ "calls": -1 }] }');
    expect(entries).toEqual([]);
    expect(problems.map(({ start }) => start.line)).toContain(2);
  });
});
