import { describe, expect, test } from 'vitest';
import { sitesOf } from '../../src/core/report/scanReport.ts';
import { scanCsv } from '../../src/present/csv.ts';
import { scanCyclonedx } from '../../src/present/cyclonedx.ts';
import { hoverMarkdown } from '../../src/present/hover.ts';
import { scanHtml } from '../../src/present/html.ts';
import { scanJson } from '../../src/present/json.ts';
import { scanMarkdown } from '../../src/present/markdown.ts';
import { place } from '../../src/present/text.ts';
import { found, report } from './kit.ts';

/** A call in the third cell of a notebook, whose model is written in the first. */
const call = found({
  line: 4,
  range: { cell: 2 },
  definedAt: { path: 'app.py', cell: 0, startLine: 7, startColumn: 1, endLine: 7, endColumn: 9 },
  site: { model: { id: 'gpt-4o', source: 'constant', definedAt: undefined } },
});
const scan = report([call]);
const [located] = sitesOf(scan);

describe('the cells of a notebook', () => {
  test('count from 1 where people read them', () => {
    expect(located && place(located.path, located.found)).toContain(':cell 3:4');
    expect(hoverMarkdown(call)).toContain('cell 1:7');
    expect(scanMarkdown(scan)).toContain('cell 3:4');
    expect(scanHtml(scan)).toContain('cell 3:4');
    expect(scanCyclonedx(scan)).toContain('cell 3');
  });

  test('count from 0 where programs do, which the table says', () => {
    expect(JSON.parse(scanJson(scan))).toMatchObject({ sites: [{ cell: 2 }] });
    expect(scanCsv(scan)).toMatch(/^path,cell_from_0,.*\r\n[^,]+,2,4,/u);
  });
});
