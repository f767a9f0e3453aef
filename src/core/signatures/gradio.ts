import type { CallSpec, Sdk } from './sdk.ts';

/** `spaces/owner/name` is an app of somebody, whose models it does not tell. */
const loads: CallSpec = {
  path: 'gradio.**#{load,Interface.load,Blocks.load}',
  names: 'generation',
  gives: 'app',
  model: ['name', '0'],
  when: [
    { argument: ['name', '0'], unlike: /^spaces\//u },
    { argument: ['src', '1'], unlike: /^spaces$/u },
  ],
};

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
      // What is no name of a place is a function that builds the app for another provider.
      { ...loads, when: [...(loads.when ?? []), { argument: ['src', '1'], given: false }], provider: 'huggingface' },
      {
        ...loads,
        when: [{ argument: ['src', '1'], is: ['models', 'huggingface'] }],
        provider: 'huggingface',
      },
      loads,
      { path: 'gradio.**#load_chat', names: 'chat', gives: 'app', model: ['model', '1'] },
    ],
  },
};
