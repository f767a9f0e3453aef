import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { goTo, hintOf, hoverOver, openFile, screenshot } from './kit/actions.ts';
import { energyAt, reportOf } from './kit/report.ts';
import { openFolder, type Workbench } from './kit/workbench.ts';

const chat = 'assistant/chat.py';

/** The browser's own extension host, as vscode.dev has it: no Node, and files only through VS Code. */
describe('the extension in a browser', () => {
  let code: Workbench;
  beforeAll(async () => {
    code = await openFolder('sample', { settings: { 'remote.extensionKind': { 'wattlens.wattlens': ['web'] } } });
  });
  afterAll(() => code.close());

  it('shows the same, with a model from another file', async () => {
    await openFile(code, chat);
    const energy = energyAt(reportOf('sample'), chat, 13);
    const answer = 'client.chat.completions.create(';
    await expect.poll(() => hintOf(code, answer), { timeout: 60_000 }).toContain(energy);
    expect(await hoverOver(code, 'client.chat.completions.create')).toContain('assistant/settings.py:5');
    await screenshot(code, 'web');
    await goTo(code, chat, 'model=SUPPORT_MODEL');
    await expect.poll(() => hintOf(code, 'model=SUPPORT_MODEL'), { timeout: 60_000 }).toContain(' Wh');
  });
});
