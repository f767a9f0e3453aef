import type { CallSpec, Sdk } from './sdk.ts';

const encodes: readonly CallSpec[] = [
  { path: 'encode_{queries,query,corpus,corpus_parallel,documents}', runs: 'embedding' },
];

/** What retrieval is measured with, and the encoders that come with it. */
export const retrievalBenchmarks: Sdk = {
  id: 'retrieval-benchmarks',
  docs: [
    'https://github.com/beir-cellar/beir/blob/main/beir/retrieval/evaluation.py',
    'https://github.com/beir-cellar/beir/blob/main/beir/generation/generate.py',
    'https://embeddings-benchmark.github.io/mteb/',
    'https://github.com/pinecone-io/pinecone-text',
  ],
  source: ['beir-cellar/beir 2.2.0', 'embeddings-benchmark/mteb 2.20.0', 'pinecone-io/pinecone-text 0.10.0'],
  local: true,
  kinds: {
    encoder: {
      from: {
        python: [
          'beir.retrieval.models.**#{SentenceBERT,UniCOIL,SPLADE,BinarySentenceBERT,HuggingFace,LLM2Vec,NVEmbed,SPARTA,VLLMEmbed}()',
        ],
      },
      names: 'embedding',
      model: ['model_path', '0'],
      calls: encodes,
    },
    crossEncoder: {
      from: { python: ['beir.reranking.models.**#{CrossEncoder,MonoT5}()'] },
      names: 'rerank',
      model: ['model_path', '0'],
      calls: [{ path: 'predict', runs: 'rerank' }],
    },
    generator: {
      from: { python: ['beir.generation.models.**#{QGenModel,TILDE}()'] },
      names: 'generation',
      model: ['model_path', '0'],
      calls: [{ path: 'generate{,_multi_process}', runs: 'generation' }],
    },
    /** Over an encoder, an exact or approximate search; over it, what measures. Others search words and hold no model. */
    search: {
      from: {
        python: [
          'beir.retrieval.search.dense.**#{DenseRetrieval*Search,*FaissSearch}()',
          'beir.retrieval.evaluation.**#EvaluateRetrieval()',
        ],
      },
      uses: ['0', 'model', 'retriever'],
      calls: [{ path: '{search,search_from_files,retrieve,encode_and_retrieve}', runs: 'embedding', needsModel: true }],
    },
    rerank: {
      from: { python: ['beir.reranking.**#Rerank()'] },
      uses: ['0', 'model'],
      calls: [{ path: 'rerank', runs: 'rerank' }],
    },
    queries: {
      from: { python: ['beir.generation.**#QueryGenerator()'] },
      uses: ['0', 'model'],
      calls: [{ path: 'generate{,_multi_process}', runs: 'generation' }],
    },
    ofMteb: {
      from: { python: ['mteb.**#get_model()'] },
      names: 'embedding',
      model: ['model_name', '0'],
      is: ['sentence-transformers/runnable'],
    },
    benchmark: {
      from: { python: ['mteb.**#MTEB()'] },
      calls: [{ path: 'run', runs: 'embedding', uses: ['0', 'model'] }],
    },
    splade: {
      from: { python: ['pinecone_text.sparse.**#{SpladeEncoder,SPLADE}()'] },
      names: 'embedding',
      default: { id: 'naver/splade-cocondenser-ensembledistil', version: 'pinecone-text 0.11' },
      calls: encodes,
    },
    openAiEncoder: {
      from: { python: ['pinecone_text.dense.**#{,Azure}OpenAIEncoder()'] },
      names: 'embedding',
      model: ['model_name', '0'],
      provider: 'openai',
      local: false,
      calls: encodes.map(call => ({ ...call, local: false })),
    },
    hostedEncoder: {
      from: { python: ['pinecone_text.dense.**#{Cohere,Jina}Encoder()'] },
      names: 'embedding',
      model: ['model_name', '0'],
      local: false,
      calls: encodes.map(call => ({ ...call, local: false })),
    },
    sentenceEncoder: {
      from: { python: ['pinecone_text.dense.**#SentenceTransformerEncoder()'] },
      names: 'embedding',
      model: ['document_encoder_name', '0'],
      calls: encodes,
    },
  },
  calls: { python: [{ path: 'mteb.**#evaluate', runs: 'embedding', uses: ['0', 'model'] }] },
};
