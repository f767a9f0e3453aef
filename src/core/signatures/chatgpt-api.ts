import type { Sdk } from './sdk.ts';

/** The npm package `chatgpt` (until version 5): a client around OpenAI's chat completions. */
export const chatgptApi: Sdk = {
  id: 'chatgpt-api',
  docs: [
    'https://github.com/transitive-bullshit/agentic/tree/v5.2.5/src',
    'https://github.com/transitive-bullshit/agentic/tree/v2.0.5/src',
  ],
  provider: 'openai',
  kinds: {
    client: {
      from: { javascript: ['chatgpt#ChatGPTAPI()'] },
      when: [{ argument: ['sessionToken', 'email'], given: false }],
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
    /** The web page's own model, as versions before 4 asked for it. */
    webClient: {
      from: { javascript: ['chatgpt#ChatGPTAPI()'] },
      when: [{ argument: ['sessionToken', 'email'], given: true }],
      same: ['getConversation()'],
      calls: [{ path: 'sendMessage', runs: 'chat' }],
    },
    proxy: {
      from: { javascript: ['chatgpt#{ChatGPTUnofficialProxyAPI,ChatGPTAPIBrowser}()'] },
      model: ['model'],
      calls: [{ path: 'sendMessage', runs: 'chat' }],
    },
  },
};
