import type { Sdk } from './sdk.ts';

/** Agno, earlier Phidata (`phi`): model classes, agents, teams and knowledge bases. Defaults of the chat models changed with the releases. */
export const agno: Sdk = {
  id: 'agno',
  docs: [
    'https://github.com/agno-agi/agno/tree/main/libs/agno/agno',
    'https://github.com/agno-agi/phidata/tree/v2.7.10/phi',
    'https://docs.agno.com/models/overview',
  ],
  kinds: {
    modelObject: {
      from: {
        python: [
          'agno.models.**#{OpenAIChat,OpenAIResponses,OpenResponses,OpenAILike,AzureOpenAI,AzureAIFoundry,AwsBedrock,Claude,Gemini,GeminiInteractions}()',
          'agno.models.**#{Groq,MistralChat,Cohere,DeepSeek,Cerebras,CerebrasOpenAI,Fireworks,Together,OpenRouter,OpenRouterResponses,Perplexity,xAI}()',
          'agno.models.**#{HuggingFace,WatsonX,LiteLLM,LiteLLMOpenAI,Nvidia,DeepInfra,Sambanova,Siliconflow,MoonShot,DashScope,MiniMax,InternLM}()',
          'agno.models.**#{Llama,LlamaOpenAI,Nebius,Nexus,Portkey,Requesty,CometAPI,AIMLAPI,LangDB,V0,Inception,Cloudflare,MiMo,Neosantara,N1N}()',
        ],
      },
      names: 'chat',
      model: ['id', '0'],
      is: ['runnableModel'],
    },
    localModel: {
      from: { python: ['agno.models.**#{LlamaCpp,LMStudio,VLLM}()', 'phi.llm.**#{Ollama,OllamaTools,Hermes}()'] },
      names: 'chat',
      model: ['id', 'model', '0'],
      local: true,
      is: ['runnableModel'],
    },
    ollama: {
      from: {
        python: [
          'agno.models.**#{Ollama,OllamaTools,OllamaResponses}()',
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
      calls: [{ path: '{run,arun,print_response,aprint_response}', runs: 'chat', needsModel: true }],
    },
    step: {
      from: { python: ['agno.workflow.**#{Step,Parallel,Steps,Loop,Router,Condition}()'] },
      uses: ['agent', 'team', 'steps', 'choices', '0'],
    },
    evaluation: {
      from: { python: ['agno.eval.**#{AccuracyEval,AgentAsJudgeEval}()'] },
      uses: ['agent', 'team', 'model'],
      calls: [{ path: '{run,arun,run_with_output,arun_with_output}', runs: 'other' }],
    },
    embedder: {
      from: {
        python: [
          'agno.{embedder,knowledge.embedder}.**#{AzureOpenAIEmbedder,AwsBedrockEmbedder,CohereEmbedder,FireworksEmbedder,GeminiEmbedder}()',
          'agno.{embedder,knowledge.embedder}.**#{HuggingfaceCustomEmbedder,JinaEmbedder,LangDBEmbedder,MistralEmbedder,NebiusEmbedder,OpenAILikeEmbedder}()',
          'agno.{embedder,knowledge.embedder}.**#{TogetherEmbedder,VoyageAIEmbedder}()',
          'phi.embedder.**#{AzureOpenAIEmbedder,AwsBedrockEmbedder,CohereEmbedder,GeminiEmbedder,MistralEmbedder,TogetherEmbedder,VoyageAIEmbedder}()',
        ],
      },
      names: 'embedding',
      model: ['id', 'model', '0'],
      is: ['runnableEmbedder'],
    },
    openaiEmbedder: {
      from: { python: ['agno.{embedder,knowledge.embedder}.**#OpenAIEmbedder()', 'phi.embedder.**#OpenAIEmbedder()'] },
      names: 'embedding',
      model: ['id', 'model', '0'],
      default: { id: 'text-embedding-3-small', version: 'agno 1.0, phidata 2.7.10' },
      provider: 'openai',
      is: ['runnableEmbedder'],
    },
    localEmbedder: {
      from: {
        python: [
          'agno.{embedder,knowledge.embedder}.**#{FastEmbedEmbedder,OllamaEmbedder,SentenceTransformerEmbedder,VLLMEmbedder}()',
          'phi.embedder.**#{FastEmbedEmbedder,OllamaEmbedder,SentenceTransformerEmbedder}()',
        ],
      },
      names: 'embedding',
      model: ['id', 'model', '0'],
      local: true,
      is: ['runnableEmbedder'],
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
          'phi.vectordb.**#{PgVector,PgVector2,LanceDb,ChromaDb,Qdrant,PineconeDB,SingleStore,S2VectorDb}()',
        ],
      },
      uses: ['embedder'],
      default: { id: 'text-embedding-3-small', version: 'agno 1.0, phidata 2.7.10' },
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
      ],
    },
    reranker: {
      from: {
        python: [
          'agno.{reranker,knowledge.reranker}.**#{CohereReranker,InfinityReranker,AwsBedrockReranker,CohereBedrockReranker,AmazonReranker}()',
        ],
      },
      names: 'rerank',
      model: ['model'],
      calls: [{ path: 'rerank', runs: 'rerank' }],
    },
    localReranker: {
      from: { python: ['agno.{reranker,knowledge.reranker}.**#SentenceTransformerReranker()'] },
      names: 'rerank',
      model: ['model'],
      local: true,
      calls: [{ path: 'rerank', runs: 'rerank' }],
    },
  },
};
