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
  source: [
    'qdrant/fastembed 2026-08-19',
    'FlagOpen/FlagEmbedding 2026-04-22',
    'AnswerDotAI/RAGatouille 2025-05-17',
    'AnswerDotAI/rerankers 2025-05-28',
    'AnswerDotAI/byaldi 2024-11-13',
    'xlang-ai/instructor-embedding 2025-01-15',
    'MinishLab/model2vec 0.8.2',
    'MaartenGr/BERTopic 0.8.1 to 2026-05-13',
    'MaartenGr/KeyBERT 0.3.0 to 0.9.0',
    'Tiiiger/bert_score 0.3.13',
    'illuin-tech/colpali 0.3.14',
    'lightonai/pylate 1.4.0',
    'PrithivirajDamodaran/FlashRank 0.2.9',
    'netease-youdao/BCEmbedding 2025-09-09',
    'ddangelov/Top2Vec 2024-11-14',
  ],
  local: true,
  kinds: {
    /** Their defaults changed from release to release. */
    fastEmbedOld: {
      from: { python: ['fastembed.embedding#{Default,Flag,OpenAI,Jina}Embedding()'] },
      names: 'embedding',
      model: ['model_name', '0'],
      is: ['fastEmbed'],
    },
    fastEmbedText: {
      from: { python: ['fastembed.**#TextEmbedding()'] },
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
      calls: [{ path: '{embed,query_embed,passage_embed,embed_text,embed_image}', runs: 'embedding' }],
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
        ],
      },
      names: 'embedding',
      model: ['model_name_or_path', '0'],
      calls: [
        { path: 'encode{,_queries,_corpus,_keys}', runs: 'embedding' },
        { path: 'compute_score', runs: 'rerank' },
      ],
    },
    youdao: {
      from: { python: ['BCEmbedding.**#EmbeddingModel()'] },
      names: 'embedding',
      model: ['model_name_or_path', '0'],
      default: { id: 'maidalun1020/bce-embedding-base_v1', version: 'BCEmbedding 0.1' },
      calls: [{ path: 'encode', runs: 'embedding' }],
    },
    youdaoReranker: {
      from: { python: ['BCEmbedding.**#RerankerModel()'] },
      names: 'rerank',
      model: ['model_name_or_path', '0'],
      default: { id: 'maidalun1020/bce-reranker-base_v1', version: 'BCEmbedding 0.1' },
      calls: [{ path: '{compute_score,rerank}', runs: 'rerank' }],
    },
    flagReranker: {
      from: {
        python: [
          'FlagEmbedding.**#{FlagReranker,FlagLLMReranker,LayerWiseFlagLLMReranker,LightWeightFlagLLMReranker}()',
          'FlagEmbedding.**#FlagAutoReranker.from_finetuned()',
        ],
      },
      names: 'rerank',
      model: ['model_name_or_path', '0'],
      calls: [{ path: '{compute_score,rerank}', runs: 'rerank' }],
    },
    instructor: {
      from: { python: ['InstructorEmbedding.**#INSTRUCTOR()'] },
      names: 'embedding',
      model: ['0', 'model_name_or_path'],
      is: ['sentence-transformers/runnable'],
    },
    static: {
      from: { python: ['model2vec.**#{StaticModel.from_pretrained,StaticModel.from_sentence_transformers,distill}()'] },
      names: 'embedding',
      model: ['0', 'path', 'model_name'],
      calls: [{ path: 'encode{,_as_sequence}', runs: 'embedding' }],
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
        { path: '{index,add_to_index,encode,encode_multi_process,search,search_encoded_docs}', runs: 'embedding' },
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
          'colpali_engine.**#{ColGemma3,ColModernVBert,ColQwen3_5,ColQwen2_5Omni,BiGemma3,BiModernVBert,BiQwen3,BiQwen3_5}.from_pretrained()',
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
      default: { id: 'ms-marco-TinyBERT-L-2-v2', version: 'flashrank 0.2.9' },
      calls: [{ path: 'rerank', runs: 'rerank' }],
    },
    keywords: {
      from: { python: ['keybert.**#KeyBERT()'] },
      model: ['model', '0'],
      default: { id: 'all-MiniLM-L6-v2', version: 'keybert 0.9' },
      calls: [{ path: '{extract_keywords,extract_embeddings}', runs: 'embedding' }],
    },
    /** Keywords by the word of a model, with one that is handed over. */
    keywordsByLlm: {
      from: { python: ['keybert.**#KeyLLM()'] },
      uses: ['llm', '0'],
      calls: [{ path: 'extract_keywords', runs: 'chat', local: false }],
    },
    documents: {
      from: { python: ['top2vec.**#Top2Vec()'] },
      model: ['embedding_model'],
      when: [{ argument: ['embedding_model'], given: true }],
      calls: [{ path: '{add_documents,query_documents,query_topics}', runs: 'embedding' }],
    },
    /** Told nothing else, it takes texts for English. */
    englishTopics: {
      from: { python: ['bertopic.**#BERTopic()'] },
      when: [{ argument: ['language', '0'], given: false }],
      model: ['embedding_model'],
      default: { id: 'all-MiniLM-L6-v2', version: 'bertopic 0.17' },
      is: ['topics'],
    },
    otherTopics: {
      from: { python: ['bertopic.**#BERTopic()'] },
      when: [{ argument: ['language', '0'], given: true }],
      model: ['embedding_model'],
      is: ['topics'],
    },
    topics: {
      calls: [
        { path: 'find_topics', runs: 'embedding' },
        {
          path: '{fit,partial_fit,fit_transform,transform}',
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
      from: { python: ['{bertopic.representation,keybert.llm}.**#{OpenAI,Cohere}()'] },
      names: 'chat',
      onlyWithModel: 'id',
      model: ['model', '1'],
      local: false,
    },
    labelsOfAny: {
      from: { python: ['{bertopic.representation,keybert.llm}.**#LiteLLM()'] },
      names: 'chat',
      model: ['model', '0'],
      default: { id: 'gpt-3.5-turbo', version: 'bertopic 0.17' },
      local: false,
    },
    /** Topics that are known by name, picked by a classifier. */
    labelsByClassifier: {
      from: { python: ['bertopic.representation.**#ZeroShotClassification()'] },
      names: 'classification',
      model: ['model', '1'],
      default: { id: 'facebook/bart-large-mnli', version: 'bertopic 0.17' },
    },
    labelsByPipeline: {
      from: { python: ['{bertopic.representation,keybert.llm}.**#{TextGeneration,LangChain,LlamaCPP}()'] },
      uses: ['model', 'chain', 'llm', '0'],
    },
    bertScorer: {
      from: { python: ['bert_score.**#BERTScorer()'] },
      names: 'embedding',
      model: ['model_type', '0'],
      calls: [{ path: 'score', runs: 'embedding' }],
    },
  },
  calls: {
    python: [
      {
        path: 'bert_score#score',
        runs: 'embedding',
        model: ['model_type', '2'],
        when: [{ argument: ['lang'], unlike: /^en$/u }],
      },
      {
        path: 'bert_score#score',
        runs: 'embedding',
        model: ['model_type', '2'],
        when: [{ argument: ['lang'], is: ['en'] }],
        default: { id: 'roberta-large', version: 'bert-score 0.3' },
      },
      // Made, it embeds the documents that it is made of.
      {
        path: 'top2vec.**#Top2Vec',
        runs: 'embedding',
        model: ['embedding_model'],
        when: [{ argument: ['embedding_model'], given: true }],
      },
    ],
  },
};
