import type { Sdk } from './sdk.ts';

/** Upstash RAG Chat: a chat over stored context; without `model` it takes what the environment's keys allow. */
export const upstashRagChat: Sdk = {
  id: 'upstash-rag-chat',
  docs: ['https://upstash.com/docs/vector/sdks/rag-chat/features', 'https://github.com/upstash/rag-chat'],
  source: ['upstash/rag-chat 2.0.3'],
  kinds: {
    model: {
      from: {
        javascript: [
          '@upstash/rag-chat#{upstash,openai,custom,ollama,groq,togetherai,openrouter,mistralai,anthropic}()',
        ],
      },
      is: ['langchain-core/chatModel'],
      names: 'chat',
      model: ['0'],
    },
    chat: {
      from: { javascript: ['@upstash/rag-chat#RAGChat()'] },
      uses: ['model'],
      calls: [{ path: 'chat', runs: 'chat' }],
    },
  },
};
