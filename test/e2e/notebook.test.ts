import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hintOf, hoverOver, openFile, screenshot, statusBar, typeAfter } from './kit/actions.ts';
import { energyAt, reportOf } from './kit/report.ts';
import { openFolder, type Workbench } from './kit/workbench.ts';

const notebook = 'notebooks/explore.ipynb';
const within = { timeout: 60_000, interval: 100 };

describe('a notebook', () => {
  let code: Workbench;
  beforeAll(async () => {
    code = await openFolder('sample');
  });
  afterAll(() => code.close());

  it('is read as one program: a cell knows the model that another names', async () => {
    await openFile(code, notebook);
    const energy = energyAt(reportOf('sample'), notebook, 1);
    await expect.poll(() => hintOf(code, 'client.responses.create('), within).toContain(energy);
    await expect.poll(() => hintOf(code, 'client.embeddings.create('), within).toContain(' Wh');
    await screenshot(code, 'notebook');
    await expect.poll(() => hoverOver(code, 'client.responses.create'), within).toMatch(/^gpt-4.1-mini · OpenAI/m);
    await expect.poll(async () => (await statusBar(code)).text, within).toContain('2 AI calls');
  });

  it('follows what is typed in another cell', async () => {
    const before = await hintOf(code, 'client.responses.create(');
    await typeAfter(code, 'model = "gpt-4.1', '-nano-');
    await expect.poll(() => hintOf(code, 'client.responses.create('), within).not.toBe(before);
  });
});
