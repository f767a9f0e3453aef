import { describe, expect, it } from 'vitest';
import { summed, type Entry, type UsageRecord } from '../../src/core/usage/import/record.ts';
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

  it('the call whose lines hold the line of the log, whatever its model is called there', () => {
    const at = (line: number, path = 'src/a.py') => match({ model: 'deployment-1', path, line, inputTokens: 5 });
    for (const line of [10, 12]) expect(at(line).matched).toMatchObject([{ site: sites[0] }]);
    for (const line of [9, 13]) expect(at(line).unmatched[0]?.reason).toBe('no call runs deployment-1');
    for (const path of ['./src/a.py', '/src/a.py', 'a.py', 'C:\\srv\\SRC\\A.py'])
      expect(at(11, path).matched, path).toHaveLength(1);
    for (const path of ['other/a.py', 'src/a.pyc', 'xsrc/a.py']) expect(at(11, path).matched, path).toEqual([]);
  });

  it('the call of its file, where several share its model', () => {
    const entry: Entry = { model: 'gpt-4o-mini', path: 'src/c.py', inputTokens: 5, at: '2026-01-01T00:00:00.000Z' };
    expect(match(entry).matched).toMatchObject([{ site: sites[2], usage: { callsPerMonth: 30.44 } }]);
    expect(match({ ...entry, path: 'src/z.py' }).matched.map(({ site: { path } }) => path)).toEqual([
      'src/b.py',
      'src/c.py',
    ]);
  });

  it('a call with a floating name, by any of its snapshots', () => {
    const latest = [site('src/e.py', 3, 'someone-5-latest'), site('src/f.py', 3, 'someone-5-latest-mini')];
    for (const model of ['someone-5-20260131', 'someone-5@20260131', 'someone-5-2026-01-31'])
      expect(matchUsage(summed([{ model }]), 'litellm', latest).matched, model).toMatchObject([{ site: latest[0] }]);
    for (const model of ['someone-5-20260131-mini', 'someone-5-19990131'])
      expect(matchUsage(summed([{ model }]), 'litellm', latest).matched, model).toEqual([]);
  });

  it.each([
    ['aembedding', 'embedding'],
    ['rerank', 'rerank'],
    ['image_generation', 'image'],
    ['atranscription', 'stt'],
    ['speech', 'tts'],
    ['acompletion', 'chat'],
  ] as const)('the calls that do what it did: %s', (operation, task) => {
    const all = (['embedding', 'rerank', 'image', 'stt', 'tts', 'chat'] as const).map((each, index) =>
      site(`src/${each}.py`, index, 'some-model', each),
    );
    const { matched } = matchUsage(summed([{ model: 'some-model', operation }]), 'litellm', all);
    expect(matched.map(one => one.site.task)).toContain(task);
    expect(matched.map(one => one.site.task).filter(each => each !== 'stt' && each !== 'tts')).toEqual(
      task === 'stt' || task === 'tts' ? [] : [task],
    );
  });

  it('a rate only where it has moments, and is of this call alone; hours count as a day', () => {
    const rate = (more: Partial<UsageRecord>): number | undefined => {
      const [record] = summed([{ model: 'gpt-4o', calls: 6, inputTokens: 5 }]);
      if (!record) throw new Error('no record');
      return matchUsage([{ ...record, ...more }], 'litellm', sites).matched[0]?.usage.callsPerMonth;
    };
    const [from, to] = ['2026-01-01T00:00:00.000Z', '2026-01-04T00:00:00.000Z'];
    expect(rate({ from, to })).toBeCloseTo(60.88, 9);
    expect(rate({ from, to: '2026-01-01T03:00:00.000Z' })).toBeCloseTo(6 * 30.44, 9);
    expect([rate({}), rate({ from }), rate({ to }), rate({ from, to, isShared: true })]).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('the larger record also where it comes first, and says of how many calls it is the mean', () => {
    const { matched } = match(
      { model: 'gpt-4o', provider: 'azure', calls: 500, inputTokens: 500_000, outputTokens: 5000 },
      { model: 'gpt-4o', provider: 'openai', calls: 1, inputTokens: 50, outputTokens: 5 },
    );
    expect(matched).toMatchObject([{ usage: { inputTokens: 1000, note: 'OpenTelemetry export, mean of 500 calls' } }]);
    expect(match({ model: 'gpt-4o', inputTokens: 7 }).matched[0]?.usage.note).toContain('mean of 1 call');
    expect(match({ project: 'x', energyWh: 3, calls: 0 }).matched[0]?.usage.energyWh).toBe(3);
  });

  it('nothing, and says so', () => {
    const none = matchUsage(summed([{ project: 'x', energyWh: 3 }]), 'codecarbon', sites.slice(0, 2));
    expect(none.unmatched[0]?.reason).toBe('no call trains a model');
    const unknown = matchUsage(summed([{ model: 'gpt-4o' }]), 'litellm', [site('src/a.py', 1, undefined)]);
    expect(unknown.unmatched[0]?.reason).toBe('no call runs gpt-4o');
  });
});
