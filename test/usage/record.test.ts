import { describe, expect, it } from 'vitest';
import { csvRows } from '../../src/core/usage/import/csv.ts';
import { count, moment, summed, text } from '../../src/core/usage/import/record.ts';

describe('a moment in a log', () => {
  const night = '2025-11-22T00:00:00.000Z';
  it.each([
    [1_763_769_600, night],
    [1_763_769_600_000, night],
    ['1763769600', night],
    ['1763769600000000000', night],
    ['2025-11-22 00:00:00', night],
    ['2025-11-22T00:00:00.000', night],
    ['2025-11-22T02:00:00+02:00', night],
    ['2025-11-22', night],
  ])('%j is one', (written, iso) => {
    expect(moment(written)).toBe(iso);
  });

  it.each(['yesterday', '', null, undefined, {}, true, Number.NaN, 1e30])('%j is none', written => {
    expect(moment(written)).toBeUndefined();
  });
});

describe('a count in a log', () => {
  it.each([
    ['1,234,567', 1_234_567],
    [' 12 ', 12],
    [0, 0],
    ['0.5', 0.5],
  ])('%j is one', (written, number) => {
    expect(count(written)).toBe(number);
  });

  it.each(['', '  ', 'many', -1, '-3', Number.POSITIVE_INFINITY, 1e15, null, undefined, true, [5]])(
    '%j is none',
    written => {
      expect(count(written)).toBeUndefined();
    },
  );

  it('is no text, which has more than spaces', () => {
    expect([text(' a '), text('  '), text(5), text(undefined)]).toEqual(['a', undefined, undefined, undefined]);
  });
});

describe('the entries of a log', () => {
  it('span from the first moment to the last, in any order, also where some have none', () => {
    const at = (day: number) => ({ model: 'm', at: `2026-01-0${day}T00:00:00.000Z` });
    const span = { from: '2026-01-02T00:00:00.000Z', to: '2026-01-07T00:00:00.000Z' };
    for (const days of [
      [2, 5, 7],
      [7, 5, 2],
      [5, 7, 2],
    ])
      expect(summed([{ model: 'm' }, ...days.map(at), { model: 'm' }])).toMatchObject([{ ...span, calls: 5 }]);
    expect(summed([{ model: 'm' }])).toMatchObject([{ from: undefined, to: undefined }]);
  });

  it('stay apart by model, provider, operation and place, and add up what some of them say', () => {
    const found = summed([
      { model: 'm', path: 'a.py', line: 1, inputTokens: 5 },
      { model: 'm', path: 'a.py', line: 1, outputTokens: 7, calls: 3 },
      { model: 'm', path: 'a.py', line: 2, inputTokens: 11 },
      { model: 'm', provider: 'azure', inputTokens: 13 },
      { model: 'm', operation: 'chat', inputTokens: 17, energyWh: 2 },
    ]);
    expect(found.map(({ calls, inputTokens, outputTokens }) => [calls, inputTokens, outputTokens])).toEqual([
      [4, 5, 7],
      [1, 11, undefined],
      [1, 13, undefined],
      [1, 17, undefined],
    ]);
    expect(found[3]?.energyWh).toBe(2);
  });
});

describe('a table', () => {
  it.each([
    ['names trimmed and in lower case', ' A ,B\n1,2', [{ a: '1', b: '2' }]],
    ['rows without anything left out', 'a,b\n , \n,\n1,2\n\n', [{ a: '1', b: '2' }]],
    ['cells that a row lacks', 'a,b,c\n1', [{ a: '1', b: '', c: '' }]],
    ['an empty last cell', 'a,b\n1,', [{ a: '1', b: '' }]],
    [
      'line ends of Windows, also at the end',
      'a,b\r\n1,2\r\n3,4\r',
      [
        { a: '1', b: '2' },
        { a: '3', b: '4' },
      ],
    ],
    ['a quote within a cell', 'a\n5" disk', [{ a: '5" disk' }]],
    ['a semicolon in a table of commas', 'a,b;c\n1,2;3', [{ a: '1', 'b;c': '2;3' }]],
    ['a comma in a table of semicolons', 'a;b\n1,5;2', [{ a: '1,5', b: '2' }]],
    ['a mark of byte order', '\ufeffa,b\n1,2', [{ a: '1', b: '2' }]],
  ])('may have %s', (_, source, rows) => {
    expect(csvRows(source)).toEqual(rows);
  });
});
