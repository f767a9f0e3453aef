import type { Sdk, ValueKind } from './sdk.ts';

/** The packages that carried the integrations before the partner packages; `langchain` itself re-exported them. */
const old = 'langchain{,.llms.**,_community.llms.**,_classic.llms.**}#';
const version = 'langchain-community 0.3';
const named = ['model', 'model_name', 'model_id'];

const llm = (python: readonly string[], provider?: string, standard?: string, from = version): ValueKind => ({
  from: { python },
  is: ['langchain-core/llm'],
  names: 'completion',
  model: named,
  ...(provider === undefined ? {} : { provider }),
  ...(standard === undefined ? {} : { default: { id: standard, version: from } }),
});

/** Text-completion models of LangChain in Python, by provider; where a class has a default model, it has its own entry. */
export const langchainLlms: Sdk = {
  id: 'langchain-llms',
  docs: [
    'https://github.com/langchain-ai/langchain/tree/master/libs/partners',
    'https://github.com/langchain-ai/langchain-community/tree/main/libs/community/langchain_community/llms',
    'https://docs.langchain.com/oss/python/integrations/llms',
  ],
  source: [
    'langchain-ai/langchain-community 0.3.23',
    'langchain-ai/langchain libs/partners/openai 2024',
    'langchain-ai/langchain-google (all releases to 2026-08-20)',
    'langchain-ai/langchain-aws 2026-08-20',
    'langchain-ai/langchain-cohere 0.5.1',
    'langchain-ai/langchain-nvidia 2026-07-02',
  ],
  kinds: {
    openai: llm(
      ['langchain_openai.**#{,Base}OpenAI()', 'langchain_{community,classic}.llms.**#{,PromptLayer}OpenAI()'],
      'openai',
      'gpt-3.5-turbo-instruct',
      'langchain-openai 1.6',
    ),
    /** Its default was another one in the releases before 2024. */
    openaiOld: llm(['langchain{,.llms.**}#{,PromptLayer}OpenAI()'], 'openai'),
    openaiChat: llm([`${old}{,PromptLayer}OpenAIChat()`], 'openai', 'gpt-3.5-turbo'),
    azure: {
      ...llm(['langchain_openai.**#AzureOpenAI()', `${old}AzureOpenAI()`], 'azure'),
      model: [...named, 'azure_deployment', 'deployment_name', 'engine'],
    },
    azureMl: { ...llm([`${old}AzureMLOnlineEndpoint()`], 'azure'), model: ['deployment_name'] },
    anthropic: llm(['langchain_anthropic.**#{Anthropic,AnthropicLLM}()'], 'anthropic'),
    anthropicOld: llm(['langchain_{community,classic}.llms.**#Anthropic()'], 'anthropic', 'claude-2'),
    /** Its default was another one in the releases before July 2023. */
    anthropicOldest: llm(['langchain{,.llms.**}#Anthropic()'], 'anthropic'),
    googleGenai: llm(['langchain_google_genai.**#GoogleGenerativeAI()'], 'google'),
    googlePalm: llm([`${old}GooglePalm()`], 'google', 'models/text-bison-001'),
    vertex: llm(
      [
        'langchain_google_vertexai.**#{GemmaVertexAIModelGarden,GemmaLocalHF,GemmaLocalKaggle,VertexAIImageCaptioning}()',
      ],
      'google',
    ),
    /** Its default was Bison, then Gemini 2.0, then 2.5. */
    vertexText: llm(['langchain_google_vertexai.**#VertexAI()'], 'google'),
    vertexOld: llm([`${old}VertexAI()`], 'google', 'text-bison'),
    modelGarden: {
      ...llm(['langchain_google_vertexai.**#VertexAIModelGarden()', `${old}VertexAIModelGarden()`], 'google'),
      model: ['endpoint_id'],
    },
    bedrock: llm(['langchain_aws.**#{Bedrock,BedrockLLM}()', `${old}Bedrock()`], 'aws'),
    sagemaker: {
      ...llm(['langchain_aws.**#SagemakerEndpoint()', `${old}SagemakerEndpoint()`], 'aws'),
      model: ['endpoint_name'],
    },
    cohere: llm(['langchain_cohere.**#Cohere()', `${old}Cohere()`], 'cohere'),
    fireworks: llm(['langchain_fireworks.**#Fireworks()'], 'fireworks'),
    fireworksOld: llm([`${old}Fireworks()`], 'fireworks', 'accounts/fireworks/models/llama-v2-7b-chat'),
    together: llm(['langchain_together.**#Together()', `${old}Together()`], 'together'),
    nvidia: llm(['langchain_nvidia_ai_endpoints.**#NVIDIA()']),
    /** Built around a ready model it names nothing. */
    watsonx: {
      ...llm(['langchain_ibm.**#WatsonxLLM()', `${old}WatsonxLLM()`], 'ibm'),
      model: ['model_id', 'deployment_id'],
      uses: ['watsonx_model'],
      onlyWithModel: true,
    },
    replicate: llm([`{langchain_replicate.**#,${old}}Replicate()`], 'replicate'),
    databricks: { ...llm([`${old}{Databricks,Mlflow}()`]), model: ['endpoint_name', 'endpoint', 'model_name'] },
    huggingFaceHosted: {
      ...llm(
        ['langchain_huggingface.**#HuggingFaceEndpoint()', `${old}{HuggingFaceHub,HuggingFaceEndpoint}()`],
        'huggingface',
      ),
      model: ['repo_id', 'model', 'endpoint_url'],
    },
    /** Built around a ready pipeline it names nothing. */
    huggingFaceLocal: {
      ...llm(
        [
          'langchain_huggingface.**#HuggingFacePipeline{,.from_model_id}()',
          `${old}HuggingFacePipeline{,.from_model_id}()`,
        ],
        'huggingface',
      ),
      model: ['model_id', '0'],
      uses: ['pipeline'],
      onlyWithModel: true,
      local: true,
    },
    textGenerationInference: {
      ...llm([`${old}HuggingFaceTextGenInference()`], 'huggingface'),
      model: ['inference_server_url'],
    },
    ai21: llm([`${old}AI21()`], 'ai21', 'j2-jumbo-instruct'),
    ai21Partner: llm(['langchain_ai21.**#AI21LLM()'], 'ai21'),
    alephAlpha: llm([`${old}AlephAlpha()`], 'aleph-alpha', 'luminous-base'),
    anyscale: llm([`${old}Anyscale()`], 'anyscale', 'mistralai/Mixtral-8x7B-Instruct-v0.1'),
    baichuan: llm([`${old}BaichuanLLM()`], undefined, 'Baichuan2-Turbo-192k'),
    deepinfra: llm([`${old}DeepInfra()`], 'deepinfra'),
    friendli: llm([`${old}Friendli()`], 'friendli'),
    goose: llm([`${old}GooseAI()`], undefined, 'gpt-neo-20b'),
    minimax: llm([`${old}Minimax()`], 'minimax', 'abab5.5-chat'),
    moonshot: llm([`${old}Moonshot()`], 'moonshot', 'moonshot-v1-8k'),
    nlpCloud: llm([`${old}NLPCloud()`], undefined, 'finetuned-gpt-neox-20b'),
    octo: llm([`${old}OctoAIEndpoint()`], 'octoai', 'codellama-7b-instruct'),
    predictionGuard: llm([`${old}PredictionGuard()`]),
    sambanova: llm([`${old}SambaNovaCloud()`], 'sambanova', 'Meta-Llama-3.1-8B-Instruct'),
    solar: llm([`${old}Solar()`], 'upstage', 'solar-mini'),
    tongyi: llm([`${old}Tongyi()`], 'alibaba'),
    volcengine: llm([`${old}VolcEngineMaasLLM()`], 'volcengine', 'skylark-lite-public'),
    writer: llm([`${old}Writer()`], 'writer', 'palmyra-x-003-instruct'),
    yi: llm([`${old}YiLLM()`], undefined, 'yi-large'),
    cloudflare: llm([`${old}CloudflareWorkersAI()`], 'cloudflare', '@cf/meta/llama-2-7b-chat-int8'),
    xinference: { ...llm([`${old}Xinference()`]), model: ['model_uid', '1'] },
    clarifai: { ...llm([`${old}Clarifai()`], 'clarifai'), model: ['model_url', 'model_id'] },
    hosted: llm([
      `${old}{Arcee,Aviary,Baseten,Beam,CerebriumAI,EdenAI,ForefrontAI,GigaChat,GradientLLM,JavelinAIGateway}()`,
      `${old}{KoboldApiLLM,Konko,Llamafile,MlflowAIGateway,Modal,MosaicML,NIBittensorLLM,Nebula,OCIGenAI,OCIModelDeployment*}()`,
      `${old}{OpenLLM,OpenLM,PaiEasEndpoint,PipelineAI,Predibase,QianfanLLMEndpoint,SambaStudio,SparkLLM,StochasticAI,TextGen}()`,
      `${old}{TitanTakeoff,TitanTakeoffPro,VLLMOpenAI,YandexGPT,You,Yuan2,ChatGLM,ChatGLM3,ManifestWrapper,AmazonAPIGateway,Banana}()`,
    ]),
    ollama: { ...llm(['langchain_ollama.**#OllamaLLM()'], 'ollama'), local: true },
    ollamaOld: { ...llm([`${old}Ollama()`], 'ollama', 'llama2'), local: true },
    local: {
      ...llm([
        `${old}{Aphrodite,CTransformers,CTranslate2,DeepSparse,ExLlamaV2,GPT4All,IpexLLM,LlamaCpp,MLXPipeline,Outlines,Petals,RWKV,VLLM}()`,
        `${old}{IpexLLM,BigdlLLM,MLXPipeline,WeightOnlyQuantPipeline,SelfHostedHuggingFaceLLM}{,.from_model_id}()`,
        'langchain_experimental.llms.**#{JsonFormer,RELLM,LMFormatEnforcer}()',
      ]),
      model: ['model', 'model_path', 'model_id', 'model_name', '0'],
      local: true,
    },
  },
};
