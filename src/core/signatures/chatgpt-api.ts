import type { Sdk } from './sdk.ts';

/** The npm package `chatgpt` (until version 5): a client around OpenAI's chat completions. */
export const chatgptApi: Sdk = {
  id: 'chatgpt-api',
  docs: ['https://github.com/transitive-bullshit/agentic/tree/v5.2.5/src'],
  provider: 'openai',
  kinds: {
    client: {
      from: { javascript: ['chatgpt#ChatGPTAPI()'] },
      names: 'chat',
      onlyWithModel: true,
      model: ['completionParams.model'],
      default: { id: 'gpt-3.5-turbo', version: 'chatgpt 5.0' },
      calls: [
        {
          path: 'sendMessage',
          runs: 'chat',
          model: ['completionParams.model'],
          given: { maxOutput: ['completionParams.max_tokens'] },
        },
      ],
    },
    proxy: {
      from: { javascript: ['chatgpt#{ChatGPTUnofficialProxyAPI,ChatGPTAPIBrowser}()'] },
      model: ['model'],
      calls: [{ path: 'sendMessage', runs: 'chat' }],
    },
  },
};
