import { describe, expect, it } from 'vitest';
import { compare } from '../../src/core/report/compare.ts';
import { dataVersion, sitesOf } from '../../src/core/report/scanReport.ts';
import { isComparable, storedReport } from '../../src/core/report/storedReport.ts';
import { scanJson } from '../../src/present/json.ts';
import { found, range, report } from '../present/kit.ts';

const unknown = found({
  line: 9,
  none: 'the size is not known',
  site: { model: undefined, modelReason: 'made at run time' },
});
const several = found({
  line: 5,
  site: {
    model: undefined,
    modelCandidates: ['a', 'b'].map(id => ({ id, source: 'literal', definedAt: undefined })),
    region: { cloud: 'aws', id: 'eu-north-1', source: 'literal' },
    inLoop: true,
    maxTokens: undefined,
  },
  footprint: { costUsd: null },
});
const now = report([found(), several, unknown, found({ line: 12, site: { type: 'model' } })]);

describe('a stored report', () => {
  it('is compared as what it was written from: nothing has changed', () => {
    const stored = storedReport(scanJson(now));
    expect(stored?.sites).toHaveLength(4);
    expect(compare(stored?.sites ?? [], sitesOf(now)).changes).toEqual([]);
  });

  it('shows what has changed since, with its difference', () => {
    const stored = storedReport(scanJson(now))?.sites ?? [];
    const dearer = found({ footprint: { energyWh: range(0.4, 0.62, 1) } });
    const { changes, energyWh } = compare(stored, sitesOf(report([dearer, several, unknown])));
    expect(changes.map(({ kind }) => kind)).toEqual(['changed', 'removed']);
    expect(energyWh?.typical).toBeCloseTo(0.31);
  });

  it('is comparable only where method and data are the same', () => {
    const stored = storedReport(scanJson(now));
    if (!stored) throw new Error('not read');
    expect(stored.method).toEqual({ id: 'wattlens-1', data: dataVersion });
    expect(isComparable(stored, 'wattlens-1')).toBe(true);
    expect(isComparable(stored, 'ecologits-0.11')).toBe(false);
    expect(isComparable({ ...stored, method: { id: 'wattlens-1', data: '2020-01' } }, 'wattlens-1')).toBe(false);
  });

  it.each(['', '[]', 'null', '{', '{"schemaVersion":2}', '{"schemaVersion":1,"method":{"id":"x","data":"y"}}'])(
    'is not what %j is',
    text => {
      expect(storedReport(text)).toBeUndefined();
    },
  );

  it('is none where a site of it cannot be read', () => {
    const json = scanJson(now).replace('"type":"model"', '"type":"other"');
    expect(storedReport(json)).toBeUndefined();
  });
});
