import type { Sdk } from './sdk.ts';

/** Langroid: a configuration object names the model, agents and tasks run it. */
export const langroid: Sdk = {
  id: 'langroid',
  docs: [
    'https://github.com/langroid/langroid/tree/main/langroid/language_models',
    'https://github.com/langroid/langroid/tree/main/langroid/agent',
  ],
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
    agentConfig: {
      from: {
        python: [
          'langroid.**#{AgentConfig,ChatAgentConfig,DocChatAgentConfig,SQLChatAgentConfig,TableChatAgentConfig,Neo4jChatAgentConfig,ArangoChatAgentConfig}()',
        ],
      },
      uses: ['llm'],
    },
    agent: {
      from: {
        python: [
          'langroid.**#{ChatAgent,DocChatAgent,LanceDocChatAgent,SQLChatAgent,TableChatAgent,Neo4jChatAgent,ArangoChatAgent,OpenAIAssistant}()',
        ],
      },
      uses: ['config', '0'],
      calls: [{ path: '{llm_response,llm_response_forget,llm_response_messages}{,_async}', runs: 'chat' }],
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
      { path: 'langroid.{,agent.**}#{run_batch_tasks,run_batch_task_gen}', runs: 'chat', uses: ['task', '0'] },
      { path: 'langroid.{,agent.**}#{llm_response_batch,agent_response_batch}', runs: 'chat', uses: ['agent', '0'] },
    ],
  },
};
