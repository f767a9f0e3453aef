import type { Sdk } from './sdk.ts';

export const ai21: Sdk = {
  id: 'ai21',
  docs: [
    'https://github.com/AI21Labs/ai21-python/tree/main/ai21/clients',
    'https://github.com/AI21Labs/ai21-python/tree/v2.0.0/ai21/clients/studio/resources',
    'https://github.com/AI21Labs/ai21-typescript',
  ],
  source: ['AI21Labs/ai21-python 4.2.0 and 2.0.0'],
  provider: 'ai21',
  kinds: {
    client: {
      from: {
        python: ['ai21.**#{,Async}AI21{,Azure,Vertex,Launchpad}Client()'],
        javascript: ['ai21#AI21()'],
      },
      same: ['beta'],
      calls: [
        { path: 'chat.completions.create', runs: 'chat', model: ['model', '1'] },
        { path: 'chat.create', runs: 'chat', model: ['model', '0'] },
        { path: 'completion.create', runs: 'completion', model: ['model', '0'] },
        {
          path: 'agents.create',
          names: 'chat',
          model: ['models'],
          when: [{ argument: ['models'], given: true }],
          gives: 'agent',
        },
        { path: 'agents.runs.create{,_and_poll}', runs: 'chat', uses: ['*'] },
        { path: 'maestro.runs.create{,_and_poll}', runs: 'chat', model: ['models'] },
        { path: '{conversational_rag,conversationalRag,answer,library.answer}.create', runs: 'chat', receiver: false },
        {
          path: '{summarize,summarize_by_segment,paraphrase,gec,improvements}.create',
          runs: 'completion',
          receiver: false,
        },
        { path: 'embed.create', runs: 'embedding', receiver: false },
        { path: 'custom_model.create', runs: 'fine-tune', model: ['model_type', '2'] },
        { path: 'batches.create', runs: 'batch', receiver: false },
      ],
    },
    /** An agent is named by its id in later calls. */
    agent: { same: ['id'] },
    awsClient: {
      from: { python: ['ai21.**#{,Async}AI21{Bedrock,SageMaker}Client()'] },
      is: ['client'],
      provider: 'aws',
      calls: [{ path: 'completion.create', runs: 'completion', model: ['model_id', 'model'] }],
    },
  },
  calls: {
    // The module-level classes of version 1.
    python: [
      { path: 'ai21#Completion.execute', runs: 'completion', model: ['model'] },
      { path: 'ai21#{Summarize,Paraphrase,Rewrite,GEC,Improvements}.execute', runs: 'completion', receiver: false },
      { path: 'ai21#{Answer,Library.Answer}.execute', runs: 'chat', receiver: false },
      { path: 'ai21#Embed.execute', runs: 'embedding', receiver: false },
    ],
  },
};
