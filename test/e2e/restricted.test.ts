import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hintOf, openFile, screenshot } from './kit/actions.ts';
import { openFolder, type Workbench } from './kit/workbench.ts';

describe('Restricted Mode', () => {
  let code: Workbench;
  beforeAll(async () => {
    const settings = { 'security.workspace.trust.enabled': true, 'security.workspace.trust.startupPrompt': 'never' };
    code = await openFolder('sample', { settings });
  });
  afterAll(() => code.close());

  it('changes nothing: text is read, and nothing is run', async () => {
    await openFile(code, 'assistant/chat.py');
    await code.page.locator('.statusbar-item', { hasText: 'Restricted Mode' }).waitFor();
    await expect.poll(() => hintOf(code, 'client.chat.completions.create('), { timeout: 60_000 }).toContain(' Wh');
    await screenshot(code, 'restricted-mode');
  });
});
