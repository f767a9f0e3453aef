import type { Sdk, ValueKind } from './sdk.ts';

const version = 'chonkie 1.6';

const embeddings = (name: string, id: string, provider?: string): ValueKind => ({
  from: { python: [`chonkie.**#${name}Embeddings()`] },
  names: 'embedding',
  model: ['model', '0'],
  default: { id, version },
  ...(provider ? { provider, local: false } : {}),
  is: ['embedder'],
});

/** The default of its Gemini changed with the releases. */
const genie = (name: string, provider: string, id?: string): ValueKind => ({
  from: { python: [`chonkie.**#${name}Genie()`] },
  names: 'chat',
  model: ['model', '0'],
  ...(id && { default: { id, version } }),
  provider,
  local: false,
  calls: [{ path: 'generate{,_json,_batch,_json_batch}', runs: 'chat' }],
});

/** Parts texts: by rules, or where a model sees that the subject changes. Only the latter are here. */
export const chonkie: Sdk = {
  id: 'chonkie',
  docs: ['https://docs.chonkie.ai/oss/chunkers/semantic-chunker', 'https://github.com/chonkie-inc/chonkie'],
  source: ['chonkie-inc/chonkie 1.6.8'],
  local: true,
  kinds: {
    embedder: { calls: [{ path: '{embed,embed_batch,(),embed_as_tokens,aembed,aembed_batch}', runs: 'embedding' }] },
    openAiEmbeddings: embeddings('OpenAI', 'text-embedding-3-small', 'openai'),
    azureEmbeddings: embeddings('AzureOpenAI', 'text-embedding-3-small', 'azure'),
    cohereEmbeddings: embeddings('Cohere', 'embed-english-light-v3.0', 'cohere'),
    geminiEmbeddings: embeddings('Gemini', 'gemini-embedding-001', 'google'),
    jinaEmbeddings: embeddings('Jina', 'jina-embeddings-v4', 'jina'),
    voyageEmbeddings: embeddings('VoyageAI', 'voyage-3', 'voyage'),
    mistralEmbeddings: embeddings('Mistral', 'mistral-embed', 'mistral'),
    sentenceEmbeddings: embeddings('SentenceTransformer', 'all-MiniLM-L6-v2'),
    staticEmbeddings: embeddings('Model2Vec', 'minishlab/potion-base-32M'),
    anyEmbeddings: {
      from: { python: ['chonkie.**#AutoEmbeddings.get_embeddings()'] },
      names: 'embedding',
      model: ['model', '0'],
      is: ['embedder'],
    },
    openAiGenie: genie('OpenAI', 'openai', 'gpt-4.1'),
    azureGenie: genie('AzureOpenAI', 'azure', 'gpt-4o'),
    groqGenie: genie('Groq', 'groq', 'llama-3.3-70b-versatile'),
    cerebrasGenie: genie('Cerebras', 'cerebras', 'llama-3.3-70b'),
    geminiGenie: genie('Gemini', 'google'),
    /** Without a model it takes one that changed with the releases. */
    semantic: {
      from: { python: ['chonkie{,.chunker.**}#{Semantic,SDPM,Late}Chunker{(),.from_recipe()}'] },
      names: 'embedding',
      onlyWithModel: 'id',
      model: ['embedding_model', '0'],
      calls: [{ path: '{(),chunk,chunk_batch,chunk_document}', runs: 'embedding' }],
    },
    neural: {
      from: { python: ['chonkie{,.chunker.**}#NeuralChunker()'] },
      names: 'classification',
      model: ['model', '0'],
      default: { id: 'mirth/chonky_distilbert_base_uncased_1', version },
      calls: [{ path: '{(),chunk,chunk_batch,chunk_document}', runs: 'classification' }],
    },
    slumber: {
      from: { python: ['chonkie{,.chunker.**}#SlumberChunker()'] },
      uses: ['genie', '0'],
      calls: [{ path: '{(),chunk,chunk_batch,chunk_document}', runs: 'chat' }],
    },
    refinery: {
      from: { python: ['chonkie{,.refinery.**}#EmbeddingsRefinery()'] },
      names: 'embedding',
      onlyWithModel: 'id',
      model: ['embedding_model', '0'],
      calls: [{ path: '{(),refine}', runs: 'embedding' }],
    },
  },
};
