import type { Sdk, ValueKind } from './sdk.ts';

/** The packages that carried the integrations before the partner packages, old paths included. */
const old = 'langchain{,_community,_classic}.chat_models.**#';
const version = 'langchain-community 0.3';
/** Pydantic fields and their aliases; none is positional. */
const named = ['model', 'model_name', 'model_id'];

const chat = (python: readonly string[], provider?: string, standard?: string, from = version): ValueKind => ({
  from: { python },
  is: ['langchain-core/chatModel'],
  names: 'chat',
  model: named,
  ...(provider === undefined ? {} : { provider }),
  ...(standard === undefined ? {} : { default: { id: standard, version: from } }),
});

/** Chat models of LangChain in Python, by provider; where a class has a default model, it has its own entry. */
export const langchainChatModels: Sdk = {
  id: 'langchain-chat-models',
  docs: [
    'https://github.com/langchain-ai/langchain/tree/master/libs/partners',
    'https://github.com/langchain-ai/langchain-community/tree/main/libs/community/langchain_community/chat_models',
    'https://github.com/langchain-ai/langchain-google/tree/main/libs',
    'https://github.com/langchain-ai/langchain-aws/tree/main/libs/aws',
    'https://docs.langchain.com/oss/python/integrations/chat',
  ],
  source: [
    'langchain-ai/langchain-community 0.3.23',
    'langchain-ai/langchain libs/partners/{openai,mistralai} 2025',
    'langchain-ai/langchain-google 2026-08-20',
    'langchain-ai/langchain-aws 2026-08-20',
    'langchain-ai/langchain-azure 2026-08-21',
    'langchain-ai/langchain-cohere 0.5.1',
    'langchain-ai/langchain-nvidia 2026-07-02',
    'langchain-ai/langchain-upstage 2026-04-20',
    'langchain-ai/langchain-ibm 1.1.0',
    'langchain-ai/langchain-together 2026-07-15',
    'databricks/databricks-ai-bridge 2026-06-25',
  ],
  kinds: {
    /** What tests answer with instead of a model. */
    mock: {
      from: {
        python: [
          'langchain_core.language_models.**#{Fake*,ParrotFakeChatModel,GenericFakeChatModel}()',
          'langchain{,_community,_classic}.{chat_models,llms}.fake#*()',
          'langchain{,_community,_classic}.{chat_models,llms}#Fake*()',
        ],
      },
      is: ['langchain-core/chatModel'],
      mock: true,
    },
    openai: chat(
      ['langchain_openai.**#{,Base}ChatOpenAI{,Codex}()', `${old}{,PromptLayer}ChatOpenAI()`],
      'openai',
      'gpt-3.5-turbo',
      'langchain-openai 1.6',
    ),
    azure: {
      ...chat(['langchain_openai.**#AzureChatOpenAI()', `${old}AzureChatOpenAI()`], 'azure'),
      model: [...named, 'azure_deployment', 'deployment_name'],
    },
    azureAi: chat(
      ['langchain_azure_ai.**#{AzureAIChatCompletionsModel,AzureAIOpenAIApiChatModel,AzureAIAnthropicChatModel}()'],
      'azure',
    ),
    azureMl: { ...chat([`${old}AzureMLChatOnlineEndpoint()`], 'azure'), model: ['deployment_name'] },
    anthropic: chat(
      [
        'langchain_anthropic.**#{ChatAnthropic,ChatAnthropicMessages}()',
        'langchain_anthropic.experimental#ChatAnthropicTools()',
      ],
      'anthropic',
    ),
    anthropicOld: chat(
      [
        'langchain_{community,classic}.chat_models.**#ChatAnthropic()',
        'langchain_experimental.llms.**#AnthropicFunctions()',
      ],
      'anthropic',
      'claude-2',
    ),
    /** Its default was another one in the releases before July 2023. */
    anthropicOldest: chat(['langchain.chat_models.**#ChatAnthropic()'], 'anthropic'),
    googleGenai: chat(
      ['langchain_google_genai.**#ChatGoogleGenerativeAI()', `${old}ChatGoogleGenerativeAI()`],
      'google',
    ),
    googlePalm: chat([`${old}ChatGooglePalm()`], 'google', 'models/chat-bison-001'),
    vertex: chat(
      [
        'langchain_google_vertexai.**#{ChatVertexAI,GemmaChatVertexAIModelGarden,ChatAnthropicVertex,VertexModelGardenMistral,VertexModelGardenLlama}()',
        'langchain_google_vertexai.**#{GemmaChatLocalHF,GemmaChatLocalKaggle,VertexAIImageCaptioningChat,VertexAIVisualQnAChat}()',
        'langchain_google_vertexai.**#get_vertex_maas_model()',
      ],
      'google',
    ),
    /** They answer with pictures; which model draws changed between releases. */
    vertexPainter: {
      ...chat(['langchain_google_vertexai.**#VertexAIImageGeneratorChat()'], 'google'),
      is: [],
      names: 'image',
      calls: [{ path: '{,a}{invoke,stream,batch}', runs: 'image' }],
    },
    vertexRetoucher: {
      ...chat(['langchain_google_vertexai.**#VertexAIImageEditorChat()'], 'google'),
      is: [],
      names: 'image-edit',
      calls: [{ path: '{,a}{invoke,stream,batch}', runs: 'image-edit' }],
    },
    vertexOld: chat([`${old}ChatVertexAI()`], 'google', 'chat-bison'),
    bedrock: chat(
      [
        'langchain_aws.**#{ChatBedrock,ChatBedrockConverse,BedrockChat,ChatAnthropicBedrock,ChatAnthropicMantle,ChatOpenAIMantle}()',
        'langchain_anthropic.**#ChatAnthropicBedrock()',
        `${old}BedrockChat()`,
      ],
      'aws',
    ),
    novaSonic: chat(['langchain_aws.**#ChatBedrockNovaSonic()'], 'aws', 'amazon.nova-sonic-v1:0', 'langchain-aws 1.7'),
    sagemaker: { ...chat(['langchain_aws.**#ChatSagemakerEndpoint()'], 'aws'), model: ['endpoint_name'] },
    mistral: chat(['langchain_mistralai.**#ChatMistralAI()'], 'mistral', 'mistral-small', 'langchain-mistralai 0.2'),
    replicate: chat(['langchain_replicate.**#ChatReplicate()'], 'replicate'),
    groq: chat(['langchain_groq.**#ChatGroq()'], 'groq'),
    cohere: chat(['langchain_cohere.**#ChatCohere()', `${old}ChatCohere()`], 'cohere'),
    deepseek: chat(['langchain_deepseek.**#ChatDeepSeek()'], 'deepseek'),
    xai: chat(['langchain_xai.**#ChatXAI()'], 'xai'),
    fireworks: chat(['langchain_fireworks.**#ChatFireworks()'], 'fireworks'),
    fireworksOld: chat([`${old}ChatFireworks()`], 'fireworks', 'accounts/fireworks/models/llama-v2-7b-chat'),
    together: chat(['langchain_together.**#ChatTogether()'], 'together'),
    nvidia: chat(['langchain_nvidia_ai_endpoints.**#{ChatNVIDIA,ChatNVIDIADynamo,ChatNVAIPlay}()']),
    perplexity: chat(['langchain_perplexity.**#ChatPerplexity()'], 'perplexity'),
    perplexityOld: chat([`${old}ChatPerplexity()`], 'perplexity'),
    openrouter: chat(['langchain_openrouter.**#ChatOpenRouter()'], 'openrouter'),
    cerebras: chat(['langchain_cerebras.**#ChatCerebras()'], 'cerebras'),
    sambanova: chat(
      ['langchain_sambanova.**#{ChatSambaNova,ChatSambaNovaCloud,ChatSambaStudio}()', `${old}ChatSambaStudio()`],
      'sambanova',
    ),
    sambanovaOld: chat([`${old}ChatSambaNovaCloud()`], 'sambanova', 'Meta-Llama-3.1-8B-Instruct'),
    watsonx: chat(['langchain_ibm.**#ChatWatsonx()'], 'ibm'),
    upstage: chat(['langchain_upstage.**#ChatUpstage()'], 'upstage'),
    litellm: chat(['langchain_litellm.**#ChatLiteLLM()', `${old}ChatLiteLLM()`], undefined, 'gpt-3.5-turbo'),
    litellmRouter: chat([`{langchain_litellm,langchain_community.chat_models}.**#ChatLiteLLMRouter()`]),
    ai21: chat(['langchain_ai21.**#ChatAI21()'], 'ai21'),
    databricks: {
      ...chat([
        '{databricks_langchain,langchain_databricks}.**#ChatDatabricks()',
        `${old}{ChatDatabricks,ChatMlflow}()`,
      ]),
      model: ['model', 'endpoint'],
    },
    snowflake: chat([`${old}ChatSnowflakeCortex()`], 'snowflake'),
    tongyi: chat([`${old}ChatTongyi()`], 'alibaba', 'qwen-turbo'),
    qwen: chat(['langchain_qwq.**#{ChatQwen,ChatQwQ}()'], 'alibaba'),
    zhipu: chat([`${old}ChatZhipuAI()`], 'zhipuai', 'glm-4'),
    baichuan: chat([`${old}ChatBaichuan()`], undefined, 'Baichuan2-Turbo-192K'),
    moonshot: chat([`${old}MoonshotChat()`], 'moonshot', 'moonshot-v1-8k'),
    minimax: chat([`${old}{MiniMaxChat,ChatMinimax}()`], 'minimax'),
    hunyuan: chat([`${old}ChatHunyuan()`], 'tencent', 'hunyuan-lite'),
    yi: chat([`${old}ChatYi()`], undefined, 'yi-large'),
    ernie: chat([`${old}ErnieBotChat()`], 'baidu', 'ERNIE-Bot-turbo'),
    volcengine: chat([`${old}VolcEngineMaasChat()`], 'volcengine', 'skylark-lite-public'),
    solar: chat([`${old}SolarChat()`], 'upstage', 'solar-mini'),
    reka: chat([`${old}ChatReka()`], 'reka', 'reka-flash'),
    writer: chat(['langchain_writer.**#ChatWriter()', `${old}ChatWriter()`], 'writer'),
    deepinfra: chat([`${old}ChatDeepInfra()`], 'deepinfra', 'meta-llama/Llama-2-70b-chat-hf'),
    anyscale: chat([`${old}ChatAnyscale()`], 'anyscale'),
    everly: chat([`${old}ChatEverlyAI()`], undefined, 'meta-llama/Llama-2-7b-chat-hf'),
    octo: chat([`${old}ChatOctoAI()`], 'octoai', 'llama-2-13b-chat'),
    konko: chat([`${old}ChatKonko()`], undefined, 'meta-llama/Llama-2-13b-chat-hf'),
    friendli: chat([`${old}ChatFriendli()`], 'friendli'),
    /** Hosted ones that have no default model, or one that the service decides. */
    hosted: {
      ...chat([
        `${old}{ChatClovaX,ChatCoze,ChatEdenAI,ChatJavelinAIGateway,ChatKinetica,ChatMLflowAIGateway,ChatMaritalk,ChatNebula}()`,
        `${old}{ChatOCIGenAI,ChatOCIModelDeployment,ChatOCIModelDeploymentVLLM,ChatOCIModelDeploymentTGI,ChatPremAI,ChatSparkLLM}()`,
        `${old}{ChatYandexGPT,ChatYuan2,GPTRouter,GigaChat,JinaChat,LlamaEdgeChatService,PaiEasChatEndpoint,QianfanChatEndpoint}()`,
        `${old}{ChatCloudflareWorkersAI,ChatDappierAI}()`,
        '{langchain_cloudflare,langchain_naver,langchain_oci,langchain_yandex,langchain_gigachat,langchain_contextual,langchain_netmind}.**#{Chat*,GigaChat}()',
      ]),
    },
    ollama: {
      ...chat(['langchain_ollama.**#ChatOllama()', 'langchain_experimental.llms.**#OllamaFunctions()'], 'ollama'),
      local: true,
    },
    ollamaOld: {
      ...chat([`${old}ChatOllama()`], 'ollama', 'llama2'),
      local: true,
    },
    huggingFace: {
      ...chat(
        ['langchain_huggingface.**#ChatHuggingFace{,.from_model_id}()', `${old}ChatHuggingFace()`],
        'huggingface',
      ),
      model: ['model_id', '0'],
      uses: ['llm'],
      onlyWithModel: true,
    },
    wrapped: {
      from: { python: [`${old}ChatMLX()`, 'langchain_experimental.chat_models.**#{Llama2Chat,Mixtral,Orca,Vicuna}()'] },
      is: ['langchain-core/chatModel'],
      uses: ['llm'],
    },
    local: { ...chat([`${old}{ChatLlamaCpp,ChatOutlines}()`]), model: ['model_path', 'model'], local: true },
    /** `provider:model`; without a model it is chosen at run time. */
    chosen: { ...chat(['langchain{,_classic}.chat_models.**#init_chat_model()']), model: ['model', '0'] },
  },
};
