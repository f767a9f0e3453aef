import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hintOf, hoverOver, openFile, screenshot, typeAfter } from './kit/actions.ts';
import { languageExtension } from './kit/languageExtension.ts';
import { openFolder, type Workbench } from './kit/workbench.ts';

const within = { timeout: 60_000, interval: 100 };

const component = `<template>
  <button @click="ask('x')">Ask</button>
</template>

<script setup lang="ts">
import OpenAI from 'openai';
import { model } from './model';

const client = new OpenAI();

const ask = (input: string) => client.responses.create({ model, input });
</script>
`;

describe('a Vue component', () => {
  let code: Workbench;
  beforeAll(async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'wattlens-component-'));
    writeFileSync(path.join(folder, 'Ask.vue'), component);
    writeFileSync(path.join(folder, 'model.ts'), "export const model = 'gpt-4o';\n");
    code = await openFolder(folder, { extension: languageExtension('vue') });
  });
  afterAll(() => code.close());

  it('wakes the extension, and has estimates at the calls of its script', async () => {
    await openFile(code, 'Ask.vue');
    await expect.poll(() => hintOf(code, 'client.responses.create('), within).toContain(' Wh');
    await expect.poll(() => hoverOver(code, 'client.responses.create'), within).toMatch(/^gpt-4o · OpenAI/m);
    await screenshot(code, 'vue-component');
  });

  it('follows what is typed', async () => {
    const before = await hintOf(code, 'client.responses.create(');
    await typeAfter(code, '({ model', ": 'gpt-5.4-nano'");
    await expect.poll(() => hintOf(code, 'client.responses.create('), within).not.toBe(before);
  });
});
