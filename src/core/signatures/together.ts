import type { Sdk } from './sdk.ts';

const whisper = { id: 'openai/whisper-large-v3', version: 'together-python 1.5.34' } as const;

export const together: Sdk = {
  id: 'together',
  docs: [
    'https://github.com/togethercomputer/together-python/tree/main/src/together/resources',
    'https://github.com/togethercomputer/together-python/tree/main/src/together/legacy',
    'https://github.com/togethercomputer/together-typescript/blob/main/api.md',
  ],
  source: [
    'togethercomputer/together-python 1.5.34',
    'togethercomputer/together-python 0.2.11',
    'togethercomputer/together-typescript 0.49.0',
  ],
  provider: 'together',
  kinds: {
    client: {
      from: {
        python: ['together#{,Async}{Together,Client}()', 'together.client#{,Async}Together()'],
        javascript: ['together-ai/**#{default,Together}()', 'together-ai#default.Together()'],
      },
      same: ['with_options()', 'withOptions()', 'copy()', 'with_raw_response', 'with_streaming_response', 'beta'],
      calls: [
        {
          path: 'chat.completions.{,with_raw_response.,with_streaming_response.}{create,stream}',
          runs: 'chat',
          model: ['model'],
        },
        { path: 'completions.create', runs: 'completion', model: ['model'] },
        { path: 'embeddings.create', runs: 'embedding', model: ['model'] },
        { path: 'images.{generate,create}', runs: 'image', model: ['model'] },
        { path: 'videos.create', runs: 'video', model: ['model'] },
        { path: 'rerank{,.create}', runs: 'rerank', model: ['model'] },
        { path: 'audio.{speech.create,create}', runs: 'tts', model: ['model'] },
        { path: 'audio.{transcriptions,translations}.create', runs: 'stt', model: ['model'], default: whisper },
        { path: '{fine_tuning,fineTuning,fineTune}.create', runs: 'fine-tune', model: ['model'] },
        { path: 'batches.{create,create_batch}', runs: 'batch', receiver: false },
        // A judge of the answers in a file.
        { path: 'evaluation.create', runs: 'chat', model: ['judge_model', '1'] },
        { path: 'evals.create', runs: 'chat', model: ['parameters.judge.model'] },
      ],
    },
  },
  calls: {
    // The module-level classes before version 1.
    python: [
      {
        path: 'together#{Complete,AsyncComplete,Completion}.create{,_streaming}',
        runs: 'completion',
        model: ['model', '1'],
      },
      { path: 'together#Image.create', runs: 'image', model: ['model', '1'] },
      { path: 'together#Embeddings.create', runs: 'embedding', model: ['model', '1'] },
      { path: 'together#Finetune.create', runs: 'fine-tune', model: ['model', '1'] },
    ],
  },
};
