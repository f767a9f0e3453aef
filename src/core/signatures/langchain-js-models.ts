import type { Task } from '../site.ts';
import type { Sdk, ValueKind } from './sdk.ts';

/** The packages that carried the integrations before the provider packages, old sub-paths included. */
const old = '{langchain,@langchain/community,@langchain/classic}/**#';
const named = ['model', 'modelName', 'modelId', 'model_id'];
/** A text in place of the fields is the model: `new ChatOpenAI('gpt-4o', { temperature: 0 })`. */
const namedFirst = [...named, '0'];
const deployments = ['azureOpenAIApiDeploymentName', 'deploymentName'];
const version = '@langchain/community 0.3';

const made = (
  of: 'chatModel' | 'llm',
  names: Task,
  javascript: readonly string[],
  provider?: string,
  standard?: string,
  from = version,
): ValueKind => ({
  from: { javascript },
  is: [`langchain-core/${of}`],
  names,
  model: of === 'chatModel' ? namedFirst : named,
  ...(provider === undefined ? {} : { provider }),
  ...(standard === undefined ? {} : { default: { id: standard, version: from } }),
});
type Rest = readonly [javascript: readonly string[], provider?: string, standard?: string, from?: string];
const chat = (...rest: Rest): ValueKind => made('chatModel', 'chat', ...rest);
const llm = (...rest: Rest): ValueKind => made('llm', 'completion', ...rest);

