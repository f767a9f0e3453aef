import type { Sdk, ValueKind } from './sdk.ts';

/** The packages that carried the integrations before the provider packages, old sub-paths included. */
const old = '{langchain,@langchain/community,@langchain/classic}/**#';
const named = ['model', 'modelName', 'modelId', 'model_id'];

const deployments = ['azureOpenAIApiEmbeddingsDeploymentName', 'azureOpenAIApiDeploymentName', 'deploymentName'];

const embeddings = (
  javascript: readonly string[],
  provider?: string,
  standard?: string,
  version = '@langchain/community 0.3',
): ValueKind => ({
  from: { javascript },
  is: ['langchain-core/embeddings'],
  names: 'embedding',
  model: named,
  ...(provider === undefined ? {} : { provider }),
  ...(standard === undefined ? {} : { default: { id: standard, version } }),
});

/** Embeddings and rerankers of LangChain in JavaScript. */
export const langchainJsEmbeddings: Sdk = {
  id: 'langchain-js-embeddings',
  docs: [
    'https://github.com/langchain-ai/langchainjs/tree/main/libs/providers',
    'https://docs.langchain.com/oss/javascript/integrations/text_embedding',
  ],
  source: [
    'langchain-ai/langchainjs 2026-08-05 (its providers, and their defaults in all releases since 2023-02)',
    'langchain-ai/langchainjs-community @langchain/community 1.1.28',
  ],
  kinds: {
    /** With a deployment it asks Azure for that. */
    openaiEmbeddings: {
      ...embeddings(
        [`{@langchain/openai/**#,${old}}OpenAIEmbeddings()`],
        'openai',
        'text-embedding-ada-002',
        '@langchain/openai 1.5',
      ),
      model: [...named, ...deployments],
    },
    azureEmbeddings: {
      ...embeddings([`{@langchain/openai/**#,@langchain/azure-openai#,${old}}AzureOpenAIEmbeddings()`], 'azure'),
      model: [...named, ...deployments],
    },
    googleEmbeddings: embeddings(
      [`{@langchain/google-genai/**#,${old}}GoogleGenerativeAIEmbeddings()`],
      'google',
      'embedding-001',
      '@langchain/google-genai 2.2',
    ),
    vertexEmbeddings: embeddings(
      [
        `{@langchain/google-vertexai/**#,@langchain/google-vertexai-web/**#,@langchain/google/**#,${old}}{VertexAIEmbeddings,GoogleVertexAIEmbeddings,GoogleVertexAIMultimodalEmbeddings}()`,
        '{@langchain/google-gauth,@langchain/google-webauth}/**#GoogleEmbeddings()',
      ],
      'google',
    ),
    googleOldEmbeddings: embeddings([`${old}GooglePaLMEmbeddings()`], 'google'),
    bedrockEmbeddings: embeddings(
      [`{@langchain/aws/**#,${old}}BedrockEmbeddings()`],
      'aws',
      'amazon.titan-embed-text-v1',
      '@langchain/aws 1.4',
    ),
    mistralEmbeddings: embeddings(
      ['@langchain/mistralai/**#MistralAIEmbeddings()'],
      'mistral',
      'mistral-embed',
      '@langchain/mistralai 1.2',
    ),
    cohereEmbeddings: embeddings([`{@langchain/cohere/**#,${old}}CohereEmbeddings()`], 'cohere'),
    togetherEmbeddings: embeddings(
      [`{@langchain/together-ai/**#,${old}}TogetherAIEmbeddings()`],
      'together',
      'togethercomputer/m2-bert-80M-8k-retrieval',
      '@langchain/together-ai 0.2',
    ),
    fireworksEmbeddings: embeddings(
      [`{@langchain/fireworks/**#,${old}}FireworksEmbeddings()`],
      'fireworks',
      'nomic-ai/nomic-embed-text-v1.5',
      '@langchain/fireworks 0.2',
    ),
    watsonxEmbeddings: embeddings([`{@langchain/ibm/**#,${old}}WatsonxEmbeddings()`], 'ibm'),
    cloudflareEmbeddings: embeddings(
      [`{@langchain/cloudflare/**#,${old}}CloudflareWorkersAIEmbeddings()`],
      'cloudflare',
      '@cf/baai/bge-base-en-v1.5',
      '@langchain/cloudflare 1.1',
    ),
    voyage: embeddings([`${old}VoyageEmbeddings()`, '@langchain/mongodb/**#VoyageEmbeddings()'], 'voyage'),
    nomic: embeddings(['@langchain/nomic/**#NomicEmbeddings()'], 'nomic'),
    ollamaEmbeddings: {
      ...embeddings(
        ['@langchain/ollama/**#OllamaEmbeddings()'],
        'ollama',
        'mxbai-embed-large',
        '@langchain/ollama 1.3',
      ),
      local: true,
    },
    ollamaOldEmbeddings: { ...embeddings([`${old}OllamaEmbeddings()`], 'ollama'), local: true },
    hostedEmbeddings: embeddings([
      `${old}{AlibabaTongyiEmbeddings,BaiduQianfanEmbeddings,ByteDanceDoubaoEmbeddings,DeepInfraEmbeddings,GradientEmbeddings,JinaEmbeddings}()`,
      `${old}{MinimaxEmbeddings,PremEmbeddings,TencentHunyuanEmbeddings,ZhipuAIEmbeddings}()`,
      '{@langchain/pinecone,@langchain/baidu-qianfan,@langchain/yandex,@langchain/mixedbread-ai}/**#*Embeddings()',
    ]),
    huggingFaceEmbeddings: embeddings([`${old}HuggingFaceInferenceEmbeddings()`], 'huggingface'),
    sagemakerEmbeddings: { ...embeddings([`${old}SageMakerEndpointEmbeddings()`], 'aws'), model: ['endpointName'] },
    transformersEmbeddings: {
      ...embeddings([`${old}HuggingFaceTransformersEmbeddings()`], 'huggingface', 'Xenova/all-MiniLM-L6-v2'),
      local: true,
    },
    localEmbeddings: {
      ...embeddings([`${old}{LlamaCppEmbeddings,TensorFlowEmbeddings,LlamaCppEmbeddings.initialize}()`]),
      model: ['model', 'modelName', 'modelPath'],
      local: true,
    },
    cachedEmbeddings: {
      from: { javascript: [`${old}CacheBackedEmbeddings{,.fromBytesStore}()`] },
      is: ['langchain-core/embeddings'],
      uses: ['underlyingEmbeddings', '0'],
    },
    reranker: {
      from: {
        javascript: [
          '{@langchain/cohere,@langchain/ibm,@langchain/community,@langchain/mixedbread-ai}/**#{CohereRerank,WatsonxRerank,MixedbreadAIReranker}()',
        ],
      },
      names: 'rerank',
      model: named,
      calls: [{ path: '{rerank,compressDocuments}', runs: 'rerank' }],
    },
  },
};
