import { describe, expect, test } from 'vitest';
import { knownAtFirst, told } from '../../../src/present/report/known.ts';
import { readMessage, type ReportHead } from '../../../src/present/report/messages.ts';
import { reportFile } from '../../../src/present/report/reportFile.ts';
import { found } from '../kit.ts';

const place = { path: 'a.py', cell: null, line: 1, column: 2 };

describe('messages of the page', () => {
  test.each([
    { kind: 'ready' },
    { kind: 'open', place },
    { kind: 'volume', place: { ...place, cell: 3 }, callsPerMonth: 0.5 },
    { kind: 'volume', place, callsPerMonth: null },
    { kind: 'preview', rule: 'x', place: null },
    { kind: 'model', name: 'OPENAI_MODEL' },
  ])('%j is read', message => {
    expect(readMessage(message)).toBe(message);
  });

  test.each([
    undefined,
    null,
    'ready',
    [],
    {},
    { kind: 'toString' },
    { kind: '__proto__' },
    { kind: ['ready'] },
    { kind: 'open' },
    { kind: 'open', place: { ...place, line: '1' } },
    { kind: 'open', place: { ...place, line: -1 } },
    { kind: 'open', place: { ...place, path: 7 } },
    { kind: 'open', place: { ...place, path: 'x'.repeat(5000) } },
    { kind: 'open', place: { path: 'a.py', line: 1, column: 1 } },
    { kind: 'volume', place, callsPerMonth: -1 },
    { kind: 'volume', place, callsPerMonth: Number.NaN },
    { kind: 'volume', place, callsPerMonth: '5' },
    { kind: 'preview', rule: 1, place: null },
  ])('%j is no message', message => {
    expect(readMessage(message)).toBeUndefined();
  });
});

const head: ReportHead = {
  version: '1',
  method: 'wattlens-1',
  data: '2026-11',
  grid: null,
  scannedAt: '2026-11-22T00:00:00Z',
  looked: 3,
  skipped: [],
  notes: [],
  projectFile: null,
};
const file = (path: string, line = 1) => reportFile({ path, sites: [found({ line })], wrapperCalls: [] });

describe('what a page knows', () => {
  const whole = told(knownAtFirst, { kind: 'found', head, files: [file('b.py'), file('a.py')] });

  test('is in the order of the places', () => {
    expect(whole.sites.map(({ path }) => path)).toEqual(['a.py', 'b.py']);
    expect(whole.head).toBe(head);
  });

  test('follows files that changed, came and went', () => {
    const after = told(whole, { kind: 'found', head, files: [file('b.py', 9), file('c.py')], gone: ['a.py'] });
    expect(after.sites.map(({ path, line }) => [path, line])).toEqual([
      ['b.py', 9],
      ['c.py', 1],
    ]);
  });

  test('is started anew by a whole report', () => {
    expect(told(whole, { kind: 'found', head, files: [file('c.py')] }).sites).toHaveLength(1);
  });

  test('a number that several files rest on is one, with both its ends', () => {
    const [pue] = whole.grounds.filter(({ label }) => label === 'PUE');
    expect(pue).toMatchObject({ low: 1.2, high: 1.2, basis: 'assumed', calls: 2 });
    expect(whole.grounds.some(({ label }) => label === 'Energy at the servers')).toBe(false);
  });

  test('tells a cancelled first scan from a later one', () => {
    expect(told(knownAtFirst, { kind: 'stopped' }).isStopped).toBe(true);
    expect(told(whole, { kind: 'stopped' }).isStopped).toBe(false);
    expect(told(told(knownAtFirst, { kind: 'stopped' }), { kind: 'progress', share: 0 }).isStopped).toBe(false);
  });
});
