import type { CallSpec, Guard, Sdk } from './sdk.ts';

const name = ['name', '0'];
const src = ['src', '1'];

/** `spaces/owner/name` is an app of somebody, whose models it does not tell. */
const loads = (provider: string | undefined, ...when: readonly Guard[]): CallSpec => ({
  path: 'gradio.**#{load,Interface.load,Blocks.load}',
  names: 'generation',
  gives: 'app',
  model: name,
  when,
  ...(provider !== undefined && { provider }),
});
const ofNoSpace: Guard = { argument: name, unlike: /^spaces\//u };

/** Demos around a model of the Hugging Face Hub or of a provider: the task is read from the model's card at run time. */
export const gradio: Sdk = {
  id: 'gradio',
  docs: ['https://www.gradio.app/docs/gradio/load', 'https://www.gradio.app/docs/gradio/load_chat'],
  source: ['gradio-app/gradio 6.25.0'],
  kinds: {
    app: { calls: [{ path: '()', runs: 'generation' }] },
  },
  calls: {
    python: [
      loads('huggingface', ofNoSpace, { argument: src, given: false }),
      loads('huggingface', { argument: src, is: ['models', 'huggingface'] }),
      // What is no name of a place is a function that builds the app for another provider.
      loads(undefined, ofNoSpace, { argument: src, unlike: /^spaces$/u }),
      { path: 'gradio.**#load_chat', names: 'chat', gives: 'app', model: ['model', '1'] },
    ],
  },
};
