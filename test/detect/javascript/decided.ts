// Tests whose outcome is known: by what a call gives, by constants, and by the arm that the code stands in.
import { createOpenAI } from '@ai-sdk/openai';
import { createAnthropic } from '@ai-sdk/anthropic';
import { generateText, createProviderRegistry } from 'ai';
import { ollama } from 'ollama-ai-provider';

const openai = createOpenAI();
const anthropic = createAnthropic();
const registry = createProviderRegistry({ openai });

// A comparison says what the name is in its arm, and what it is not in the other.
export const custom = (id: string) =>
  id === 'claude-opus-4' ? anthropic(id) : openai(id); //> names=chat model=claude-opus-4 ; names=chat model=?
export function chosen(id: string) {
  if (id === 'gpt-4o' && process.env.CI) return openai(id); //> names=chat model=gpt-4o
  switch (id) {
    case 'claude-haiku-4-5':
      return anthropic(id); //> names=chat model=claude-haiku-4-5
    case 'a':
    case 'b':
      return anthropic(id); //> names=chat model=?
    default:
      return openai(id); //> names=chat model=?
  }
}
export function others(flag: boolean) {
  let id = 'gpt-4o';
  if (flag) id = 'claude-opus-4';
  if (id === 'claude-opus-4') return anthropic(id); //> names=chat model=claude-opus-4
  return openai(id); //> names=chat model=gpt-4o
}
export function defaulted(given?: string) {
  const id = given || 'gpt-4o';
  if (process.env.FAST && id === 'gpt-4o-mini') return openai.responses(id); //> names=chat model=gpt-4o-mini
  return openai(id); //> names=chat model=gpt-4o
}
export const empty = (id: string) => (id === '' ? openai(id) : undefined); //> names=chat model=?
export function reassigned(id: string) {
  if (id === 'gpt-4o') {
    id = 'gpt-4.1';
    return openai(id); //> names=chat model=gpt-4.1
  }
  return openai(id); //> names=chat model=?
}

// What a call gives decides the tests of the function, where it gives a constant.
function getModel(model: string) {
  if (model.startsWith('ollama:') && process.env.OLLAMA) return ollama(model.slice(7)); //> names=chat model=?
  return registry.languageModel(model); //> names=chat model=?
}
await generateText({ model: getModel('openai:gpt-4o'), prompt: '' }); //> call=chat model=openai:gpt-4o
await generateText({ model: getModel(process.env.MODEL!), prompt: '' }); //> call=chat model=?

const thinking = (isThinking?: boolean) =>
  isThinking ? anthropic('claude-opus-4') : openai('gpt-4o-mini'); //> names=chat model=claude-opus-4 ; names=chat model=gpt-4o-mini
await generateText({ model: thinking(), prompt: '' }); //> call=chat model=gpt-4o-mini
await generateText({ model: thinking(true), prompt: '' }); //> call=chat model=claude-opus-4
await generateText({ model: thinking(Math.random() > 0.5), prompt: '' }); //> call=chat model=?

function byName(kind: string) {
  switch (kind) {
    case 'fast':
      return openai('gpt-4o-mini'); //> names=chat model=gpt-4o-mini
    case 'slow': {
      const isLarge = kind !== 'slow';
      return isLarge ? openai('o3') : openai('gpt-4o'); //> names=chat model=o3 ; names=chat model=gpt-4o
    }
    default:
      throw new Error(kind);
  }
}
await generateText({ model: byName('slow'), prompt: '' }); //> call=chat model=gpt-4o
await generateText({ model: byName('fast'), prompt: '' }); //> call=chat model=gpt-4o-mini

const LOCAL = false;
await generateText({ model: LOCAL ? ollama('llama3') : openai('gpt-4o'), prompt: '' }); //> call=chat model=gpt-4o ; names=chat model=llama3 ; names=chat model=gpt-4o

// What stands in for a variable of the environment holds by default; without one both arms are possible.
const kind = process.env.KIND ?? 'fast';
await generateText({ model: byName(kind), prompt: '' }); //> call=chat model=gpt-4o-mini
const usual = () => process.env.KIND || 'slow';
await generateText({ model: byName(usual()), prompt: '' }); //> call=chat model=gpt-4o
await generateText({ model: byName(process.env.KIND!), prompt: '' }); //> call=chat model=?
const idFor = (given: string) => (given === 'fast' ? 'gpt-4o-mini' : 'gpt-4o');
await generateText({ model: idFor(kind), prompt: '' }); //> call=chat model=gpt-4o-mini from=env-default

// A variable may change: both arms are possible.
let isFast = true;
export const slow = () => (isFast = false);
await generateText({ model: isFast ? openai('gpt-4o-mini') : openai('gpt-4o'), prompt: '' }); //> call=chat model=? ; names=chat model=gpt-4o-mini ; names=chat model=gpt-4o

// What is put together in an arm that nothing known reaches is nothing.
class Loader {
  id: string;
  constructor(base = 'lite') {
    this.id = `vendor/${this.prefix(base)}-v1`;
  }
  prefix(base: string) {
    return base === 'lite' ? `small-${base}` : `large_${base}`;
  }
  load = () => openai(this.id); //> names=chat model=vendor/small-lite-v1
}
