import type { Sdk } from './sdk.ts';

/** Vanna: questions to SQL. A class of the project inherits from one that asks a model and one that keeps vectors. */
export const vanna: Sdk = {
  id: 'vanna',
  docs: [
    'https://github.com/vanna-ai/vanna/blob/v0.7.9/src/vanna/base/base.py',
    'https://github.com/vanna-ai/vanna/blob/v0.7.9/src/vanna/chromadb/chromadb_vector.py',
    'https://vanna.ai/docs/base',
  ],
  source: ['vanna-ai/vanna 0.7.9', 'vanna-ai/vanna 2.0.2'],
  kinds: {
    asking: {
      from: {
        python: [
          'vanna.**#{OpenAI_Chat,Anthropic_Chat,Cohere_Chat,ZhipuAI_Chat,QianWenAI_Chat,QianfanAI_Chat,DeepSeekChat}()',
          'vanna.**#{GoogleGeminiChat,Bedrock_Converse,Mistral,Xinference,VannaDB_VectorStore,VannaBase}()',
        ],
      },
      is: ['answering'],
      model: ['config.model', 'config.model_name', 'config.modelId'],
    },
    askingHere: {
      from: { python: ['vanna.ollama.**#Ollama()', 'vanna.vllm.**#Vllm()', 'vanna.hf.**#Hf()'] },
      is: ['answering'],
      model: ['config.model', 'config.model_name_or_path'],
      local: true,
    },
    /** What it is taught is embedded for the store: by this model, where the configuration brings no function of its own. */
    keepingInChroma: {
      from: { python: ['vanna.**#ChromaDB_VectorStore()'] },
      uses: ['config.embedding_function'],
      default: { id: 'all-MiniLM-L6-v2', version: 'vanna 0.7.9' },
      is: ['keeping'],
      local: true,
    },
    keepingElsewhere: {
      from: {
        python: [
          'vanna.**#{Qdrant,Milvus,PineconeDB,PG,OpenSearch,OpenSearch_Semantic,AzureAISearch,BigQuery,Oracle,VannaDB}_VectorStore()',
          'vanna.**#{Marqo,WeaviateDatabase,FAISS}()',
        ],
      },
      is: ['keeping'],
    },
    keeping: {
      calls: [{ path: '{train,add_ddl,add_documentation,add_question_sql,generate_embedding}', runs: 'embedding' }],
    },
    /** `model` is the name of what was trained there, not of a language model. */
    hosted: { from: { python: ['vanna.remote#VannaDefault()'] }, is: ['answering', 'keeping'] },
    /** Version 2: an agent around a service. */
    service: {
      from: { python: ['vanna.integrations.**#{OpenAI,AzureOpenAI,Anthropic,Gemini}LlmService()'] },
      names: 'chat',
      model: ['model', '0'],
      calls: [{ path: '{send_request,stream_request}', runs: 'chat' }],
    },
    serviceHere: {
      from: { python: ['vanna.integrations.**#OllamaLlmService()'] },
      names: 'chat',
      model: ['model', '0'],
      local: true,
      calls: [{ path: '{send_request,stream_request}', runs: 'chat' }],
    },
    agent: {
      from: { python: ['vanna{,.core.agent.**}#Agent()'] },
      uses: ['llm_service', '0'],
      calls: [{ path: 'send_message', runs: 'chat' }],
    },
    answering: {
      calls: [
        {
          path: '{ask,generate_sql,generate_plotly_code,generate_question,generate_questions,generate_followup_questions}',
          runs: 'chat',
        },
        { path: '{generate_summary,generate_explanation,generate_rewritten_question,submit_prompt}', runs: 'chat' },
      ],
    },
  },
};
