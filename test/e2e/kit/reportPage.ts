import axe, { type AxeResults } from 'axe-core';
import type { Frame, Page } from 'playwright-core';
import { expect } from 'vitest';
import { runCommand } from './actions.ts';
import type { Workbench } from './workbench.ts';

/** For a busy machine. */
const within = { timeout: 60_000, interval: 100 };

/** The frame that holds the report's page: the inner one of two. */
export async function reportFrame(page: Page): Promise<Frame> {
  const find = async (): Promise<Frame | undefined> => {
    for (const frame of page.frames())
      if (
        (await frame
          .locator('main h1')
          .count()
          .catch(() => 0)) > 0
      )
        return frame;
    return undefined;
  };
  await expect.poll(async () => (await find()) !== undefined, within).toBe(true);
  const frame = await find();
  if (!frame) throw new Error('the report is not shown');
  return frame;
}

/** Opens the report, and waits until the workspace is read. */
export async function openReport(code: Workbench): Promise<Frame> {
  await runCommand(code, 'WattLens: Open Workspace Report');
  const frame = await reportFrame(code.page);
  await frame.locator('.lead').first().waitFor();
  return frame;
}

/** What axe finds wrong with the page, in words. */
export async function violations(frame: Frame): Promise<readonly string[]> {
  await frame.evaluate(axe.source);
  const results = await frame.evaluate<AxeResults>(() => (window as unknown as { axe: typeof axe }).axe.run(document));
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary ?? ''}`),
  );
}
