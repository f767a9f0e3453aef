import type { Task } from '../site.ts';
import type { Sdk, ValueKind } from './sdk.ts';

const components = 'haystack{,_integrations,_experimental}.components';
const version = 'haystack-ai 2.31';
const integrations = 'haystack-core-integrations 2026-08';

const component = (names: Task, python: readonly string[], more: Partial<ValueKind> = {}): ValueKind => ({
  from: { python },
  names,
  model: ['model', 'model_name', 'model_name_or_path', 'api_params.model', 'azure_deployment', 'model_id'],
  calls: [{ path: '{run,run_async,run_batch}', runs: names, ...(more.local === true ? { local: true } : {}) }],
  ...more,
});
const first = ['model', 'model_name', 'model_name_or_path', '0'];

/** Components, pipelines and agents of Haystack 2. */
export const haystack: Sdk = {
  id: 'haystack',
  docs: [
    'https://github.com/deepset-ai/haystack/tree/main/haystack/components',
    'https://github.com/deepset-ai/haystack-core-integrations/tree/main/integrations',
    'https://docs.haystack.deepset.ai/docs/pipelines',
  ],
  source: ['deepset-ai/haystack 2.0.0 to 3.1.0-rc3', 'deepset-ai/haystack-core-integrations 2026-08-21'],
  kinds: {
    generator: component('chat', [
      `${components}.generators.**#{OpenAI,OpenAIChat,HuggingFaceAPI,HuggingFaceAPIChat,HuggingFaceTGI,HuggingFaceTGIChat}Generator()`,
      `${components}.generators.**#{AzureOpenAI,AzureOpenAIChat,AzureOpenAIResponsesChat,Anthropic,AnthropicChat,AnthropicFoundryChat,AnthropicVertexChat}Generator()`,
      `${components}.generators.**#{Cohere,CohereChat,GPT,GradientBase,LiteLLMChat,LlamaStackChat,MetaLlamaChat,MistralChat,NvidiaChat,OpenRouterChat}Generator()`,
      `${components}.generators.**#{GoogleAIGemini,GoogleAIGeminiChat,GoogleGenAIChat,VertexAIGemini,VertexAIGeminiChat,VertexAIText,VertexAICode}Generator()`,
      `${components}.generators.**#{AIMLAPIChat,CometAPIChat,EdenAIChat,HetznerChat,OrcaRouterChat,PerplexityChat,TogetherAI,TogetherAIChat,VLLMChat,Watsonx,WatsonxChat,DSPySignatureChat}Generator()`,
      `${components}.generators.**#{VertexAIImageCaptioner,VertexAIImageQA}()`,
    ]),
    responses: component('chat', [`${components}.generators.**#OpenAIResponsesChatGenerator()`], {
      default: { id: 'gpt-5-mini', version },
      provider: 'openai',
    }),
    firstGenerator: component(
      'chat',
      [`${components}.generators.**#{AmazonBedrock,AmazonBedrockChat,Sagemaker,STACKITChat,Nvidia}Generator()`],
      { model: first },
    ),
    localGenerator: component(
      'chat',
      [
        `${components}.generators.**#{HuggingFaceLocal,HuggingFaceLocalChat,TransformersChat,LlamaCpp,LlamaCppChat,Ollama,OllamaChat}Generator()`,
      ],
      { model: first, local: true },
    ),
    image: component(
      'image',
      [`${components}.generators.**#{DALLEImageGenerator,OpenAIImageGenerator,VertexAIImageGenerator}()`],
      {
        model: ['model', '0'],
      },
    ),
    openaiEmbedder: component('embedding', [`${components}.embedders.**#OpenAI{Text,Document}Embedder()`], {
      model: ['model', 'model_name'],
      default: { id: 'text-embedding-ada-002', version },
      provider: 'openai',
    }),
    embedder: component('embedding', [
      `${components}.embedders.**#{AzureOpenAI,Cohere,EdenAI,GoogleGenAI,Gradient,HuggingFaceAPI,HuggingFaceTEI,Jina}{Text,Document}Embedder()`,
      `${components}.embedders.**#{Perplexity,TwelveLabs,VLLM,Watsonx}{Text,Document}Embedder()`,
      `${components}.embedders.**#{Cohere,Jina,AmazonBedrock}DocumentImageEmbedder()`,
      `${components}.embedders.**#GoogleGenAIMultimodalDocumentEmbedder()`,
    ]),
    mistralEmbedder: component('embedding', [`${components}.embedders.**#Mistral{Text,Document}Embedder()`], {
      model: ['model', '1'],
      default: { id: 'mistral-embed', version: integrations },
      provider: 'mistral',
    }),
    firstEmbedder: component(
      'embedding',
      [`${components}.embedders.**#{AmazonBedrock,Nvidia,STACKIT,VertexAI}{Text,Document}Embedder()`],
      { model: first },
    ),
    sentenceEmbedder: component(
      'embedding',
      [`${components}.embedders.**#SentenceTransformers{Text,Document}Embedder()`],
      {
        model: first,
        default: { id: 'sentence-transformers/all-mpnet-base-v2', version },
        local: true,
      },
    ),
    fastEmbedder: component('embedding', [`${components}.embedders.**#Fastembed{Text,Document}Embedder()`], {
      model: first,
      default: { id: 'BAAI/bge-small-en-v1.5', version },
      local: true,
    }),
    localEmbedder: component(
      'embedding',
      [`${components}.embedders.**#{FastembedSparse,Instructor}{Text,Document}Embedder()`],
      { model: first, local: true },
    ),
    ollamaEmbedder: component('embedding', [`${components}.embedders.**#Ollama{Text,Document}Embedder()`], {
      model: first,
      default: { id: 'nomic-embed-text', version: integrations },
      local: true,
    }),
    optimumEmbedder: component('embedding', [`${components}.embedders.**#Optimum{Text,Document}Embedder()`], {
      model: first,
      default: { id: 'sentence-transformers/all-mpnet-base-v2', version: integrations },
      local: true,
    }),
    sparseEmbedder: component(
      'embedding',
      [`${components}.embedders.**#SentenceTransformersSparse{Text,Document}Embedder()`],
      { model: first, default: { id: 'prithivida/Splade_PP_en_v2', version }, local: true },
    ),
    imageEmbedder: component('embedding', [`${components}.embedders.**#SentenceTransformersDocumentImageEmbedder()`], {
      default: { id: 'sentence-transformers/clip-ViT-B-32', version },
      local: true,
    }),
    ranker: component(
      'rerank',
      [`${components}.rankers.**#{Cohere,Jina,Nvidia,AmazonBedrock,Bedrock,HuggingFaceTEI,VLLM}Ranker()`],
      {
        model: first,
      },
    ),
    diversityRanker: component('rerank', [`${components}.rankers.**#SentenceTransformersDiversityRanker()`], {
      model: first,
      default: { id: 'sentence-transformers/all-MiniLM-L6-v2', version },
      local: true,
    }),
    fastRanker: component('rerank', [`${components}.rankers.**#FastembedRanker()`], {
      model: first,
      default: { id: 'Xenova/ms-marco-MiniLM-L-6-v2', version: integrations },
      local: true,
    }),
    lateRanker: component('rerank', [`${components}.rankers.**#FastembedLateInteractionRanker()`], {
      model: first,
      default: { id: 'colbert-ir/colbertv2.0', version: integrations },
      local: true,
    }),
    crossEncoder: component(
      'rerank',
      [`${components}.rankers.**#{TransformersSimilarity,SentenceTransformersSimilarity}Ranker()`],
      { model: first, default: { id: 'cross-encoder/ms-marco-MiniLM-L-6-v2', version }, local: true },
    ),
    reader: component(
      'classification',
      [`${components}.readers.**#{ExtractiveReader,TransformersExtractiveReader}()`],
      {
        model: first,
        default: { id: 'deepset/roberta-base-squad2-distilled', version },
        local: true,
      },
    ),
    localReader: component(
      'classification',
      [
        `${components}.{classifiers,routers}.**#TransformersTextRouter()`,
        `${components}.{classifiers,routers,extractors}.**#{TransformersZeroShotDocumentClassifier,NamedEntityExtractor}()`,
        `${components}.extractors.**#{TransformersNamedEntityExtractor,SpacyNamedEntityExtractor}()`,
      ],
      { local: true },
    ),
    zeroShotRouter: component('classification', [`${components}.routers.**#TransformersZeroShotTextRouter()`], {
      model: ['model'],
      default: { id: 'MoritzLaurer/deberta-v3-base-zeroshot-v1.1-all-33', version },
      local: true,
    }),
    transcriber: component('stt', [`${components}.audio.**#RemoteWhisperTranscriber()`], {
      model: ['model', 'model_name', '1'],
      default: { id: 'whisper-1', version },
      provider: 'openai',
    }),
    whisper: component('stt', [`${components}.audio.**#LocalWhisperTranscriber()`], {
      model: first,
      default: { id: 'large', version },
      local: true,
    }),
    localTranscriber: component('stt', [`${components}.audio.**#FunASRTranscriber()`], {
      model: ['model', '0'],
      local: true,
    }),
    ocr: component('chat', [`${components}.converters.**#MistralOCRDocumentConverter()`], {
      model: ['model', '1'],
      provider: 'mistral',
    }),
    similarity: component('embedding', [`${components}.evaluators.**#SASEvaluator()`], {
      model: first,
      default: { id: 'sentence-transformers/paraphrase-multilingual-mpnet-base-v2', version },
      local: true,
    }),
    /** Components around a generator: agents, evaluators, extractors. */
    around: {
      from: {
        python: [
          `${components}.agents.**#Agent()`,
          `${components}.generators.**#{FallbackChatGenerator,LLM}()`,
          `${components}.{rankers,query,extractors,routers}.**#{LLMRanker,QueryExpander,LLMMetadataExtractor,LLMDocumentContentExtractor,LLMMessagesRouter}()`,
          `${components}.evaluators.**#{LLMEvaluator,FaithfulnessEvaluator,ContextRelevanceEvaluator}()`,
        ],
      },
      uses: ['chat_generator', 'generator', 'chat_generators', '0'],
      calls: [{ path: '{run,run_async}', runs: 'chat' }],
    },
    aroundEmbedder: {
      from: {
        python: [
          `${components}.**#{EmbeddingBasedDocumentSplitter,OpenSearchHybridRetriever,ElasticsearchHybridRetriever}()`,
          `${components}.retrievers.**#{TextEmbeddingRetriever,MultiQueryEmbeddingRetriever}()`,
        ],
      },
      uses: ['document_embedder', 'text_embedder', 'query_embedder', 'embedder'],
      calls: [{ path: '{run,run_async}', runs: 'embedding' }],
    },
    pipeline: {
      from: {
        python: [
          'haystack{,.core.pipeline,.core.pipeline.**,.pipelines,.pipeline,_experimental.**}#{Pipeline,AsyncPipeline}()',
        ],
      },
      collects: ['add_component().1', 'add_component().instance', 'add_node().component', 'add_node().0'],
      calls: [{ path: '{run,run_async,run_async_generator,run_batch,stream}', runs: 'chat', needsModel: true }],
    },
  },
};
