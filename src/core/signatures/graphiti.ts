import type { Sdk } from './sdk.ts';

/** Graphiti by Zep: writes episodes into a graph by a language model, and searches it by embeddings. */
export const graphiti: Sdk = {
  id: 'graphiti',
  docs: [
    'https://github.com/getzep/graphiti/blob/main/graphiti_core/graphiti.py',
    'https://github.com/getzep/graphiti/tree/main/graphiti_core/llm_client',
    'https://github.com/getzep/graphiti/tree/main/graphiti_core/embedder',
  ],
  source: ['getzep/graphiti 0.29.3'],
  kinds: {
    llmClient: {
      from: {
        python: [
          'graphiti_core.llm_client.**#{OpenAI,AzureOpenAILLM,OpenAIGeneric,Anthropic,Gemini,Groq}Client()',
          'graphiti_core.cross_encoder.**#{OpenAI,Gemini}RerankerClient()',
        ],
      },
      names: 'chat',
      onlyWithModel: true,
      model: ['config.model', '0.model', '1.model'],
      calls: [
        { path: 'generate_response', runs: 'chat' },
        { path: 'rank', runs: 'rerank' },
      ],
    },
    embedder: {
      from: {
        python: [
          'graphiti_core.embedder.**#{OpenAIEmbedder,AzureOpenAIEmbedderClient,GeminiEmbedder,VoyageAIEmbedder}()',
        ],
      },
      names: 'embedding',
      onlyWithModel: true,
      model: ['config.embedding_model', '0.embedding_model', 'model', '1'],
      calls: [{ path: '{create,create_batch}', runs: 'embedding' }],
    },
    graph: {
      from: { python: ['graphiti_core.**#Graphiti()'] },
      uses: ['llm_client', 'embedder', '3', '4'],
      calls: [
        { path: '{add_episode,add_episode_bulk,build_communities,summarize_saga}', runs: 'chat' },
        { path: '{search,_search,search_,add_triplet}', runs: 'embedding', uses: ['embedder'], receiver: false },
      ],
    },
  },
};
