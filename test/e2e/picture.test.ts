import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hintOf, hoverOver, openFile, pictureOfEditor } from './kit/actions.ts';
import { openFolder, type Workbench } from './kit/workbench.ts';

describe('the picture of the README', () => {
  let code: Workbench;
  beforeAll(async () => {
    const settings = { 'workbench.colorTheme': 'Dark Modern', 'editor.hover.above': false };
    code = await openFolder('sample', { settings });
  });
  afterAll(() => code.close());

  it('shows estimates, and how one is made', async () => {
    await openFile(code, 'assistant/chat.py');
    await expect.poll(() => hintOf(code, 'client.chat.completions.create('), { timeout: 60_000 }).toContain(' Wh');
    const hover = await hoverOver(code, 'client.chat.completions.create');
    expect(hover).toMatch(/^gpt-4o · OpenAI/m);
    await pictureOfEditor(code, 'readme');
  });
});
