import { createBuiltInAI } from '@built-in-ai/core';
import { createWebLLM } from '@browser-ai/web-llm';
import { helicone } from '@helicone/ai-sdk-provider';
import { codexExec } from 'ai-sdk-provider-codex-cli';
import { firemoon } from '@firemoon/ai-provider';
import { experimental_generateImage as generateImage, generateText } from 'ai';
import { zai } from 'zhipu-ai-provider';

const router = helicone({ apiKey: 'k' });
await generateText({ model: router('gpt-4o-mini'), prompt: 'Hi' }); //> call=chat model=gpt-4o-mini ; names=chat model=gpt-4o-mini
await generateText({ model: zai('glm-4.6'), prompt: 'Hi' }); //> call=chat model=glm-4.6 ; names=chat model=glm-4.6
await generateText({ model: codexExec('gpt-5-codex'), prompt: 'Hi' }); //> call=chat model=gpt-5-codex ; names=chat model=gpt-5-codex
const web = createWebLLM();
await generateText({ model: web('Llama-3.2-3B-Instruct-q4f16_1-MLC'), prompt: 'Hi' }); //> call=chat model=Llama-3.2-3B-Instruct-q4f16_1-MLC ; names=chat model=Llama-3.2-3B-Instruct-q4f16_1-MLC
const own = createBuiltInAI();
await generateText({ model: own(), prompt: 'Hi' }); //> call=chat model=? ; names=chat model=?
await generateImage({ model: firemoon.image('flux/dev'), prompt: 'a tree' }); //> call=image model=flux/dev ; names=image model=flux/dev
