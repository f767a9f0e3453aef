import type { Sdk, ValueKind } from './sdk.ts';

/** Vendor packages since 0.10, the core package, and the single package before (`llama_index.llms`, `llama_index.legacy`). */
const llms = 'llama_index{.llms,.core.llms,.legacy.llms}.**#';
const embeddings = 'llama_index{.embeddings,.legacy.embeddings}.**#';
const eyes = 'llama_index{.multi_modal_llms,.legacy.multi_modal_llms}.**#';
const rerankers =
  'llama_index{.postprocessor,.core.postprocessor,.core.indices.postprocessor,.indices.postprocessor,.legacy.postprocessor}.**#';

const llm = (classes: string, provider?: string, model = ['model', 'model_name', '0']): ValueKind => ({
  from: { python: [`${llms}${classes}()`] },
  is: ['llm'],
  names: 'chat',
  model,
  ...(provider === undefined ? {} : { provider }),
});
const embedding = (
  classes: string,
  provider?: string,
  model = ['model_name', 'model', 'model_id', '0'],
): ValueKind => ({
  from: { python: [`${embeddings}${classes}()`] },
  is: ['embedding'],
  names: 'embedding',
  model,
  ...(provider === undefined ? {} : { provider }),
});

/** Models, embeddings and rerankers of LlamaIndex in Python. */
export const llamaIndexModels: Sdk = {
  id: 'llama-index-models',
  docs: [
    'https://github.com/run-llama/llama_index/tree/main/llama-index-integrations/llms',
    'https://github.com/run-llama/llama_index/tree/main/llama-index-integrations/embeddings',
    'https://github.com/run-llama/llama_index/blob/main/llama-index-core/llama_index/core/llms/llm.py',
  ],
  source: ['run-llama/llama_index 2024-2026 (core llms, postprocessors; OpenAI, Anthropic and Hugging Face packages)'],
  kinds: {
    mock: {
      from: { python: ['llama_index.core.**#MockLLM*()', 'llama_index.{llms,legacy}.**#MockLLM*()'] },
      is: ['llm'],
      mock: true,
    },
    mockEmbedding: {
      from: { python: ['llama_index.**#MockEmbedding*()'] },
      is: ['embedding'],
      mock: true,
    },
    llm: {
      from: {
        python: [
          'llama_index.core.**#{LLM,FunctionCallingLLM,CustomLLM,BaseLLM,MultiModalLLM}()',
          'llama_index.{llms,llms.base,llms.llm,llms.custom,multi_modal_llms,multi_modal_llms.base,llms.types}#{LLM,CustomLLM,BaseLLM,MultiModalLLM}()',
        ],
      },
      names: 'chat',
      same: ['as_structured_llm()', 'as_query_component()'],
      calls: [
        { path: '{,a}{complete,stream_complete}', runs: 'completion' },
        { path: '{,a}{chat,stream_chat,predict,stream,structured_predict,stream_structured_predict}', runs: 'chat' },
        { path: '{,a}{chat_with_tools,stream_chat_with_tools,predict_and_call}', runs: 'chat' },
      ],
    },
    embedding: {
      from: {
        python: [
          'llama_index.core.**#{BaseEmbedding,MultiModalEmbedding}()',
          'llama_index.embeddings{,.base,.multi_modal_base}#{BaseEmbedding,MultiModalEmbedding}()',
        ],
      },
      names: 'embedding',
      calls: [
        {
          path: '{,a}get_{text_embedding,text_embedding_batch,query_embedding,agg_embedding_from_queries}',
          runs: 'embedding',
        },
        { path: '{,a}get_image_embedding{,_batch}', runs: 'embedding' },
        { path: '{,a}call', runs: 'embedding' },
        { path: '()', runs: 'embedding' },
      ],
    },
    /** Releases before 0.9 took text-davinci-003 and the packages of today take others: only the copy of 0.9 is certain. */
    openaiOld: {
      from: { python: ['llama_index.legacy.llms{,.openai}#OpenAI()'] },
      is: ['llm'],
      names: 'chat',
      model: ['model', '0'],
      default: { id: 'gpt-3.5-turbo', version: 'llama-index 0.9' },
      provider: 'openai',
    },
    openai: llm('{OpenAI,OpenAIResponses}', 'openai'),
    azure: llm('{AzureOpenAI,AzureOpenAIResponses,AzureAICompletionsModel,AzureMLOnlineEndpoint}', 'azure', [
      'model',
      'model_name',
      'azure_deployment',
      'deployment_name',
      'engine',
    ]),
    openaiLike: llm('{OpenAILike,OpenAILikeResponses,LocalAI,Lmstudio,LMStudio}'),
    anthropic: llm('Anthropic', 'anthropic'),
    google: llm('Gemini', 'google', ['model', 'model_name']),
    palm: {
      ...llm('PaLM', 'google', ['model_name']),
      default: { id: 'models/text-bison-001', version: 'llama-index-llms-palm 0.3' },
    },
    vertex: llm('{GoogleGenAI,Vertex}', 'google', ['model', '0']),
    aws: llm('{Bedrock,BedrockConverse,SageMakerLLM,SageMakerLLMEndPoint}', 'aws', ['model', 'endpoint_name', '0']),
    mistral: llm('{MistralAI,MistralRS}', 'mistral'),
    cohere: llm('Cohere', 'cohere'),
    groq: llm('Groq', 'groq'),
    together: llm('TogetherLLM', 'together'),
    fireworks: llm('Fireworks', 'fireworks'),
    deepseek: llm('DeepSeek', 'deepseek'),
    upstage: {
      ...llm('Upstage', 'upstage'),
      default: { id: 'solar-1-mini-chat', version: 'llama-index-llms-upstage 0.3' },
    },
    perplexity: llm('Perplexity', 'perplexity'),
    openrouter: llm('OpenRouter', 'openrouter'),
    cerebras: llm('Cerebras', 'cerebras'),
    replicate: llm('Replicate', 'replicate'),
    nvidia: llm('{NVIDIA,NvidiaTriton}', undefined, ['model', 'model_name']),
    huggingFaceHosted: llm('{HuggingFaceInferenceAPI,TextGenerationInference}', 'huggingface', [
      'model_name',
      'model',
      '0',
    ]),
    hosted: llm(
      '{LiteLLM,AI21,AlephAlpha,Anyscale,Asi,Baseten,Clarifai,CleanlabTLM,CometAPI,Contextual,Cortex,DashScope,Databricks,DeepInfraLLM,EverlyAI,FeatherlessLLM,AlibabaCloudAISearchLLM,CloudflareAIGateway,GradientAI,Grok,Heroku,MiniMax,NetmindLLM,OPEA,OpenLLM,OpenLLMAPI,OVHcloud,Sarvam,SGLang,Friendli,GigaChatLLM,GradientBaseModelLLM,GradientModelAdapterLLM,Helicone,KeywordsAI,Konko,LlamaAPI,LlamaLLM,Maritalk,MonsterLLM,MyMagicAI,NebiusLLM,Neutrino,NovitaAI,OCIDataScience,OCIGenAI,OctoAI,PaiEas,Pipeshift,Portkey,PredibaseLLM,PremAI,QianfanLLM,Qianfan,RekaLLM,RunGptLLM,SambaNovaCloud,SambaStudio,SiliconFlow,Solar,StepFun,Unify,VercelAIGateway,WatsonX,WatsonxLLM,IBM,Xinference,XunfeiSpark,You,Yi,ZhipuAI}',
      undefined,
      ['model', 'model_name', 'model_id', 'model_uid', '0'],
    ),
    ollama: { ...llm('Ollama', 'ollama'), local: true },
    local: {
      ...llm(
        '{HuggingFaceLLM,LlamaCPP,Vllm,VllmServer,OpenVINOLLM,OpenVINOGenAILLM,OptimumIntelLLM,IpexLLM,ModelScopeLLM,LocalTensorRTLLM,MLXLLM,Llamafile,GaudiLLM}',
        undefined,
        ['model_name', 'model', 'model_path', 'model_url', 'model_id_or_path'],
      ),
      local: true,
    },
    /** Models of LangChain, taken as they are. */
    langchain: {
      from: { python: [`${llms}LangChainLLM()`, '{llama_index,gpt_index}.**#LLMPredictor()'] },
      is: ['llm'],
      uses: ['llm', '0'],
    },
    /** Before 0.7 a network of the Hub was a predictor of its own. */
    huggingFacePredictor: {
      from: { python: ['llama_index.**#HuggingFaceLLMPredictor()'] },
      is: ['llm'],
      names: 'chat',
      model: ['model', 'model_name'],
      default: { id: 'StabilityAI/stablelm-tuned-alpha-3b', version: 'llama-index 0.6' },
      local: true,
    },
    openaiEyes: {
      from: { python: [`${eyes}{OpenAIMultiModal,AzureOpenAIMultiModal}()`] },
      is: ['llm'],
      names: 'chat',
      model: ['model', 'engine', 'deployment_name', '0'],
      provider: 'openai',
    },
    eyes: {
      from: { python: [`${eyes}*MultiModal()`, `${eyes}HuggingFaceMultiModal.from_model_id()`] },
      is: ['llm'],
      names: 'chat',
      model: ['model', 'model_name'],
    },
    resolvedLlm: {
      from: { python: ['llama_index.**#resolve_llm()'] },
      is: ['llm'],
      names: 'chat',
      model: ['llm', '0'],
    },
    resolvedEmbedding: {
      from: { python: ['llama_index.**#resolve_embed_model()'] },
      is: ['embedding'],
      names: 'embedding',
      model: ['embed_model', '0'],
    },
    openaiEmbedding: {
      ...embedding('OpenAIEmbedding', 'openai', ['model', 'model_name', '1']),
      from: { python: [`${embeddings}OpenAIEmbedding()`, 'llama_index#OpenAIEmbedding()'] },
      default: { id: 'text-embedding-ada-002', version: 'llama-index-embeddings-openai 0.5' },
    },
    azureEmbedding: embedding('{AzureOpenAIEmbedding,AzureAIEmbeddingsModel}', 'azure', [
      'model',
      'model_name',
      'deployment_name',
      'azure_deployment',
    ]),
    cohereEmbedding: embedding('CohereEmbedding', 'cohere', ['model_name']),
    bedrockEmbedding: embedding('{BedrockEmbedding,SageMakerEmbedding}', 'aws', [
      'model_name',
      'model',
      'endpoint_name',
      '0',
    ]),
    mistralEmbedding: embedding('MistralAIEmbedding', 'mistral'),
    googleEmbedding: embedding(
      '{GeminiEmbedding,GoogleGenAIEmbedding,VertexTextEmbedding,VertexMultiModalEmbedding,GooglePaLMEmbedding}',
      'google',
    ),
    voyageEmbedding: embedding('{VoyageEmbedding,VoyageEmbeddings}', 'voyage'),
    hostedEmbedding: embedding(
      '{AlephAlphaEmbedding,AlibabaCloudAISearchEmbedding,AnyscaleEmbedding,BasetenEmbedding,HerokuEmbedding,LiteLLMEmbedding,OCIDataScienceEmbedding,OctoAIEmbedding,OPEAEmbedding,OracleEmbeddings,TextEmbedEmbedding,VertexEndpointEmbedding,VllmEmbedding,ClarifaiEmbedding,CloudflareEmbedding,DashScopeEmbedding,DatabricksEmbedding,DeepInfraEmbeddingModel,ElasticsearchEmbedding,FireworksEmbedding,GigaChatEmbedding,GradientEmbedding,HuggingFaceInferenceAPIEmbedding,HuggingFaceInferenceAPIEmbeddings,IBMEmbeddings,IsaacusEmbedding,JinaEmbedding,LLMRailsEmbedding,MixedbreadAIEmbedding,NVIDIAEmbedding,NebiusEmbedding,NetmindEmbedding,NomicEmbedding,OCIGenAIEmbeddings,OpenAILikeEmbedding,PremAIEmbeddings,SiliconFlowEmbedding,TextEmbeddingsInference,TogetherEmbedding,UpstageEmbedding,WatsonxEmbeddings,XinferenceEmbedding,YandexGPTEmbedding,ZhipuAIEmbedding}',
      undefined,
      ['model_name', 'model', 'model_id', 'model_uid'],
    ),
    ollamaEmbedding: { ...embedding('OllamaEmbedding', 'ollama'), local: true },
    localEmbedding: {
      ...embedding(
        '{HuggingFaceEmbedding,InstructorEmbedding,OptimumEmbedding,OpenVINOEmbedding,OpenVINOGENAIEmbedding,IpexLLMEmbedding,IntelEmbedding,FastEmbedEmbedding,ClipEmbedding,NomicHFEmbedding,LlamafileEmbedding,ModelScopeEmbedding,Model2VecEmbedding,GoogleUnivSentEncoderEmbedding,LlamaCPPEmbedding,GaudiEmbedding,QuantizedBgeEmbedding,QuantizedBiEncoderEmbedding,ItrexQuantizedBgeEmbedding}',
        'huggingface',
        ['model_name', 'model', 'folder_name', '0'],
      ),
      local: true,
    },
    langchainEmbedding: {
      from: { python: ['llama_index.**#LangchainEmbedding()'] },
      is: ['embedding'],
      uses: ['langchain_embeddings', 'langchain_embedding', '0'],
    },
    adapterEmbedding: {
      from: { python: ['llama_index.**#{AdapterEmbeddingModel,LinearAdapterEmbeddingModel}()'] },
      is: ['embedding'],
      uses: ['base_embed_model', '0'],
    },
    reranker: {
      from: {
        python: [
          `${rerankers}{CohereRerank,JinaRerank,VoyageAIRerank,NVIDIARerank,RankLLMRerank}()`,
          `${rerankers}{MixedbreadAIRerank,DashScopeRerank,XinferenceRerank,TEIRerank,AlibabaCloudAISearchRerank,SiliconFlowRerank}()`,
          `${rerankers}{GoogleRerank,PineconeNativeRerank,AIMonRerank,BedrockRerank,AWSBedrockRerank,IBMRerank,WatsonxRerank,Contextual*Rerank}()`,
          'llama_index.**#CohereRerank()',
        ],
      },
      names: 'rerank',
      model: ['model', 'model_name', 'rerank_model_name', 'model_id'],
      calls: [{ path: '{,a}postprocess_nodes', runs: 'rerank' }],
    },
    sentenceReranker: {
      from: { python: ['llama_index.**#SentenceTransformerRerank()'] },
      names: 'rerank',
      model: ['model', '1'],
      default: { id: 'cross-encoder/stsb-distilroberta-base', version: 'llama-index-core 0.14' },
      local: true,
      calls: [{ path: '{,a}postprocess_nodes', runs: 'rerank', local: true }],
    },
    localReranker: {
      from: {
        python: [
          `${rerankers}{FlagEmbeddingReranker,ColbertRerank,OpenVINORerank,ColPaliRerank,FlashRankRerank,LongLLMLinguaPostprocessor}()`,
        ],
      },
      names: 'rerank',
      model: ['model', 'model_name'],
      local: true,
      calls: [{ path: '{,a}postprocess_nodes', runs: 'rerank', local: true }],
    },
    /** They keep of each text the sentences that are near to the question. */
    optimizer: {
      from: { python: ['llama_index.**#{SentenceEmbeddingOptimizer,EmbeddingRecencyPostprocessor}()'] },
      model: ['embed_model'],
      settings: ['llama_index.core#Settings.embed_model'],
      calls: [
        { path: '{,a}postprocess_nodes', runs: 'embedding', settings: ['llama_index.core#Settings.embed_model'] },
      ],
    },
    /** Names and addresses are struck out by a model. */
    concealing: {
      from: { python: ['llama_index.**#PIINodePostprocessor()'] },
      uses: ['llm'],
      calls: [{ path: '{,a}postprocess_nodes', runs: 'chat' }],
    },
    rerankingLlm: {
      from: { python: ['llama_index.**#{LLMRerank,RankGPTRerank,StructuredLLMRerank}()'] },
      uses: ['llm', 'service_context.llm'],
      calls: [{ path: '{,a}postprocess_nodes', runs: 'rerank', settings: ['llama_index.core#Settings.llm'] }],
    },
  },
  constants: [
    {
      path: /^llama_index\.(?:\w+\.)*OpenAIEmbeddingMode(?:lType|Model)$/u,
      ids: {
        TEXT_EMBED_ADA_002: 'text-embedding-ada-002',
        TEXT_EMBED_3_LARGE: 'text-embedding-3-large',
        TEXT_EMBED_3_SMALL: 'text-embedding-3-small',
      },
    },
  ],
};
