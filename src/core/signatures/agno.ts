import type { Sdk, ValueKind } from './sdk.ts';

/** Embedders and rerankers whose default is the same in all releases. */
const settled = (id: string, kind: string, from: readonly string[]): ValueKind => ({
  from: { python: from },
  names: kind === 'runnableReranker' ? 'rerank' : 'embedding',
  model: ['id', 'model'],
  default: { id, version: 'agno 1.0 to 3.0, phidata 2.7.10' },
  is: [kind],
});

const embedder = (name: string): readonly string[] => [
  `agno.{embedder,knowledge.embedder}.**#${name}()`,
  `phi.embedder.**#${name}()`,
];
const reranker = (name: string): readonly string[] => [`{agno,phi}.{reranker,knowledge.reranker}.**#${name}()`];

/** Agno, earlier Phidata (`phi`): model classes, agents, teams and knowledge bases. Defaults of the chat models changed with the releases. */
export const agno: Sdk = {
  id: 'agno',
  docs: [
    'https://github.com/agno-agi/agno/tree/main/libs/agno/agno',
    'https://github.com/agno-agi/phidata/tree/v2.7.10/phi',
    'https://docs.agno.com/models/overview',
  ],
  source: ['agno-agi/agno 1.0.0, 1.7.0, 2.0.0 and 3.0.0a3', 'agno-agi/phidata 2.4.0 and 2.7.10'],
  kinds: {
    modelObject: {
      from: {
        python: [
          'agno.models.**#{OpenAIChat,OpenAIResponses,OpenResponses,OpenAILike,AzureOpenAI,AzureAIFoundry,AwsBedrock,Claude,Gemini,GeminiInteractions}()',
          'agno.models.**#{Groq,MistralChat,Cohere,DeepSeek,Cerebras,CerebrasOpenAI,Fireworks,Together,OpenRouter,OpenRouterResponses,Perplexity,xAI}()',
          'agno.models.**#{HuggingFace,WatsonX,LiteLLM,LiteLLMOpenAI,Nvidia,DeepInfra,Sambanova,Siliconflow,MoonShot,DashScope,MiniMax,InternLM}()',
          'agno.models.**#{Llama,LlamaOpenAI,Nebius,Nexus,Portkey,Requesty,CometAPI,AIMLAPI,AIMLApi,LangDB,V0,v0,Inception,Cloudflare,MiMo,Neosantara,N1N,TokenLab,TrustedRouter,GeminiOpenAI}()',
        ],
      },
      names: 'chat',
      model: ['id', '0'],
      is: ['runnableModel'],
    },
    localModel: {
      from: { python: ['agno.models.**#{LlamaCpp,LMStudio,VLLM,vLLM}()', 'phi.llm.**#{Ollama,OllamaTools,Hermes}()'] },
      names: 'chat',
      model: ['id', 'model', '0'],
      local: true,
      is: ['runnableModel'],
    },
    ollama: {
      from: {
        python: [
          'agno.models.**#{Ollama,OllamaTools,OllamaHermes,OllamaResponses}()',
          'phi.model.ollama.**#{Ollama,OllamaTools,Hermes}()',
        ],
      },
      names: 'chat',
      model: ['id', 'model', '0'],
      local: true,
      is: ['runnableModel'],
    },
    phiModel: {
      from: {
        python: [
          'phi.model.**#{OpenAILike,AzureOpenAIChat,AwsBedrock,Claude,Gemini,GeminiOpenAIChat,Groq,Mistral,MistralChat,CohereChat}()',
          'phi.model.**#{DeepSeekChat,Fireworks,Together,OpenRouter,xAI,HuggingFaceChat,Nvidia,Sambanova}()',
          'phi.llm.**#{OpenAIChat,OpenAILike,AzureOpenAIChat,Claude,AwsBedrock,Gemini,Groq,Mistral,CohereChat,Fireworks,Together,Anyscale,OpenRouter}()',
        ],
      },
      names: 'chat',
      model: ['id', 'model'],
      is: ['runnableModel'],
    },
    phiOpenai: {
      from: { python: ['phi.model.**#OpenAIChat()'] },
      names: 'chat',
      model: ['id', 'model'],
      default: { id: 'gpt-4o', version: 'phidata 2.7.10' },
      provider: 'openai',
      is: ['runnableModel'],
    },
    runnableModel: {
      calls: [
        { path: '{response,aresponse,response_stream,aresponse_stream}', runs: 'chat' },
        { path: '{invoke,ainvoke,invoke_stream,ainvoke_stream}', runs: 'chat' },
      ],
    },
    agent: {
      from: {
        python: [
          'agno.{agent,agent.agent}#Agent()',
          'agno.{team,team.team}#Team()',
          'phi.{assistant,assistant.assistant}#Assistant()',
        ],
      },
      names: 'chat',
      onlyWithModel: 'id',
      model: ['model', 'llm'],
      uses: ['members', '0', 'team'],
      is: ['runnableAgent'],
    },
    phiAgent: {
      from: { python: ['phi.{agent,agent.agent}#Agent()'] },
      names: 'chat',
      onlyWithModel: 'id',
      model: ['model'],
      uses: ['team'],
      default: { id: 'gpt-4o', version: 'phidata 2.7.10' },
      is: ['runnableAgent'],
    },
    runnableAgent: {
      same: ['deep_copy()'],
      calls: [
        { path: '{run,arun,continue_run,acontinue_run,chat,achat}', runs: 'chat' },
        { path: '{print_response,aprint_response,cli_app,acli_app}', runs: 'chat' },
      ],
    },
    workflow: {
      from: { python: ['agno.{workflow,workflow.workflow,workflow.v2}#Workflow()'] },
      uses: ['steps', 'agent'],
      calls: [
        {
          path: '{run,arun,continue_run,acontinue_run,print_response,aprint_response,cli_app,acli_app}',
          runs: 'chat',
          needsModel: true,
        },
      ],
    },
    step: {
      from: { python: ['agno.workflow.**#{Step,Steps,Loop,Router,Condition}()'] },
      uses: ['agent', 'team', 'steps', 'choices', '0'],
    },
    /** Steps side by side, each an argument of its own. */
    parallel: { from: { python: ['agno.workflow.**#Parallel()'] }, uses: ['*'] },
    evaluation: {
      from: { python: ['agno.eval.**#{AccuracyEval,AgentAsJudgeEval}()'] },
      uses: ['agent', 'team', 'model'],
      calls: [{ path: '{run,arun,run_with_output,arun_with_output}', runs: 'other' }],
    },
    embedder: {
      from: {
        python: [
          'agno.{embedder,knowledge.embedder}.**#{AwsBedrockEmbedder,FireworksEmbedder,GeminiEmbedder}()',
          'agno.{embedder,knowledge.embedder}.**#{HuggingfaceCustomEmbedder,JinaEmbedder,LangDBEmbedder,NebiusEmbedder,OpenAILikeEmbedder}()',
          'agno.{embedder,knowledge.embedder}.**#TogetherEmbedder()',
          // Without a name: `text-embedding-ada-002` up to 2.5, `text-embedding-3-small` in 2.7.
          'phi.embedder.**#{OpenAIEmbedder,AnyscaleEmbedder,FireworksEmbedder,GeminiEmbedder,HuggingfaceCustomEmbedder,TogetherEmbedder}()',
        ],
      },
      names: 'embedding',
      model: ['id', 'model'],
      is: ['runnableEmbedder'],
    },
    openaiEmbedder: {
      from: { python: ['agno.{embedder,knowledge.embedder}.**#OpenAIEmbedder()'] },
      names: 'embedding',
      model: ['id'],
      default: { id: 'text-embedding-3-small', version: 'agno 1.0 to 3.0' },
      provider: 'openai',
      is: ['runnableEmbedder'],
    },
    azureEmbedder: settled('text-embedding-3-small', 'runnableEmbedder', embedder('AzureOpenAIEmbedder')),
    cohereEmbedder: settled('embed-english-v3.0', 'runnableEmbedder', embedder('CohereEmbedder')),
    mistralEmbedder: settled('mistral-embed', 'runnableEmbedder', embedder('MistralEmbedder')),
    voyageEmbedder: settled('voyage-2', 'runnableEmbedder', embedder('VoyageAIEmbedder')),
    fastEmbedder: {
      ...settled('BAAI/bge-small-en-v1.5', 'runnableEmbedder', embedder('FastEmbedEmbedder')),
      local: true,
    },
    ollamaEmbedder: { ...settled('openhermes', 'runnableEmbedder', embedder('OllamaEmbedder')), local: true },
    sentenceEmbedder: {
      ...settled(
        'sentence-transformers/all-MiniLM-L6-v2',
        'runnableEmbedder',
        embedder('{SentenceTransformerEmbedder,VLLMEmbedder}'),
      ),
      local: true,
    },
    runnableEmbedder: {
      calls: [
        { path: '{get_embedding,get_embedding_and_usage}', runs: 'embedding' },
        { path: 'async_get_embedding{,s,_and_usage,s_batch_and_usage}', runs: 'embedding' },
      ],
    },
    vectorDb: {
      from: {
        python: [
          'agno.vectordb.**#{PgVector,LanceDb,ChromaDb,Qdrant,PineconeDb,Milvus,Weaviate,MongoDb,MongoVectorDb,Cassandra,Clickhouse}()',
          'agno.vectordb.**#{SingleStore,RedisDB,RedisVectorDb}()',
        ],
      },
      uses: ['embedder'],
      default: { id: 'text-embedding-3-small', version: 'agno 1.0 to 3.0' },
      is: ['searched'],
    },
    phiVectorDb: {
      from: {
        python: ['phi.vectordb.**#{PgVector,PgVector2,LanceDb,ChromaDb,Qdrant,PineconeDB,SingleStore,S2VectorDb}()'],
      },
      uses: ['embedder'],
      is: ['searched'],
    },
    /** Those that may embed in the database itself. */
    vectorService: {
      from: { python: ['agno.vectordb.**#{UpstashVectorDb,SurrealDb,CouchbaseSearch}()'] },
      uses: ['embedder'],
      is: ['searched'],
    },
    searched: {
      calls: [{ path: '{insert,async_insert,upsert,async_upsert,search,async_search}', runs: 'embedding' }],
    },
    knowledge: {
      from: { python: ['agno.knowledge.**#Knowledge()', '{agno,phi}.knowledge.**#*Knowledge{,Base}()'] },
      uses: ['vector_db'],
      calls: [
        { path: '{insert,ainsert,insert_many,ainsert_many}', runs: 'embedding' },
        { path: '{add_content,add_contents,add_content_async,add_contents_async}', runs: 'embedding' },
        { path: '{load,aload,load_text,load_document,load_documents,search,asearch,async_search}', runs: 'embedding' },
        { path: '{load_dict,load_json,async_load_document,async_load_documents}', runs: 'embedding' },
        { path: 'add_document_to_knowledge_base', runs: 'embedding' },
      ],
    },
    reranker: {
      from: {
        python: ['agno.{reranker,knowledge.reranker}.**#{AwsBedrockReranker,CohereBedrockReranker,AmazonReranker}()'],
      },
      names: 'rerank',
      model: ['model'],
      is: ['runnableReranker'],
    },
    cohereReranker: settled('rerank-multilingual-v3.0', 'runnableReranker', reranker('CohereReranker')),
    infinityReranker: settled('BAAI/bge-reranker-base', 'runnableReranker', reranker('InfinityReranker')),
    sentenceReranker: {
      ...settled('BAAI/bge-reranker-v2-m3', 'runnableReranker', reranker('SentenceTransformerReranker')),
      local: true,
    },
    runnableReranker: { calls: [{ path: 'rerank', runs: 'rerank' }] },
  },
};
