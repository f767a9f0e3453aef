import type { Sdk } from './sdk.ts';

/** The options of one run are laid over those of the construction. */
const model = ['0.model'];
const made = ['0.params.model'];

/** Dexa's toolkit around OpenAI's models. */
export const dexter: Sdk = {
  id: 'dexter',
  docs: ['https://github.com/dexaai/dexter/tree/master/src/model'],
  source: ['dexaai/dexter 4.1.1'],
  provider: 'openai',
  kinds: {
    chat: {
      from: { javascript: ['@dexaai/dexter/**#ChatModel()'] },
      names: 'chat',
      model: made,
      default: { id: 'gpt-3.5-turbo', version: '@dexaai/dexter 4.1.1' },
      calls: [
        { path: 'run', runs: 'chat', model },
        { path: 'extend', model: made, gives: 'chat' },
      ],
    },
    completion: {
      from: { javascript: ['@dexaai/dexter/**#CompletionModel()'] },
      names: 'completion',
      model: made,
      default: { id: 'gpt-3.5-turbo-instruct', version: '@dexaai/dexter 4.1.1' },
      calls: [
        { path: 'run', runs: 'completion', model },
        { path: 'extend', model: made, gives: 'completion' },
      ],
    },
    embedding: {
      from: { javascript: ['@dexaai/dexter/**#EmbeddingModel()'] },
      names: 'embedding',
      model: made,
      default: { id: 'text-embedding-ada-002', version: '@dexaai/dexter 4.1.1' },
      calls: [
        { path: 'run', runs: 'embedding', model },
        { path: 'extend', model: made, gives: 'embedding' },
      ],
    },
    runner: {
      from: { javascript: ['@dexaai/dexter/**#createAIRunner()'] },
      uses: ['0.chatModel'],
      calls: [{ path: '()', runs: 'chat', model: ['0.model'] }],
    },
    extractor: {
      from: { javascript: ['@dexaai/dexter/**#createAIExtractFunction()'] },
      uses: ['0.chatModel'],
      calls: [{ path: '()', runs: 'chat' }],
    },
  },
};
