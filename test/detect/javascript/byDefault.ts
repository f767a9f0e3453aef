// Tests over parameters that nobody here gives: what a default decides holds by default.
import OpenAI from 'openai';
import { openai } from '@ai-sdk/openai';
import { anthropic } from '@ai-sdk/anthropic';
import { groq } from '@ai-sdk/groq';
import { generateText } from 'ai';

const client = new OpenAI();

export async function read({ path, model = 'gpt-4o' }: { path: string; model?: string }) {
  const full = model === 'free' ? 'meta-llama/Llama-Vision-Free' : `openai/${model}`;
  await ask(full, path);
}
const ask = (model: string, path: string) =>
  client.responses.create({ model, input: path }); //> call=chat model=openai/gpt-4o from=parameter-default

export async function POST(request: Request) {
  const { prompt, model = 'llama-3.3-70b-versatile' } = await request.json();
  let chosen;
  if (model.startsWith('claude')) {
    chosen = anthropic(model); //> names=chat model=?
  } else if (model.includes('gpt')) {
    chosen = openai('gpt-4o'); //> names=chat model=gpt-4o
  } else {
    chosen = groq(model); //> names=chat model=llama-3.3-70b-versatile
  }
  await generateText({ model: chosen, prompt }); //> call=chat model=llama-3.3-70b-versatile
}

// The chosen text stands in the code, but only by default.
export const summarize = (text: string, isLong = false) =>
  client.responses.create({ model: isLong ? 'gpt-4.1' : 'gpt-4.1-mini', input: text }); //> call=chat model=gpt-4.1-mini from=parameter-default

// A caller here gives another: either may be meant.
export const translate = (text: string, isExact = false) =>
  client.responses.create({ model: isExact ? 'gpt-4.1' : 'gpt-4.1-mini', input: text }); //> call=chat model=?
export const translateLaw = (text: string) => translate(text, true);

// What is not the parameter's own default decides nothing.
export const mixed = (text: string, kind = process.env.KIND) =>
  client.responses.create({ model: kind === 'long' ? 'gpt-4.1' : 'gpt-4.1-mini', input: text }); //> call=chat model=?
export const unset = (text: string, kind?: string) =>
  client.responses.create({ model: kind === 'long' ? 'gpt-4.1' : 'gpt-4.1-mini', input: text }); //> call=chat model=?
