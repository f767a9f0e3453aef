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

  it('has of each site what it is compared and told by', () => {
    const stored = storedReport(scanJson(now))?.sites ?? [];
    const [first, second, third, fourth] = stored.map(each => each.found);
    expect(stored.map(({ path }) => path)).toEqual(Array.from({ length: 4 }, () => 'src/a.py'));
    const original = found();
    expect(first?.range).toEqual(original.range);
    expect(first?.callee).toEqual(original.range);
    const { type, callee, api, sdk, task, evidence, inLoop, maxTokens, local, region } = original.site;
    expect(first?.site).toMatchObject({ type, callee, api, sdk, task, evidence, inLoop, maxTokens, local, region });
    expect(first?.model?.id).toBe('gpt-4o');
    expect(first?.estimate).toMatchObject({ catalogId: 'openai/gpt-4o', place: 'USA', noEstimateReason: null });
    expect(first?.estimate.footprint).toEqual({ ...original.estimate.footprint, steps: [] });
    expect(second?.modelCandidates.map(({ id }) => id)).toEqual(['a', 'b']);
    expect(second?.site).toMatchObject({
      region: { cloud: 'aws', id: 'eu-north-1' },
      inLoop: true,
      maxTokens: undefined,
      model: undefined,
    });
    expect(second?.estimate.footprint?.costUsd).toBeNull();
    expect(third?.estimate).toMatchObject({
      footprint: null,
      noEstimateReason: 'the size is not known',
      catalogId: null,
    });
    expect(third?.site.modelReason).toBe('made at run time');
    expect(fourth?.site.type).toBe('model');
  });

  it('keeps how sure a figure is, and where a cell of a notebook stands', () => {
    for (const confidence of ['A', 'B', 'C', 'D'] as const) {
      const sites = storedReport(scanJson(report([found({ footprint: { confidence } })])))?.sites;
      expect(sites?.[0]?.found.estimate.footprint?.confidence).toBe(confidence);
    }
    const place = { cell: 3, startLine: 7, startColumn: 5, endLine: 8, endColumn: 2 };
    expect(storedReport(scanJson(report([found({ range: place })])))?.sites[0]?.found.range).toEqual(place);
    const annotated = storedReport(scanJson(report([found({ site: { evidence: 'annotation' } })])))?.sites;
    expect(annotated?.[0]?.found.site.evidence).toBe('annotation');
  });

  it('has no figures where one of them is missing, and is none where a name is', () => {
    type Json = Record<string, unknown>;
    const changed = (change: (site: Json) => void) => {
      const json = JSON.parse(scanJson(report([found()]))) as Json & { sites: Json[] };
      for (const site of json.sites) change(site);
      return storedReport(JSON.stringify(json));
    };
    for (const figure of ['energyWh', 'gwpGrams', 'waterMl', 'adpeKgSb', 'primaryEnergyMJ']) {
      const without = changed(site => {
        (site['footprint'] as Json)[figure] = { low: 1, high: 2 };
      });
      expect(without?.sites[0]?.found.estimate.footprint, figure).toBeNull();
    }
    for (const field of ['callee', 'api', 'path', 'type'])
      expect(
        changed(site => {
          site[field] = 5;
        }),
        field,
      ).toBeUndefined();
    for (const region of [{ cloud: 'aws' }, { cloud: 'moon', id: 'a' }, 5])
      expect(changed(site => (site['region'] = region))?.sites[0]?.found.site.region).toBeUndefined();
    const bare = changed(site => {
      for (const field of ['startLine', 'endColumn', 'sdk', 'task', 'modelCandidates']) site[field] = null;
    })?.sites[0]?.found;
    expect(bare?.range).toMatchObject({ startLine: 1, endColumn: 1 });
    expect(bare?.site).toMatchObject({ sdk: '', task: 'other', modelCandidates: [] });
  });

  it.each([
    { schemaVersion: 1, method: { id: 5, data: 'y' }, sites: [] },
    { schemaVersion: 1, method: { id: 'x', data: 5 }, sites: [] },
    { schemaVersion: 2, method: { id: 'x', data: 'y' }, sites: [] },
    { schemaVersion: 1, method: { id: 'x', data: 'y' }, sites: {} },
  ])('is not what %j is, though it is like one', json => {
    expect(storedReport(JSON.stringify(json))).toBeUndefined();
  });
});
