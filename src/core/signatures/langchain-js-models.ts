import type { Task } from '../site.ts';
import type { Sdk, ValueKind } from './sdk.ts';

/** The packages that carried the integrations before the provider packages, old sub-paths included. */
const old = '{langchain,@langchain/community,@langchain/classic}/**#';
const named = ['model', 'modelName', 'modelId', 'model_id'];
const version = '@langchain/community 0.3';

const made = (
  of: 'chatModel' | 'llm' | 'embeddings',
  names: Task,
  javascript: readonly string[],
  provider?: string,
  standard?: string,
  from = version,
): ValueKind => ({
  from: { javascript },
  is: [`langchain-core/${of}`],
  names,
  model: named,
  ...(provider === undefined ? {} : { provider }),
  ...(standard === undefined ? {} : { default: { id: standard, version: from } }),
});
type Rest = readonly [javascript: readonly string[], provider?: string, standard?: string, from?: string];
const chat = (...rest: Rest): ValueKind => made('chatModel', 'chat', ...rest);
const llm = (...rest: Rest): ValueKind => made('llm', 'completion', ...rest);
const embeddings = (...rest: Rest): ValueKind => made('embeddings', 'embedding', ...rest);

/** Chat models, completion models and embeddings of LangChain in JavaScript, by provider. */
export const langchainJsModels: Sdk = {
  id: 'langchain-js-models',
  docs: [
    'https://github.com/langchain-ai/langchainjs/tree/main/libs/providers',
    'https://github.com/langchain-ai/langchainjs-community/tree/main/libs/community/src',
    'https://docs.langchain.com/oss/javascript/integrations/chat',
  ],
  kinds: {
    openaiChat: chat(
      [`{@langchain/openai/**#,${old}}{ChatOpenAI,ChatOpenAICompletions,ChatOpenAIResponses,PromptLayerChatOpenAI}()`],
      'openai',
      'gpt-3.5-turbo',
      '@langchain/openai 1.5',
    ),
    openai: llm(
      [`{@langchain/openai/**#,${old}}{OpenAI,PromptLayerOpenAI}()`],
      'openai',
      'gpt-3.5-turbo-instruct',
      '@langchain/openai 1.5',
    ),
    openaiOldChat: llm([`${old}OpenAIChat()`, '@langchain/openai#OpenAIChat()'], 'openai'),
    openaiEmbeddings: embeddings(
      [`{@langchain/openai/**#,${old}}OpenAIEmbeddings()`],
      'openai',
      'text-embedding-ada-002',
      '@langchain/openai 1.5',
    ),
    azureChat: {
      ...chat([`{@langchain/openai/**#,@langchain/azure-openai#,${old}}AzureChatOpenAI*()`], 'azure'),
      model: [...named, 'azureOpenAIApiDeploymentName', 'deploymentName'],
    },
    azure: {
      ...llm([`{@langchain/openai/**#,@langchain/azure-openai#,${old}}AzureOpenAI()`], 'azure'),
      model: [...named, 'azureOpenAIApiDeploymentName', 'deploymentName'],
    },
    azureEmbeddings: {
      ...embeddings([`{@langchain/openai/**#,@langchain/azure-openai#,${old}}AzureOpenAIEmbeddings()`], 'azure'),
      model: [...named, 'azureOpenAIApiEmbeddingsDeploymentName', 'azureOpenAIApiDeploymentName', 'deploymentName'],
    },
    anthropic: chat(
      ['@langchain/anthropic/**#{ChatAnthropic,ChatAnthropicMessages,ChatAnthropicTools}()'],
      'anthropic',
      'claude-sonnet-4-5-20250929',
      '@langchain/anthropic 1.5',
    ),
    anthropicOld: chat([`${old}{ChatAnthropic,AnthropicFunctions}()`], 'anthropic'),
    googleGenai: chat(
      [
        '{@langchain/google-genai,@langchain/google,@langchain/google-gauth,@langchain/google-webauth}/**#{ChatGoogleGenerativeAI,ChatGoogle}()',
        `${old}ChatGoogleGenerativeAI()`,
      ],
      'google',
    ),
    googleEmbeddings: embeddings(
      [`{@langchain/google-genai/**#,${old}}GoogleGenerativeAIEmbeddings()`],
      'google',
      'embedding-001',
      '@langchain/google-genai 2.2',
    ),
    vertexChat: chat(
      [`{@langchain/google-vertexai,@langchain/google-vertexai-web}/**#ChatVertexAI()`],
      'google',
      'gemini-pro',
      '@langchain/google-vertexai 2.2',
    ),
    vertex: llm(
      ['{@langchain/google-vertexai,@langchain/google-vertexai-web}/**#VertexAI()'],
      'google',
      'gemini-pro',
      '@langchain/google-vertexai 2.2',
    ),
    vertexEmbeddings: embeddings(
      [
        `{@langchain/google-vertexai/**#,@langchain/google-vertexai-web/**#,@langchain/google/**#,${old}}{VertexAIEmbeddings,GoogleVertexAIEmbeddings,GoogleVertexAIMultimodalEmbeddings}()`,
      ],
      'google',
    ),
    googleOld: chat([`${old}{ChatGoogleVertexAI,ChatGooglePaLM}()`], 'google'),
    googleOldText: llm([`${old}{GoogleVertexAI,GooglePaLM}()`], 'google'),
    googleOldEmbeddings: embeddings([`${old}GooglePaLMEmbeddings()`], 'google'),
    bedrockChat: chat(
      ['@langchain/aws/**#ChatBedrockConverse()'],
      'aws',
      'anthropic.claude-haiku-4-5-20251001-v1:0',
      '@langchain/aws 1.4',
    ),
    bedrockOld: chat([`${old}{BedrockChat,ChatBedrock}()`], 'aws'),
    bedrock: llm([`${old}Bedrock()`], 'aws'),
    bedrockEmbeddings: embeddings(
      [`{@langchain/aws/**#,${old}}BedrockEmbeddings()`],
      'aws',
      'amazon.titan-embed-text-v1',
      '@langchain/aws 1.4',
    ),
    sagemaker: { ...llm([`${old}SageMakerEndpoint()`], 'aws'), model: ['endpointName'] },
    mistral: chat(
      ['@langchain/mistralai/**#ChatMistralAI()'],
      'mistral',
      'mistral-small-latest',
      '@langchain/mistralai 1.2',
    ),
    mistralText: llm(
      ['@langchain/mistralai/**#MistralAI()'],
      'mistral',
      'codestral-latest',
      '@langchain/mistralai 1.2',
    ),
    mistralEmbeddings: embeddings(
      ['@langchain/mistralai/**#MistralAIEmbeddings()'],
      'mistral',
      'mistral-embed',
      '@langchain/mistralai 1.2',
    ),
    groq: chat(['@langchain/groq/**#ChatGroq()'], 'groq'),
    cohere: chat(['@langchain/cohere/**#ChatCohere()'], 'cohere', 'command-r-plus', '@langchain/cohere 1.1'),
    cohereText: llm([`{@langchain/cohere/**#,${old}}Cohere()`], 'cohere'),
    cohereEmbeddings: embeddings([`{@langchain/cohere/**#,${old}}CohereEmbeddings()`], 'cohere'),
    xai: chat(['@langchain/xai/**#{ChatXAI,ChatXAIResponses}()'], 'xai'),
    deepseek: chat(['@langchain/deepseek/**#ChatDeepSeek()'], 'deepseek'),
    openrouter: chat(['@langchain/openrouter/**#ChatOpenRouter()'], 'openrouter'),
    perplexity: chat([`{@langchain/perplexity/**#,${old}}ChatPerplexity()`], 'perplexity'),
    cerebras: chat(['@langchain/cerebras/**#ChatCerebras()'], 'cerebras'),
    together: chat([`{@langchain/together-ai/**#,${old}}ChatTogetherAI()`], 'together'),
    togetherText: llm([`{@langchain/together-ai/**#,${old}}TogetherAI()`], 'together'),
    togetherEmbeddings: embeddings(
      [`{@langchain/together-ai/**#,${old}}TogetherAIEmbeddings()`],
      'together',
      'togethercomputer/m2-bert-80M-8k-retrieval',
      '@langchain/together-ai 0.2',
    ),
    fireworks: chat([`{@langchain/fireworks/**#,${old}}ChatFireworks()`], 'fireworks'),
    fireworksText: llm([`{@langchain/fireworks/**#,${old}}Fireworks()`], 'fireworks'),
    fireworksEmbeddings: embeddings(
      [`{@langchain/fireworks/**#,${old}}FireworksEmbeddings()`],
      'fireworks',
      'nomic-ai/nomic-embed-text-v1.5',
      '@langchain/fireworks 0.2',
    ),
    watsonx: chat([`{@langchain/ibm/**#,${old}}ChatWatsonx()`], 'ibm'),
    watsonxText: llm([`{@langchain/ibm/**#,${old}}{WatsonxLLM,WatsonxAI}()`], 'ibm'),
    watsonxEmbeddings: embeddings([`{@langchain/ibm/**#,${old}}WatsonxEmbeddings()`], 'ibm'),
    cloudflareChat: chat(
      [`{@langchain/cloudflare/**#,${old}}ChatCloudflareWorkersAI()`],
      'cloudflare',
      '@cf/meta/llama-2-7b-chat-int8',
      '@langchain/cloudflare 1.1',
    ),
    cloudflare: llm(
      [`{@langchain/cloudflare/**#,${old}}CloudflareWorkersAI()`],
      'cloudflare',
      '@cf/meta/llama-2-7b-chat-int8',
      '@langchain/cloudflare 1.1',
    ),
    cloudflareEmbeddings: embeddings(
      [`{@langchain/cloudflare/**#,${old}}CloudflareWorkersAIEmbeddings()`],
      'cloudflare',
      '@cf/baai/bge-base-en-v1.5',
      '@langchain/cloudflare 1.1',
    ),
    voyage: embeddings([`${old}VoyageEmbeddings()`, '@langchain/mongodb#VoyageAIEmbeddings()'], 'voyage'),
    nomic: embeddings(['@langchain/nomic/**#NomicEmbeddings()'], 'nomic'),
    ollamaChat: {
      ...chat(['@langchain/ollama/**#ChatOllama()'], 'ollama', 'llama3', '@langchain/ollama 1.3'),
      local: true,
    },
    ollama: { ...llm(['@langchain/ollama/**#Ollama()'], 'ollama', 'llama3', '@langchain/ollama 1.3'), local: true },
    ollamaEmbeddings: {
      ...embeddings(
        ['@langchain/ollama/**#OllamaEmbeddings()'],
        'ollama',
        'mxbai-embed-large',
        '@langchain/ollama 1.3',
      ),
      local: true,
    },
    ollamaOldChat: { ...chat([`${old}{ChatOllama,OllamaFunctions}()`], 'ollama'), local: true },
    ollamaOld: { ...llm([`${old}Ollama()`], 'ollama'), local: true },
    ollamaOldEmbeddings: { ...embeddings([`${old}OllamaEmbeddings()`], 'ollama'), local: true },
    hostedChat: chat([
      `${old}{ChatAlibabaTongyi,ChatBaiduWenxin,ChatBaiduQianfan,ChatDeepInfra,ChatFriendli,ChatIflytekXinghuo,ChatMinimax,ChatMoonshot}()`,
      `${old}{ChatNovitaAI,ChatPremAI,ChatTencentHunyuan,ChatYandexGPT,ChatZhipuAI,NIBittensorChatModel,PortkeyChat,ChatLlamaAPI}()`,
    ]),
    hosted: llm([
      `${old}{AI21,AlephAlpha,DeepInfraLLM,Friendli,GradientLLM,Portkey,RaycastAI,Replicate,Writer,YandexGPT,NIBittensorLLM,AILLM}()`,
    ]),
    hostedEmbeddings: embeddings([
      `${old}{AlibabaTongyiEmbeddings,BaiduQianfanEmbeddings,ByteDanceDoubaoEmbeddings,DeepInfraEmbeddings,GradientEmbeddings,JinaEmbeddings}()`,
      `${old}{MinimaxEmbeddings,PremEmbeddings,TencentHunyuanEmbeddings,ZhipuAIEmbeddings}()`,
      '{@langchain/pinecone,@langchain/baidu-qianfan,@langchain/qdrant}/**#*Embeddings()',
    ]),
    huggingFace: llm([`${old}HuggingFaceInference()`], 'huggingface'),
    huggingFaceEmbeddings: embeddings([`${old}HuggingFaceInferenceEmbeddings()`], 'huggingface'),
    localChat: { ...chat([`${old}{ChatLlamaCpp,ChatWebLLM}()`]), model: ['modelPath', 'model'], local: true },
    local: { ...llm([`${old}LlamaCpp{,.initialize}()`]), model: ['modelPath', 'model'], local: true },
    localEmbeddings: {
      ...embeddings([
        `${old}{HuggingFaceTransformersEmbeddings,LlamaCppEmbeddings,TensorFlowEmbeddings,LlamaCppEmbeddings.initialize}()`,
      ]),
      model: ['model', 'modelName', 'modelPath'],
      local: true,
    },
    /** `provider:model`; without a model it is chosen at run time. */
    chosen: { ...chat(['{langchain,@langchain/classic}/**#initChatModel()']), model: ['0', 'model'] },
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
    painter: {
      from: { javascript: ['@langchain/openai/**#DallEAPIWrapper()'] },
      names: 'image',
      model: named,
      default: { id: 'dall-e-3', version: '@langchain/openai 1.5' },
      provider: 'openai',
      calls: [{ path: '{invoke,call}', runs: 'image' }],
    },
  },
};
