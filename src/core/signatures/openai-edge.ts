import type { Sdk } from './sdk.ts';

/** `openai-edge`: the node client of version 3 on `fetch`, before OpenAI's own client ran everywhere. */
export const openaiEdge: Sdk = {
  id: 'openai-edge',
  docs: ['https://github.com/dan-kwiat/openai-edge'],
  source: ['dan-kwiat/openai-edge 2023-07-23'],
  provider: 'openai',
  kinds: { client: { from: { javascript: ['openai-edge#OpenAIApi()'] }, is: ['openai/client'] } },
};
