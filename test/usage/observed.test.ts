import { describe, expect, it } from 'vitest';
import { summed, type Entry } from '../../src/core/usage/import/record.ts';
import { matchUsage, type LoggedSite } from '../../src/core/usage/observed.ts';

const site = (
  path: string,
  line: number,
  modelId: string | undefined,
  task: LoggedSite['task'] = 'chat',
): LoggedSite => ({
  path,
  startLine: line,
  endLine: line + 2,
  modelId,
  task,
});

const sites = [
  site('src/a.py', 10, 'gpt-4o'),
  site('src/b.py', 5, 'gpt-4o-mini'),
  site('src/c.py', 5, 'openai/gpt-4o-mini'),
  site('src/d.py', 8, 'text-embedding-3-small', 'embedding'),
  site('src/train.py', 30, 'bigscience/bloomz-560m', 'training'),
];
const match = (...entries: readonly Entry[]) => matchUsage(summed(entries), 'opentelemetry', sites);

describe('a log speaks of', () => {
  it('the call at its line, with its rate', () => {
    const { matched, unmatched } = match(
      {
        model: 'gpt-4o',
        path: '/srv/app/src/a.py',
        line: 11,
        inputTokens: 100,
        outputTokens: 10,
        at: '2026-01-01T00:00:00.000Z',
      },
      {
        model: 'gpt-4o',
        path: '/srv/app/src/a.py',
        line: 11,
        inputTokens: 300,
        outputTokens: 30,
        at: '2026-01-11T00:00:00.000Z',
      },
    );
    expect(unmatched).toEqual([]);
    expect(matched).toEqual([
      {
        site: sites[0],
        usage: {
          inputTokens: 200,
          outputTokens: 20,
          callsPerMonth: (2 / 10) * 30.44,
          note: 'OpenTelemetry export, mean of 2 calls',
        },
      },
    ]);
  });

  it('the call of the model whose snapshot answered', () => {
    const { matched } = match({ model: 'gpt-4o-2024-08-06', calls: 10, inputTokens: 1000, outputTokens: 100 });
    expect(matched).toMatchObject([{ site: sites[0], usage: { inputTokens: 100, outputTokens: 10 } }]);
    const pinned = [site('src/e.py', 3, 'gpt-4o-2024-11-20')];
    const other = matchUsage(summed([{ model: 'gpt-4o-2024-08-06', inputTokens: 5 }]), 'provider-csv', pinned);
    expect(other.matched).toEqual([]);
  });

  it('all calls with its model where it has no place, and then without a rate', () => {
    const plain = match({
      model: 'gpt-4o-mini',
      calls: 50,
      inputTokens: 5000,
      outputTokens: 500,
      at: '2026-01-01T00:00:00.000Z',
    });
    expect(plain.matched.map(one => one.site.path)).toEqual(['src/b.py', 'src/c.py']);
    expect(plain.matched[0]?.usage).toEqual({
      inputTokens: 100,
      outputTokens: 10,
      note: 'OpenTelemetry export, mean of 50 calls',
    });
  });

  it('no call of other work', () => {
    const { matched, unmatched } = match({ model: 'text-embedding-3-small', operation: 'chat', inputTokens: 5 });
    expect(matched).toEqual([]);
    expect(unmatched[0]?.reason).toBe('no call runs text-embedding-3-small');
    expect(match({ model: 'text-embedding-3-small', operation: 'embeddings', inputTokens: 5 }).matched).toHaveLength(1);
  });

  it('the only training call, for a measured run', () => {
    const run: Entry = { project: 'finetune', energyWh: 1500 };
    expect(match(run).matched).toMatchObject([{ site: { path: 'src/train.py' }, usage: { energyWh: 1500 } }]);
    const two = matchUsage(summed([run]), 'codecarbon', [...sites, site('src/other.py', 1, 'gpt2', 'training')]);
    expect(two.unmatched[0]?.reason).toBe('2 calls could be meant');
  });

  it('the larger of two records that mean the same call', () => {
    const { matched } = match(
      { model: 'gpt-4o', provider: 'openai', calls: 5, inputTokens: 50, outputTokens: 5 },
      { model: 'gpt-4o', provider: 'azure', calls: 500, inputTokens: 500_000, outputTokens: 5000 },
    );
    expect(matched[0]?.usage.inputTokens).toBe(1000);
  });
});
