import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openFile, runCommand, screenshot, setTheme } from './kit/actions.ts';
import { openFolder, type Workbench } from './kit/workbench.ts';

describe('the extension in VS Code', () => {
  let code: Workbench;
  beforeAll(async () => {
    code = await openFolder('sample');
  });
  afterAll(() => code.close());

  it('toggles the estimates in the text, for good', async () => {
    await openFile(code, 'assistant/chat.py');
    await runCommand(code, 'WattLens: Toggle Inline Estimates');
    await expect.poll(() => code.userSettings()['wattlens.inlayHints.show']).toBe('off');
    await runCommand(code, 'WattLens: Toggle Inline Estimates');
    await expect.poll(() => code.userSettings()['wattlens.inlayHints.show']).toBeUndefined();
  });

  it.each(['dark', 'light', 'highContrast'] as const)('is seen in the %s theme', async theme => {
    await setTheme(code, theme);
    await screenshot(code, `python-${theme}`);
  });
});
