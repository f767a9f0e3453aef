import type { Sdk, ValueKind } from './sdk.ts';

/** The packages that carried the integrations before the partner packages, old paths included. */
const old = 'langchain{,_community,_classic}.embeddings.**#';
const version = 'langchain-community 0.3';
const named = ['model', 'model_name', 'model_id'];

const embeddings = (python: readonly string[], provider?: string, standard?: string, from = version): ValueKind => ({
  from: { python },
  is: ['langchain-core/embeddings'],
  names: 'embedding',
  model: named,
  ...(provider === undefined ? {} : { provider }),
  ...(standard === undefined ? {} : { default: { id: standard, version: from } }),
});
const local = (...args: Parameters<typeof embeddings>): ValueKind => ({ ...embeddings(...args), local: true });

/** Embedding models and rerankers of LangChain in Python. */
export const langchainEmbeddings: Sdk = {
  id: 'langchain-embeddings',
  docs: [
    'https://github.com/langchain-ai/langchain/tree/master/libs/partners',
    'https://github.com/langchain-ai/langchain-community/tree/main/libs/community/langchain_community/embeddings',
    'https://docs.langchain.com/oss/python/integrations/text_embedding',
  ],
  source: [
    'langchain-ai/langchain-community 0.3.23',
    'langchain-ai/langchain libs/partners/{openai,mistralai,huggingface} 2024-2025',
    'langchain-ai/langchain-google 2026-08-20',
    'langchain-ai/langchain-aws 2026-08-20',
    'langchain-ai/langchain-azure 2026-08-21',
    'langchain-ai/langchain-cohere 0.5.1',
    'langchain-ai/langchain-nvidia 2026-07-02',
    'langchain-ai/langchain-upstage 2026-04-20',
    'langchain-ai/langchain-ibm 1.1.0',
    'databricks/databricks-ai-bridge 2026-06-25',
    'voyage-ai/langchain-voyageai 2026-01-17',
  ],
  kinds: {
    mock: {
      from: {
        python: [
          'langchain_core.embeddings.**#{,Deterministic}FakeEmbedding{,s}()',
          `${old}{,Deterministic}FakeEmbedding{,s}()`,
        ],
      },
      is: ['langchain-core/embeddings'],
      mock: true,
    },
    /** With a deployment it asks Azure for that. */
    openai: {
      ...embeddings(
        ['langchain_openai.**#OpenAIEmbeddings()', `${old}OpenAIEmbeddings()`],
        'openai',
        'text-embedding-ada-002',
        'langchain-openai 1.6',
      ),
      model: [...named, 'deployment'],
    },
    azure: {
      ...embeddings(['langchain_openai.**#AzureOpenAIEmbeddings()', `${old}AzureOpenAIEmbeddings()`], 'azure'),
      model: ['model', 'azure_deployment', 'deployment'],
    },
    azureAi: embeddings(['langchain_azure_ai.**#{AzureAIEmbeddingsModel,AzureAIOpenAIApiEmbeddingsModel}()'], 'azure'),
    googleGenai: embeddings(['langchain_google_genai.**#GoogleGenerativeAIEmbeddings()'], 'google'),
    googlePalm: embeddings([`${old}GooglePalmEmbeddings()`], 'google', 'models/embedding-gecko-001'),
    vertex: {
      ...embeddings(['langchain_google_vertexai.**#VertexAIEmbeddings()', `${old}VertexAIEmbeddings()`], 'google'),
      model: [...named, '0'],
    },
    bedrock: embeddings(
      ['langchain_aws.**#BedrockEmbeddings()', `${old}BedrockEmbeddings()`],
      'aws',
      'amazon.titan-embed-text-v1',
      'langchain-aws 1.7',
    ),
    sagemaker: {
      ...embeddings(['langchain_aws.**#SagemakerEndpointEmbeddings()', `${old}SagemakerEndpointEmbeddings()`], 'aws'),
      model: ['endpoint_name'],
    },
    mistral: embeddings(
      ['langchain_mistralai.**#MistralAIEmbeddings()'],
      'mistral',
      'mistral-embed',
      'langchain-mistralai 0.2',
    ),
    cohere: embeddings(['langchain_cohere.**#CohereEmbeddings()'], 'cohere'),
    cohereOld: embeddings([`${old}CohereEmbeddings()`], 'cohere', 'embed-english-v2.0'),
    voyage: embeddings(['langchain_voyageai.**#VoyageAIEmbeddings()', `${old}VoyageEmbeddings()`], 'voyage'),
    nvidia: embeddings(['langchain_nvidia_ai_endpoints.**#{NVIDIAEmbeddings,NVAIPlayEmbeddings}()']),
    nemo: embeddings([`${old}NeMoEmbeddings()`], undefined, 'NV-Embed-QA-003'),
    watsonx: embeddings(['langchain_ibm.**#WatsonxEmbeddings()'], 'ibm'),
    clarifai: { ...embeddings([`${old}ClarifaiEmbeddings()`], 'clarifai'), model: ['model_url', 'model_id'] },
    hosted: embeddings([
      '{langchain_fireworks,langchain_together,langchain_upstage,langchain_nomic,langchain_ai21,langchain_jina,langchain_pinecone}.**#*Embeddings()',
      '{langchain_cloudflare,langchain_naver,langchain_isaacus,langchain_perplexity,langchain_gigachat,langchain_netmind}.**#*Embeddings()',
      `${old}{BookendEmbeddings,EdenAiEmbeddings,GigaChatEmbeddings,GradientEmbeddings}()`,
      `${old}{HunyuanEmbeddings,InfinityEmbeddings,JavelinAIGatewayEmbeddings,MlflowAIGatewayEmbeddings}()`,
      `${old}{MosaicMLInstructorEmbeddings,OCIGenAIEmbeddings,OVHCloudEmbeddings,OracleEmbeddings,PremAIEmbeddings}()`,
      `${old}{QianfanEmbeddingsEndpoint,SambaStudioEmbeddings,SparkLLMTextEmbeddings,TextEmbedEmbeddings,TitanTakeoffEmbed}()`,
      `${old}{YandexGPTEmbeddings,LLMRailsEmbeddings,AlephAlphaAsymmetricSemanticEmbedding,AlephAlphaSymmetricSemanticEmbedding}()`,
    ]),
    served: {
      ...embeddings([
        '{databricks_langchain,langchain_databricks}.**#DatabricksEmbeddings()',
        `${old}{DatabricksEmbeddings,MlflowEmbeddings,MlflowCohereEmbeddings}()`,
      ]),
      model: ['endpoint'],
    },
    xinference: { ...embeddings([`${old}XinferenceEmbeddings()`]), model: ['model_uid', '1'] },
    elasticsearch: {
      ...embeddings([
        'langchain_elasticsearch.**#{,Async}ElasticsearchEmbeddings()',
        `${old}ElasticsearchEmbeddings()`,
      ]),
      model: ['model_id', '1'],
    },
    /** Models of the cluster that a store embeds by. */
    elasticsearchStrategy: {
      from: {
        python: [
          'langchain_elasticsearch.**#{Sparse,Dense}VectorStrategy()',
          'elasticsearch.helpers.vectorstore#{Sparse,Dense}VectorStrategy()',
          '{langchain_elasticsearch,langchain{,_community}.vectorstores}.**#ElasticsearchStore.{SparseVector,Approx}RetrievalStrategy()',
        ],
      },
      names: 'embedding',
      onlyWithModel: 'id',
      model: ['model_id', 'query_model_id'],
    },
    anyscale: embeddings([`${old}AnyscaleEmbeddings()`], 'anyscale', 'thenlper/gte-large'),
    octo: embeddings([`${old}OctoAIEmbeddings()`], 'octoai', 'thenlper/gte-large'),
    baichuan: embeddings([`${old}BaichuanTextEmbeddings()`], undefined, 'Baichuan-Text-Embedding'),
    clova: embeddings([`${old}{ClovaEmbeddings,ClovaXEmbeddings}()`], undefined, 'clir-emb-dolphin'),
    cloudflare: embeddings([`${old}CloudflareWorkersAIEmbeddings()`], 'cloudflare', '@cf/baai/bge-base-en-v1.5'),
    dashScope: embeddings([`${old}DashScopeEmbeddings()`], 'alibaba', 'text-embedding-v1'),
    deepinfra: embeddings([`${old}DeepInfraEmbeddings()`], 'deepinfra', 'sentence-transformers/clip-ViT-B-32'),
    embaas: embeddings([`${old}EmbaasEmbeddings()`], undefined, 'e5-large-v2'),
    ernie: embeddings([`${old}ErnieEmbeddings()`], 'baidu', 'ErnieBot-Embedding-V1'),
    jina: embeddings(
      ['langchain_{community,classic}.embeddings.**#JinaEmbeddings()'],
      'jina',
      'jina-embeddings-v2-base-en',
    ),
    /** Its first default was a CLIP model. */
    jinaOld: embeddings(['langchain.embeddings.**#JinaEmbeddings()'], 'jina'),
    /** Names of OpenAI's, by which the server knows models of its own. */
    localAi: { ...embeddings([`${old}LocalAIEmbeddings()`]), local: true },
    minimax: embeddings([`${old}MiniMaxEmbeddings()`], 'minimax', 'embo-01'),
    nlpCloud: embeddings([`${old}NLPCloudEmbeddings()`], undefined, 'paraphrase-multilingual-mpnet-base-v2'),
    solar: embeddings([`${old}SolarEmbeddings()`], 'upstage', 'embedding-query'),
    volcano: embeddings([`${old}VolcanoEmbeddings()`], 'volcengine', 'bge-large-zh'),
    zhipu: embeddings([`${old}ZhipuAIEmbeddings()`], 'zhipuai', 'embedding-2'),
    huggingFaceHosted: {
      ...embeddings(
        ['langchain_huggingface.**#HuggingFaceEndpointEmbeddings()', `${old}HuggingFaceHubEmbeddings()`],
        'huggingface',
      ),
      model: ['model', 'repo_id'],
    },
    huggingFaceApi: embeddings(
      [`${old}HuggingFaceInferenceAPIEmbeddings()`],
      'huggingface',
      'sentence-transformers/all-MiniLM-L6-v2',
    ),
    huggingFace: local(
      [
        'langchain_huggingface.**#HuggingFaceEmbeddings()',
        `${old}{HuggingFaceEmbeddings,SentenceTransformerEmbeddings,SelfHostedHuggingFaceEmbeddings}()`,
      ],
      'huggingface',
      'sentence-transformers/all-mpnet-base-v2',
      'langchain-huggingface 1.2',
    ),
    bge: local([`${old}HuggingFaceBgeEmbeddings()`], 'huggingface', 'BAAI/bge-large-en'),
    bgeIpex: local([`${old}IpexLLMBgeEmbeddings()`], 'huggingface', 'BAAI/bge-small-en-v1.5'),
    instruct: local(
      [`${old}{HuggingFaceInstructEmbeddings,SelfHostedHuggingFaceInstructEmbeddings}()`],
      'huggingface',
      'hkunlp/instructor-large',
    ),
    fastEmbed: local([`{langchain_qdrant.**#,${old}}FastEmbedEmbeddings()`], undefined, 'BAAI/bge-small-en-v1.5'),
    modelScope: local([`${old}ModelScopeEmbeddings()`], undefined, 'damo/nlp_corom_sentence-embedding_english-base'),
    spacy: local([`${old}SpacyEmbeddings()`], undefined, 'en_core_web_sm'),
    tensorflowHub: { ...local([`${old}TensorflowHubEmbeddings()`]), model: ['model_url'] },
    ollama: local(['langchain_ollama.**#OllamaEmbeddings()'], 'ollama'),
    ollamaOld: local([`${old}OllamaEmbeddings()`], 'ollama', 'llama2'),
    local: {
      ...local([
        `${old}{AscendEmbeddings,GPT4AllEmbeddings,InfinityEmbeddingsLocal,JohnSnowLabsEmbeddings,LaserEmbeddings,LlamaCppEmbeddings}()`,
        `${old}{LlamafileEmbeddings,Model2vecEmbeddings,OpenVINOEmbeddings,OpenVINOBgeEmbeddings,QuantizedBgeEmbeddings}()`,
        `${old}{QuantizedBiEncoderEmbeddings,SelfHostedEmbeddings,Text2vecEmbeddings,AwaEmbeddings}()`,
        'langchain_experimental.open_clip.**#OpenCLIPEmbeddings()',
      ]),
      model: ['model', 'model_name', 'model_path', 'model_name_or_path', '0'],
    },
    /** `provider:model`. */
    chosen: { ...embeddings(['langchain{,_classic}.embeddings.**#init_embeddings()']), model: ['model', '0'] },
    cached: {
      from: { python: ['langchain{,_classic}.**#CacheBackedEmbeddings{,.from_bytes_store}()'] },
      is: ['langchain-core/embeddings'],
      uses: ['underlying_embeddings', '0'],
    },
    hypothetical: {
      from: { python: ['langchain{,_classic,_community}.**#HypotheticalDocumentEmbedder{,.from_llm}()'] },
      is: ['langchain-core/embeddings'],
      uses: ['base_embeddings', '1'],
    },
    reranker: {
      from: {
        python: [
          'langchain{,_classic,_community}.**#{CohereRerank,JinaRerank,FlashrankRerank,DashScopeRerank,VolcengineRerank,InfinityRerank}()',
          'langchain{,_classic,_community}.**#{OpenVINOReranker,RankLLMRerank,HuggingFaceCrossEncoder,LLMLinguaCompressor}()',
          '{langchain_cohere,langchain_voyageai,langchain_nvidia_ai_endpoints,langchain_aws,langchain_ibm,langchain_pinecone,langchain_contextual}.**#*Rerank()',
          'langchain_google_community.**#VertexAIRank()',
        ],
      },
      names: 'rerank',
      model: ['model', 'model_name', 'model_id', 'model_arn'],
      calls: [{ path: '{{,a}compress_documents,rerank,score,invoke,ainvoke}', runs: 'rerank' }],
    },
    crossEncoder: {
      from: { python: ['langchain{,_classic}.**#CrossEncoderReranker()'] },
      uses: ['model'],
      calls: [{ path: '{,a}compress_documents', runs: 'rerank' }],
    },
  },
};
