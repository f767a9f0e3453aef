import type { Sdk } from './sdk.ts';

/** Langroid: a configuration object names the model, agents and tasks run it. */
export const langroid: Sdk = {
  id: 'langroid',
  docs: [
    'https://github.com/langroid/langroid/tree/main/langroid/language_models',
    'https://github.com/langroid/langroid/tree/main/langroid/agent',
  ],
  source: ['langroid/langroid 0.1.150 to 0.65.16'],
  kinds: {
    llmConfig: {
      from: { python: ['langroid.**#{OpenAIGPTConfig,AzureConfig,LLMConfig}()'] },
      model: ['chat_model', 'model_name'],
    },
    llm: {
      from: { python: ['langroid.language_models.**#{OpenAIGPT,AzureGPT}()'] },
      names: 'chat',
      onlyWithModel: 'id',
      model: ['config.chat_model', '0.chat_model'],
      calls: [{ path: '{chat,achat,generate,agenerate}', runs: 'chat' }],
    },
    embeddingConfig: {
      from: {
        python: ['langroid.**#{OpenAI,AzureOpenAI,SentenceTransformer,FastEmbed,Gemini}EmbeddingsConfig()'],
      },
      names: 'embedding',
      onlyWithModel: 'id',
      model: ['model_name'],
    },
    agentConfig: {
      from: {
        python: [
          'langroid.**#{AgentConfig,ChatAgentConfig,DocChatAgentConfig,SQLChatAgentConfig,TableChatAgentConfig,Neo4jChatAgentConfig,ArangoChatAgentConfig}()',
          'langroid.**#{OpenAIAssistantConfig,RelevanceExtractorAgentConfig,LanceQueryPlanAgentConfig,CSVGraphAgentConfig}()',
        ],
      },
      uses: ['llm'],
    },
    agent: {
      from: {
        python: [
          'langroid.**#{ChatAgent,DocChatAgent,LanceDocChatAgent,SQLChatAgent,TableChatAgent,Neo4jChatAgent,ArangoChatAgent,OpenAIAssistant}()',
          'langroid.**#{RelevanceExtractorAgent,RetrieverAgent,LanceQueryPlanAgent,CSVGraphAgent}()',
        ],
      },
      uses: ['config', '0'],
      calls: [
        { path: '{llm_response,llm_response_forget,llm_response_messages}{,_async}', runs: 'chat' },
        { path: '{answer_from_docs,get_summary_answer,summarize_docs}', runs: 'chat' },
        { path: '{ingest,ingest_docs,ingest_doc_paths,ingest_dataframe}', runs: 'embedding', receiver: false },
      ],
    },
    task: {
      from: { python: ['langroid.**#Task()'] },
      uses: ['agent', '0'],
      same: ['clone()'],
      collects: ['add_sub_task().0', 'add_sub_task().task'],
      calls: [{ path: '{run,run_async}', runs: 'chat', given: { loopBound: ['turns'] } }],
    },
  },
  calls: {
    python: [
      {
        path: 'langroid.{,agent.**}#{run_batch_tasks,run_batched_tasks,run_batch_task_gen}',
        runs: 'chat',
        uses: ['task', '0'],
      },
      { path: 'langroid.{,agent.**}#llm_response_batch', runs: 'chat', uses: ['agent', '0'] },
    ],
  },
  constants: [
    {
      path: /^langroid(?:\.\w+)*\.OpenAIChatModel$/u,
      ids: {
        GPT4o_MINI: 'gpt-4o-mini',
        O1: 'o1',
        O1_PREVIEW: 'o1-preview',
        O1_MINI: 'o1-mini',
        O3_MINI: 'o3-mini',
        O3: 'o3',
        O4_MINI: 'o4-mini',
        GPT4_1: 'gpt-4.1',
        GPT4_1_MINI: 'gpt-4.1-mini',
        GPT4_1_NANO: 'gpt-4.1-nano',
        GPT5: 'gpt-5',
        GPT5_MINI: 'gpt-5-mini',
        GPT5_NANO: 'gpt-5-nano',
        GPT5_1: 'gpt-5.1',
        GPT5_2: 'gpt-5.2',
      },
    },
  ],
};
