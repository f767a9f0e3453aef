import type { Sdk } from './sdk.ts';

/** AutoGen since 0.4: model clients of `autogen_ext`, agents and teams of `autogen_agentchat`. */
export const autogenAgentchat: Sdk = {
  id: 'autogen-agentchat',
  docs: [
    'https://github.com/microsoft/autogen/tree/main/python/packages/autogen-ext/src/autogen_ext/models',
    'https://github.com/microsoft/autogen/tree/main/python/packages/autogen-agentchat/src/autogen_agentchat',
  ],
  source: ['microsoft/autogen 0.7.5'],
  kinds: {
    client: {
      from: {
        python: [
          '{autogen_ext,autogen_core}.**#{OpenAIChatCompletionClient,AnthropicChatCompletionClient,AnthropicBedrockChatCompletionClient}()',
          'autogen_ext.**#AzureAIChatCompletionClient()',
        ],
      },
      names: 'chat',
      model: ['model'],
      is: ['runnableClient'],
    },
    azureClient: {
      from: { python: ['{autogen_ext,autogen_core}.**#AzureOpenAIChatCompletionClient()'] },
      names: 'chat',
      model: ['model', 'azure_deployment'],
      provider: 'azure',
      is: ['runnableClient'],
    },
    localClient: {
      from: { python: ['autogen_ext.**#{OllamaChatCompletionClient,LlamaCppChatCompletionClient}()'] },
      names: 'chat',
      model: ['model', 'filename', 'repo_id', 'model_path'],
      local: true,
      is: ['runnableClient'],
    },
    adapter: {
      from: { python: ['autogen_ext.**#{SKChatCompletionAdapter,ChatCompletionCache}()'] },
      uses: ['sk_client', 'client', '0'],
      is: ['runnableClient'],
    },
    /** A parameter declared as any model client. */
    anyClient: {
      from: { python: ['autogen_core.**#ChatCompletionClient{,.load_component}()'] },
      is: ['runnableClient'],
    },
    runnableClient: { calls: [{ path: '{create,create_stream}', runs: 'chat' }] },
    agent: {
      from: {
        python: [
          'autogen_agentchat.**#{AssistantAgent,CodeExecutorAgent,BaseChatAgent}()',
          'autogen_ext.agents.**#{MultimodalWebSurfer,FileSurfer,VideoSurfer,MagenticOneCoderAgent}()',
        ],
      },
      uses: ['model_client', '1'],
      is: ['runnable'],
    },
    societyOfMind: {
      from: { python: ['autogen_agentchat.**#SocietyOfMindAgent()'] },
      uses: ['model_client', '2', 'team', '1'],
      is: ['runnable'],
    },
    filterAgent: {
      from: { python: ['autogen_agentchat.**#MessageFilterAgent()'] },
      uses: ['wrapped_agent'],
      is: ['runnable'],
    },
    /** Source: autogen_ext/models/replay in the repository. */
    replay: { from: { python: ['autogen_ext.**#ReplayChatCompletionClient()'] }, mock: true },
    azureAgent: {
      from: { python: ['autogen_ext.agents.**#AzureAIAgent()'] },
      names: 'chat',
      onlyWithModel: 'id',
      model: ['deployment_name', '3'],
      provider: 'azure',
      is: ['runnable'],
    },
    hostedAgent: {
      from: { python: ['autogen_ext.agents.**#{OpenAIAgent,OpenAIAssistantAgent}()'] },
      names: 'chat',
      onlyWithModel: 'id',
      model: ['model', '3'],
      is: ['runnable'],
    },
    team: {
      from: {
        python: [
          'autogen_agentchat.**#{RoundRobinGroupChat,SelectorGroupChat,Swarm,MagenticOneGroupChat,GraphFlow}()',
          'autogen_ext.teams.**#MagenticOne()',
        ],
      },
      uses: ['participants', '0', 'model_client', '1', 'client'],
      is: ['runnable'],
    },
    runnable: {
      calls: [
        { path: '{run,run_stream}', runs: 'chat', given: { loopBound: ['max_turns'] } },
        { path: '{on_messages,on_messages_stream}', runs: 'chat' },
      ],
    },
  },
};
