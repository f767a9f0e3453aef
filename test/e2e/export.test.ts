import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { notifications, openFile, runCommand, screenshot } from './kit/actions.ts';
import { exportReport } from './kit/exportReport.ts';
import { reportOf } from './kit/report.ts';
import { openFolder, type Workbench } from './kit/workbench.ts';

describe('WattLens: Export Report…', () => {
  let code: Workbench;
  beforeAll(async () => {
    code = await openFolder('sample');
    await openFile(code, 'assistant/chat.py');
    // By then its commands are known.
    await code.page.locator('.statusbar-item[id="wattlens.wattlens.wattlens.file"]').waitFor();
  });
  afterAll(() => code.close());

  it.each([
    ['HTML', 'html', /^<!DOCTYPE html>[^]*<h2>Largest calls<\/h2>[^]*<\/html>\n$/u],
    ['Markdown', 'md', /^# AI footprint\n\n\*\*\d+ AI calls in /u],
    ['CSV', 'csv', /^path,cell_from_0,line,/u],
    ['JSON', 'json', /^\{\n {2}"schemaVersion": 1,/u],
    ['SARIF 2.1.0', 'sarif', /"version": "2\.1\.0"/u],
    ['CycloneDX 1.6 ML-BOM', 'cdx.json', /"specVersion": "1\.6"/u],
  ])('writes %s', async (format, ending, expected) => {
    const file = path.join(code.folder, `ai-footprint.${ending}`);
    await exportReport(code, format, file);
    await expect.poll(() => existsSync(file), { timeout: 60_000 }).toBe(true);
    const text = readFileSync(file, 'utf8');
    expect(text).toMatch(expected);
    if (format === 'JSON')
      expect((JSON.parse(text) as { sites: unknown[] }).sites).toHaveLength(reportOf(code.folder).length);
    await expect
      .poll(() => notifications(code), { timeout: 60_000 })
      .toContain(`WattLens: ai-footprint.${ending} is written.`);
    expect(readdirSync(code.folder).filter(name => name.endsWith('.tmp'))).toEqual([]);
    await screenshot(code, `export-${ending}`);
    await runCommand(code, 'Notifications: Clear All Notifications');
  });
});
