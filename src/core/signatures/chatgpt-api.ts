import type { Sdk } from './sdk.ts';

/** The npm package `chatgpt` (until version 5): a client around OpenAI's chat completions. */
export const chatgptApi: Sdk = {
  id: 'chatgpt-api',
  docs: [
    'https://github.com/transitive-bullshit/agentic/tree/v5.2.5/src',
    'https://github.com/transitive-bullshit/agentic/tree/v2.0.5/src',
  ],
  source: ['transitive-bullshit/chatgpt-api 5.2.5, 4.0.0, 3.0.0 and 2.0.5'],
  provider: 'openai',
  kinds: {
    /** Without a name: `text-chat-davinci-002-…` in 4, `gpt-3.5-turbo-0301` in 5.0, `gpt-3.5-turbo` since. */
    client: {
      from: { javascript: ['chatgpt#ChatGPTAPI()'] },
      when: [{ argument: ['sessionToken', 'email'], given: false }],
      names: 'chat',
      onlyWithModel: true,
      model: ['completionParams.model'],
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
