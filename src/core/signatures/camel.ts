import type { Sdk } from './sdk.ts';

/** CAMEL-AI. A model is named by a string or by a member of its enumeration of model types. */
export const camel: Sdk = {
  id: 'camel',
  docs: [
    'https://github.com/camel-ai/camel/blob/master/camel/models/model_factory.py',
    'https://github.com/camel-ai/camel/blob/master/camel/agents/chat_agent.py',
  ],
  source: ['camel-ai/camel 0.2.91a5, its model types 0.1.5.9 to 0.2.91a5'],
  kinds: {
    modelObject: {
      from: {
        python: [
          'camel.models.**#{OpenAIModel,AnthropicModel,AzureOpenAIModel,GeminiModel,GroqModel,MistralModel,CohereModel,DeepSeekModel,QwenModel}()',
          'camel.models.**#{OpenAICompatibleModel,OpenRouterModel,TogetherAIModel,NvidiaModel,LiteLLMModel,AWSBedrockModel,ZhipuAIModel,MoonshotModel}()',
          'camel.models.**#{AWSBedrockConverseModel,AIMLModel,AihubMixModel,CerebrasModel,CometAPIModel,InternLMModel,MinimaxModel,ModelScopeModel}()',
          'camel.models.**#{NebiusModel,NetmindModel,NovitaModel,PPIOModel,QianfanModel,RekaModel,SambaModel,SiliconFlowModel,VolcanoModel,WatsonXModel,XAIModel,YiModel}()',
        ],
      },
      names: 'chat',
      model: ['model_type', '0'],
      calls: [{ path: '{run,arun}', runs: 'chat' }],
    },
    factoryModel: {
      from: { python: ['camel.models.**#ModelFactory.create()'] },
      names: 'chat',
      model: ['model_type', '1'],
      calls: [{ path: '{run,arun}', runs: 'chat' }],
    },
    localModel: {
      from: { python: ['camel.models.**#{OllamaModel,VLLMModel,SGLangModel,LMStudioModel}()'] },
      names: 'chat',
      model: ['model_type', '0'],
      local: true,
      calls: [{ path: '{run,arun}', runs: 'chat' }],
    },
    agent: {
      from: {
        python: [
          'camel.agents.**#{ChatAgent,CriticAgent,EmbodiedAgent,KnowledgeGraphAgent,MCPAgent,RepoAgent,SearchAgent,RoleAssignmentAgent}()',
          'camel.agents.**#{TaskSpecifyAgent,TaskPlannerAgent,TaskCreationAgent,TaskPrioritizationAgent,DeductiveReasonerAgent}()',
        ],
      },
      names: 'chat',
      onlyWithModel: 'id',
      model: ['model'],
      same: ['clone()'],
      calls: [{ path: '{step,astep,run,generate_workflow_summary,generate_workflow_summary_async}', runs: 'chat' }],
    },
    rolePlaying: {
      from: { python: ['camel.societies.**#{RolePlaying,BabyAGI}()'] },
      uses: ['model', 'assistant_agent', 'user_agent', 'assistant_agent_kwargs', 'user_agent_kwargs'],
      calls: [{ path: '{step,astep}', runs: 'chat' }],
    },
    workforce: {
      from: { python: ['camel.societies.**#Workforce()'] },
      uses: ['coordinator_agent', 'task_agent', 'new_worker_agent', 'default_model', 'coordinator_agent_kwargs'],
      same: ['{add_single_agent_worker,add_role_playing_worker}()'],
      collects: ['add_single_agent_worker().worker', 'add_single_agent_worker().1'],
      calls: [{ path: '{process_task,process_task_async}', runs: 'chat' }],
    },
    embedding: {
      from: {
        python: [
          'camel.embeddings.**#{OpenAIEmbedding,AzureEmbedding,GeminiEmbedding,JinaEmbedding,MistralEmbedding,OpenAICompatibleEmbedding,TogetherEmbedding}()',
        ],
      },
      names: 'embedding',
      model: ['model_type', '0'],
      calls: [{ path: '{embed,embed_list}', runs: 'embedding' }],
    },
    localEmbedding: {
      from: { python: ['camel.embeddings.**#{SentenceTransformerEncoder,VisionLanguageEmbedding}()'] },
      names: 'embedding',
      model: ['model_name', '0'],
      local: true,
      calls: [{ path: '{embed,embed_list}', runs: 'embedding' }],
    },
  },
  constants: [
    {
      path: /^camel\.(?:\w+\.)*ModelType$/u,
      ids: {
        GPT_3_5_TURBO: 'gpt-3.5-turbo',
        GPT_4: 'gpt-4',
        GPT_4_TURBO: 'gpt-4-turbo',
        GPT_4O: 'gpt-4o',
        GPT_4O_MINI: 'gpt-4o-mini',
        // In 2025 its first snapshot.
        GPT_4_1: 'gpt-4.1',
        GPT_5: 'gpt-5',
        GPT_5_MINI: 'gpt-5-mini',
        GPT_5_NANO: 'gpt-5-nano',
        O1: 'o1',
        O1_PREVIEW: 'o1-preview',
        O1_MINI: 'o1-mini',
        O3: 'o3',
        O3_MINI: 'o3-mini',
        O4_MINI: 'o4-mini',
        CLAUDE_3_HAIKU: 'claude-3-haiku-20240307',
        CLAUDE_3_SONNET: 'claude-3-sonnet-20240229',
        CLAUDE_3_5_HAIKU: 'claude-3-5-haiku-latest',
        CLAUDE_3_7_SONNET: 'claude-3-7-sonnet-latest',
        CLAUDE_SONNET_4: 'claude-sonnet-4-20250514',
        GEMINI_1_5_FLASH: 'gemini-1.5-flash',
        GEMINI_1_5_PRO: 'gemini-1.5-pro',
        GEMINI_2_5_FLASH: 'gemini-2.5-flash',
        GEMINI_2_5_PRO: 'gemini-2.5-pro',
        DEEPSEEK_CHAT: 'deepseek-chat',
        DEEPSEEK_REASONER: 'deepseek-reasoner',
        QWEN_MAX: 'qwen-max',
        QWEN_PLUS: 'qwen-plus',
        QWEN_TURBO: 'qwen-turbo',
        MISTRAL_LARGE: 'mistral-large-latest',
        MISTRAL_NEMO: 'open-mistral-nemo',
        COHERE_COMMAND_R: 'command-r',
        COHERE_COMMAND_R_PLUS: 'command-r-plus',
        GROQ_LLAMA_3_1_8B: 'llama-3.1-8b-instant',
        GROQ_LLAMA_3_3_70B: 'llama-3.3-70b-versatile',
      },
    },
    {
      path: /^camel\.(?:\w+\.)*EmbeddingModelType$/u,
      ids: {
        TEXT_EMBEDDING_ADA_2: 'text-embedding-ada-002',
        TEXT_EMBEDDING_3_SMALL: 'text-embedding-3-small',
        TEXT_EMBEDDING_3_LARGE: 'text-embedding-3-large',
        MISTRAL_EMBED: 'mistral-embed',
        JINA_EMBEDDINGS_V3: 'jina-embeddings-v3',
      },
    },
  ],
};
