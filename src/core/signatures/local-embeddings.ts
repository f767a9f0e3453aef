import type { Sdk } from './sdk.ts';

/** Embedding and reranking libraries that run on the user's machine, beside Sentence Transformers. */
export const localEmbeddings: Sdk = {
  id: 'local-embeddings',
  docs: [
    'https://github.com/qdrant/fastembed/blob/main/fastembed/text/text_embedding.py',
    'https://github.com/FlagOpen/FlagEmbedding/tree/master/FlagEmbedding/inference',
    'https://github.com/AnswerDotAI/RAGatouille',
    'https://github.com/AnswerDotAI/rerankers',
    'https://github.com/xlang-ai/instructor-embedding',
    'https://github.com/MinishLab/model2vec',
    'https://maartengr.github.io/BERTopic/api/bertopic.html',
    'https://maartengr.github.io/KeyBERT/api/keybert.html',
    'https://github.com/Tiiiger/bert_score',
    'https://github.com/illuin-tech/colpali',
    'https://github.com/AnswerDotAI/byaldi',
  ],
  local: true,
  kinds: {
    fastEmbedText: {
      from: { python: ['fastembed.**#TextEmbedding()', 'fastembed.embedding#{Default,Flag,OpenAI}Embedding()'] },
      names: 'embedding',
      model: ['model_name', '0'],
      default: { id: 'BAAI/bge-small-en-v1.5', version: 'fastembed 0.8' },
      is: ['fastEmbed'],
    },
    fastEmbedOther: {
      from: {
        python: [
          'fastembed.**#{SparseTextEmbedding,LateInteractionTextEmbedding,LateInteractionMultimodalEmbedding,ImageEmbedding}()',
        ],
      },
      names: 'embedding',
      model: ['model_name', '0'],
      is: ['fastEmbed'],
    },
    fastEmbed: {
      calls: [{ path: '{embed,query_embed,passage_embed,embed_text,embed_image}', runs: 'embedding', uncapped: true }],
    },
    fastEmbedReranker: {
      from: { python: ['fastembed.**#TextCrossEncoder()'] },
      names: 'rerank',
      model: ['model_name', '0'],
      calls: [{ path: '{rerank,rerank_pairs}', runs: 'rerank' }],
    },
    flag: {
      from: {
        python: [
          'FlagEmbedding.**#{FlagModel,BGEM3FlagModel,FlagICLModel,FlagLLMModel,FlagPseudoMoEModel,LLMEmbedder}()',
          'FlagEmbedding.**#FlagAutoModel.from_finetuned()',
          'BCEmbedding.**#EmbeddingModel()',
        ],
      },
      names: 'embedding',
      model: ['model_name_or_path', '0'],
      calls: [
        { path: 'encode{,_queries,_corpus,_keys}', runs: 'embedding', uncapped: true },
        { path: 'compute_score', runs: 'rerank' },
      ],
    },
    flagReranker: {
      from: {
        python: [
          'FlagEmbedding.**#{FlagReranker,FlagLLMReranker,LayerWiseFlagLLMReranker,LightWeightFlagLLMReranker}()',
          'FlagEmbedding.**#FlagAutoReranker.from_finetuned()',
          'BCEmbedding.**#RerankerModel()',
        ],
      },
      names: 'rerank',
      model: ['model_name_or_path', '0'],
      calls: [{ path: '{compute_score,rerank}', runs: 'rerank', uncapped: true }],
    },
    instructor: {
      from: { python: ['InstructorEmbedding.**#INSTRUCTOR()'] },
      names: 'embedding',
      model: ['0', 'model_name_or_path'],
      is: ['sentence-transformers/runnable'],
    },
    static: {
      from: { python: ['model2vec.**#StaticModel.from_pretrained()'] },
      names: 'embedding',
      model: ['0', 'path'],
      calls: [{ path: 'encode{,_as_sequence}', runs: 'embedding', uncapped: true }],
    },
    colbert: {
      from: {
        python: [
          'ragatouille.**#RAGPretrainedModel.{from_pretrained,from_index}()',
          'byaldi.**#RAGMultiModalModel.{from_pretrained,from_index}()',
          'pylate.**#models.ColBERT()',
        ],
      },
      names: 'embedding',
      model: ['pretrained_model_name_or_path', 'index_path', 'model_name_or_path', '0'],
      calls: [
        { path: '{index,add_to_index,encode,search,search_encoded_docs}', runs: 'embedding' },
        { path: 'rerank', runs: 'rerank' },
        { path: 'as_langchain_retriever', gives: 'langchain-core/retriever' },
      ],
    },
    colbertTrainer: {
      from: { python: ['ragatouille.**#RAGTrainer()'] },
      names: 'embedding',
      model: ['pretrained_model_name', '1'],
      calls: [{ path: 'train', runs: 'training' }],
    },
    /** Pages as pictures: late-interaction encoders over a vision model. */
    pages: {
      from: {
        python: [
          'colpali_engine.**#{ColPali,ColQwen2,ColQwen2_5,ColQwen3,ColIdefics3,ColSmol,BiPali,BiQwen2,BiQwen2_5,BiIdefics3}.from_pretrained()',
        ],
      },
      names: 'embedding',
      model: ['0', 'pretrained_model_name_or_path'],
      is: ['torch/module'],
      calls: [{ path: '{(),forward}', runs: 'embedding' }],
    },
    reranker: {
      from: { python: ['rerankers.**#Reranker()'] },
      names: 'rerank',
      model: ['model_name', '0'],
      calls: [{ path: '{rank,rank_async,score}', runs: 'rerank' }],
    },
    flashRank: {
      from: { python: ['flashrank.**#Ranker()'] },
      names: 'rerank',
      model: ['model_name', '0'],
      calls: [{ path: 'rerank', runs: 'rerank' }],
    },
    keywords: {
      from: { python: ['keybert.**#KeyBERT()'] },
      model: ['model', '0'],
      calls: [{ path: '{extract_keywords,extract_embeddings}', runs: 'embedding' }],
    },
    documents: {
      from: { python: ['top2vec.**#Top2Vec()'] },
      model: ['embedding_model'],
      calls: [{ path: '{fit,fit_transform,transform,extract_keywords,extract_embeddings}', runs: 'embedding' }],
    },
    topics: {
      from: { python: ['bertopic.**#BERTopic()'] },
      model: ['embedding_model'],
      calls: [
        {
          path: '{fit,fit_transform,transform}',
          runs: 'embedding',
          // What was embedded before is not embedded again.
          when: [
            { argument: ['embeddings'], given: false },
            { argument: ['1'], given: false },
          ],
        },
        {
          path: 'update_topics',
          runs: 'generation',
          uses: ['representation_model'],
          needsModel: true,
          receiver: false,
        },
      ],
    },
    /** What words the topics of BERTopic: hosted models through a client, or a pipeline of Transformers. */
    labels: {
      from: { python: ['bertopic.representation.**#{OpenAI,LiteLLM,Cohere}()'] },
      names: 'chat',
      onlyWithModel: 'id',
      model: ['model', '1'],
      local: false,
    },
    labelsByPipeline: {
      from: { python: ['bertopic.representation.**#{TextGeneration,LangChain,LlamaCPP}()'] },
      uses: ['model', 'chain', '0'],
    },
    bertScorer: {
      from: { python: ['bert_score.**#BERTScorer()'] },
      names: 'embedding',
      model: ['model_type'],
      calls: [{ path: 'score', runs: 'embedding' }],
    },
  },
  calls: {
    python: [{ path: 'bert_score#score', runs: 'embedding', model: ['model_type'] }],
  },
};