/** Chat models and completion models of LangChain in JavaScript, by provider. */
export const langchainJsModels: Sdk = {
  id: 'langchain-js-models',
  docs: [
    'https://github.com/langchain-ai/langchainjs/tree/main/libs/providers',
    'https://github.com/langchain-ai/langchainjs-community/tree/main/libs/community/src',
    'https://docs.langchain.com/oss/javascript/integrations/chat',
  ],
  source: [
    'langchain-ai/langchainjs 2026-08-05 (its providers, and their defaults in all releases since 2023-02)',
    'langchain-ai/langchainjs-community @langchain/community 1.1.28',
  ],
  kinds: {
    mock: {
      from: { javascript: ['@langchain/core/utils/testing#Fake*()'] },
      is: ['langchain-core/chatModel'],
      mock: true,
    },
    /** With a deployment it asks Azure for that. */
    openaiChat: {
      ...chat(
        [
          `{@langchain/openai/**#,${old}}{ChatOpenAI,ChatOpenAICompletions,ChatOpenAIResponses,PromptLayerChatOpenAI}()`,
        ],
        'openai',
        'gpt-3.5-turbo',
        '@langchain/openai 1.5',
      ),
      model: [...namedFirst, ...deployments],
    },
    openai: {
      ...llm(
        ['@langchain/openai/**#{OpenAI,PromptLayerOpenAI}()'],
        'openai',
        'gpt-3.5-turbo-instruct',
        '@langchain/openai 1.5',
      ),
      model: [...named, 'azureOpenAIApiCompletionsDeploymentName', ...deployments],
    },
    /** Its default was another one in the releases before the autumn of 2023. */
    openaiOld: llm([`${old}{OpenAI,PromptLayerOpenAI}()`], 'openai'),
    openaiOldChat: llm([`${old}OpenAIChat()`, '@langchain/openai#OpenAIChat()'], 'openai'),
    azureChat: {
      ...chat([`{@langchain/openai/**#,@langchain/azure-openai#,${old}}AzureChatOpenAI*()`], 'azure'),
      model: [...namedFirst, ...deployments],
    },
    azure: {
      ...llm([`{@langchain/openai/**#,@langchain/azure-openai#,${old}}AzureOpenAI()`], 'azure'),
      model: [...named, 'azureOpenAIApiCompletionsDeploymentName', ...deployments],
    },
    /** Its default was Claude 2.1, then 3.5 Sonnet, then Sonnet 4.5. */
    anthropic: chat(
      ['@langchain/anthropic/**#{ChatAnthropic,ChatAnthropicMessages,ChatAnthropicTools}()'],
      'anthropic',
    ),
    anthropicOld: chat([`${old}{ChatAnthropic,AnthropicFunctions}()`], 'anthropic'),
    googleGenai: chat(
      [
        '{@langchain/google-genai,@langchain/google,@langchain/google-gauth,@langchain/google-webauth}/**#{ChatGoogleGenerativeAI,ChatGoogle}()',
        `${old}ChatGoogleGenerativeAI()`,
      ],
      'google',
    ),
    vertexChat: chat(
      [`{@langchain/google-vertexai,@langchain/google-vertexai-web}/**#ChatVertexAI()`],
      'google',
      'gemini-pro',
      '@langchain/google-vertexai 2.2',
    ),
    vertex: llm(
      [
        '{@langchain/google-vertexai,@langchain/google-vertexai-web}/**#VertexAI()',
        '{@langchain/google-gauth,@langchain/google-webauth}/**#GoogleLLM()',
      ],
      'google',
      'gemini-pro',
      '@langchain/google-vertexai 2.2',
    ),
    googleOld: chat([`${old}{ChatGoogleVertexAI,ChatGooglePaLM}()`], 'google'),
    googleOldText: llm([`${old}{GoogleVertexAI,GooglePaLM}()`], 'google'),
    bedrockChat: chat(['@langchain/aws/**#ChatBedrockConverse()'], 'aws'),
    bedrockOld: chat([`${old}{BedrockChat,ChatBedrock}()`], 'aws'),
    bedrock: llm([`${old}Bedrock()`], 'aws'),
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
    groq: chat(['@langchain/groq/**#ChatGroq()'], 'groq'),
    cohere: chat(['@langchain/cohere/**#ChatCohere()'], 'cohere'),
    cohereText: llm([`{@langchain/cohere/**#,${old}}Cohere()`], 'cohere'),
    xai: chat(['@langchain/xai/**#{ChatXAI,ChatXAIResponses}()'], 'xai'),
    deepseek: chat(['@langchain/deepseek/**#ChatDeepSeek()'], 'deepseek'),
    openrouter: chat(['@langchain/openrouter/**#ChatOpenRouter()'], 'openrouter'),
    perplexity: chat([`{@langchain/perplexity/**#,${old}}ChatPerplexity()`], 'perplexity'),
    cerebras: chat(['@langchain/cerebras/**#ChatCerebras()'], 'cerebras'),
    together: chat([`{@langchain/together-ai/**#,${old}}ChatTogetherAI()`], 'together'),
    togetherText: llm([`{@langchain/together-ai/**#,${old}}TogetherAI()`], 'together'),
    fireworks: chat([`{@langchain/fireworks/**#,${old}}ChatFireworks()`], 'fireworks'),
    fireworksText: llm([`{@langchain/fireworks/**#,${old}}Fireworks()`], 'fireworks'),
    watsonx: chat([`{@langchain/ibm/**#,${old}}ChatWatsonx()`], 'ibm'),
    watsonxText: llm([`{@langchain/ibm/**#,${old}}{WatsonxLLM,WatsonxAI}()`], 'ibm'),
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
    ollamaChat: {
      ...chat(['@langchain/ollama/**#ChatOllama()'], 'ollama', 'llama3', '@langchain/ollama 1.3'),
      local: true,
    },
    ollama: { ...llm(['@langchain/ollama/**#Ollama()'], 'ollama', 'llama3', '@langchain/ollama 1.3'), local: true },
    ollamaOldChat: { ...chat([`${old}{ChatOllama,OllamaFunctions}()`], 'ollama'), local: true },
    ollamaOld: { ...llm([`${old}Ollama()`], 'ollama'), local: true },
    hostedChat: chat([
      `${old}{ChatAlibabaTongyi,ChatBaiduWenxin,ChatBaiduQianfan,ChatDeepInfra,ChatFriendli,ChatIflytekXinghuo,ChatMinimax,ChatMoonshot}()`,
      `${old}{ChatNovitaAI,ChatPrem,ChatTencentHunyuan,ChatYandexGPT,ChatZhipuAI,NIBittensorChatModel,PortkeyChat,ChatLlamaAPI}()`,
      '{@langchain/baidu-qianfan,@langchain/yandex}/**#{ChatBaiduQianfan,ChatYandexGPT}()',
    ]),
    hosted: llm([
      `${old}{AI21,AlephAlpha,DeepInfraLLM,Friendli,GradientLLM,Portkey,RaycastAI,Replicate,Writer,YandexGPT,NIBittensorLLM,AILLM}()`,
      '@langchain/yandex/**#YandexGPT()',
    ]),
    huggingFace: llm([`${old}HuggingFaceInference()`], 'huggingface'),
    localChat: {
      ...chat([`${old}{ChatLlamaCpp,ChatLlamaCpp.initialize,ChatWebLLM}()`]),
      model: ['modelPath', 'model'],
      local: true,
    },
    browser: { ...llm([`${old}ChromeAI()`]), local: true },
    local: { ...llm([`${old}LlamaCpp{,.initialize}()`]), model: ['modelPath', 'model'], local: true },
    /** `provider:model`; without a model it is chosen at run time. */
    chosen: { ...chat(['{langchain,@langchain/classic}/**#initChatModel()']), model: ['0', 'model'] },
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
