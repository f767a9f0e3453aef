import type { Sdk } from './sdk.ts';

const model = ['model_name', '0'];

/** AgentScope 1.x: chat models, embedding models and agents are called as functions. */
export const agentscope: Sdk = {
  id: 'agentscope',
  docs: [
    'https://github.com/agentscope-ai/agentscope/tree/main/src/agentscope/model',
    'https://github.com/agentscope-ai/agentscope/tree/main/src/agentscope/agent',
    'https://doc.agentscope.io/tutorial/task_model.html',
  ],
  source: ['modelscope/agentscope 1.0.0'],
  kinds: {
    chatModel: {
      from: { python: ['agentscope.**#{ChatModelBase,OpenAIChatModel}()'] },
      names: 'chat',
      model,
      calls: [{ path: '()', runs: 'chat' }],
    },
    dashScope: {
      from: { python: ['agentscope.**#DashScopeChatModel()'] },
      is: ['chatModel'],
      names: 'chat',
      model,
      provider: 'alibaba',
    },
    anthropic: {
      from: { python: ['agentscope.**#AnthropicChatModel()'] },
      is: ['chatModel'],
      names: 'chat',
      model,
      provider: 'anthropic',
    },
    gemini: {
      from: { python: ['agentscope.**#GeminiChatModel()'] },
      is: ['chatModel'],
      names: 'chat',
      model,
      provider: 'google',
    },
    ollama: {
      from: { python: ['agentscope.**#OllamaChatModel()'] },
      is: ['chatModel'],
      names: 'chat',
      model,
      local: true,
    },
    embedding: {
      from: {
        python: [
          'agentscope.**#{DashScope,OpenAI,Gemini}TextEmbedding()',
          'agentscope.**#DashScopeMultiModalEmbedding()',
        ],
      },
      names: 'embedding',
      model: ['model_name', '1'],
      calls: [{ path: '()', runs: 'embedding' }],
    },
    ollamaEmbedding: {
      from: { python: ['agentscope.**#OllamaTextEmbedding()'] },
      names: 'embedding',
      model,
      local: true,
      calls: [{ path: '()', runs: 'embedding' }],
    },
    /** The agent of a person has no model. */
    agent: {
      from: { python: ['agentscope.**#ReActAgent()'] },
      uses: ['model', '2'],
      calls: [{ path: '{(),reply}', runs: 'chat' }],
    },
    /** Before 1.0: the model is a configuration that `agentscope.init` read, by its name. */
    oldAgent: {
      from: { python: ['agentscope.agents.**#{DialogAgent,DictDialogAgent,ReActAgent,LlamaIndexAgent}()'] },
      calls: [{ path: '{(),reply}', runs: 'chat' }],
    },
    pipeline: {
      from: { python: ['agentscope.**#{Sequential,Fanout}Pipeline()'] },
      uses: ['agents', '0'],
      calls: [{ path: '()', runs: 'chat', needsModel: true }],
    },
  },
  calls: {
    python: [
      {
        path: 'agentscope.**#{sequential,fanout}_pipeline',
        runs: 'chat',
        uses: ['agents', '0'],
        needsModel: true,
      },
    ],
  },
};
