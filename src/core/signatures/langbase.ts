import type { Sdk } from './sdk.ts';

/** Langbase: hosted pipes and agents. A pipe's model is set at its creation, in code or in their studio. */
export const langbase: Sdk = {
  id: 'langbase',
  docs: [
    'https://github.com/LangbaseInc/langbase-sdk/blob/main/packages/langbase/src/langbase/langbase.ts',
    'https://langbase.com/docs/sdk',
  ],
  source: ['LangbaseInc/langbase-sdk 2025-12-12'],
  kinds: {
    client: {
      from: { javascript: ['langbase#Langbase()'] },
      calls: [
        { path: '{pipes,pipe}.{create,update}', names: 'chat', model: ['model'] },
        { path: '{pipes,pipe}.run', runs: 'chat', model: ['model'] },
        { path: 'agent.run', runs: 'chat', model: ['model'] },
        // Their memories embed what is laid into them, and what they are asked.
        {
          path: '{memories,memory}.create',
          names: 'embedding',
          model: ['embedding_model'],
          when: [{ argument: ['embedding_model'], given: true }],
        },
        { path: '{memories,memory}.{retrieve,documents.upload}', runs: 'embedding' },
        { path: 'embed', runs: 'embedding', model: ['embeddingModel'] },
        { path: 'images.generate', runs: 'image', model: ['model'] },
      ],
    },
    pipe: {
      from: { javascript: ['langbase#Pipe()'] },
      calls: [{ path: '{run,generateText,streamText}', runs: 'chat' }],
    },
  },
  calls: { javascript: [{ path: 'langbase#{generateText,streamText}', runs: 'chat' }] },
};
