import { describe, expect, test } from 'vitest';
import { withCallsPerMonth } from '../../src/editor/report/projectVolume.ts';

describe('calls per month in the project file', () => {
  test('are written beside what is there, comments and format kept', () => {
    const before =
      '{\n  // Sweden\n  "region": "aws:eu-north-1", // kept\n  "callsPerMonth": {\n    "src/**": 5, // all\n  },\n}\n';
    const after = withCallsPerMonth(before, 'src/a.py:7', 300);
    expect(after).toContain('// Sweden\n  "region": "aws:eu-north-1", // kept');
    expect(after).toContain('"src/**": 5');
    expect(after).toContain('// all');
    expect(after).toContain('    "src/a.py:7": 300');
    expect(withCallsPerMonth(after, 'src/a.py:7', 300)).toBe(after);
  });

  test('begin in an empty file, and are taken away again', () => {
    const after = withCallsPerMonth('{}\n', 'a.py:7', 1.5);
    expect(JSON.parse(after)).toEqual({ callsPerMonth: { 'a.py:7': 1.5 } });
    expect(JSON.parse(withCallsPerMonth(after, 'a.py:7', null))).toEqual({ callsPerMonth: {} });
    expect(withCallsPerMonth('{}\n', 'a.py:7', null)).toBe('{}\n');
  });

  test('are indented as the file is', () => {
    expect(withCallsPerMonth('{\n\t"zone": "FRA"\n}\n', 'a.py:7', 1)).toContain(
      '\n\t"callsPerMonth": {\n\t\t"a.py:7": 1',
    );
    expect(withCallsPerMonth('{\n    "zone": "FRA"\n}\n', 'a.py:7', 1)).toContain(
      '\n    "callsPerMonth": {\n        "a.py:7"',
    );
  });
});
