import type { Sdk } from './sdk.ts';

/** Microsoft Agent Framework for Python. */
export const agentFramework: Sdk = {
  id: 'agent-framework',
  docs: [
    'https://github.com/microsoft/agent-framework/tree/main/python/packages',
    'https://learn.microsoft.com/agent-framework/',
  ],
  source: ['microsoft/agent-framework python-1.13.0'],
  kinds: {
    client: {
      from: {
        python: [
          'agent_framework.**#{OpenAIChatClient,OpenAIChatCompletionClient,OpenAIResponsesClient,OpenAIAssistantsClient,GeminiChatClient,MistralChatClient}()',
          'agent_framework.**#{AnthropicClient,AnthropicBedrockClient,AnthropicFoundryClient,AnthropicVertexClient,BedrockChatClient}()',
          'agent_framework_{openai,anthropic,bedrock,gemini,mistral}.**#{OpenAIChatClient,OpenAIChatCompletionClient,AnthropicClient,BedrockChatClient,GeminiChatClient,MistralChatClient}()',
        ],
      },
      names: 'chat',
      model: ['model', 'model_id', '0'],
      is: ['runnableClient'],
    },
    azureClient: {
      from: {
        python: [
          'agent_framework.**#{AzureOpenAIChatClient,AzureOpenAIResponsesClient,AzureOpenAIAssistantsClient,AzureAIAgentClient,AzureAIClient,FoundryChatClient}()',
          'agent_framework_{foundry,azure_ai}.**#{FoundryChatClient,AzureAIAgentClient,AzureAIClient}()',
        ],
      },
      names: 'chat',
      model: ['model', 'deployment_name', 'model_deployment_name'],
      provider: 'azure',
      is: ['runnableClient'],
    },
    localClient: {
      from: { python: ['agent_framework{,_ollama,_foundry_local}.**#{OllamaChatClient,FoundryLocalClient}()'] },
      names: 'chat',
      model: ['model', 'model_id'],
      local: true,
      is: ['runnableClient'],
    },
    runnableClient: {
      calls: [
        { path: '{get_response,get_streaming_response}', runs: 'chat', model: ['options.model', 'options.model_id'] },
        { path: '{as_agent,create_agent}', gives: 'agent' },
      ],
    },
    embeddingClient: {
      from: {
        python: [
          'agent_framework{,_openai,_bedrock,_mistral,_foundry}.**#{OpenAIEmbeddingClient,BedrockEmbeddingClient,MistralEmbeddingClient,FoundryEmbeddingClient}()',
        ],
      },
      names: 'embedding',
      model: ['model', 'model_id'],
      calls: [{ path: 'get_embeddings', runs: 'embedding' }],
    },
    localEmbeddingClient: {
      from: { python: ['agent_framework{,_ollama}.**#OllamaEmbeddingClient()'] },
      names: 'embedding',
      model: ['model', 'model_id'],
      local: true,
      calls: [{ path: 'get_embeddings', runs: 'embedding' }],
    },
    agent: {
      from: { python: ['agent_framework#{Agent,ChatAgent,RawAgent}()'] },
      model: ['default_options.model', 'default_options.model_id'],
      uses: ['client', 'chat_client', '0'],
      calls: [{ path: '{run,run_stream}', runs: 'chat', model: ['options.model', 'options.model_id'] }],
    },
    /** Agents of another vendor's runtime, which chooses the model unless the options name it. */
    foreignAgent: {
      from: {
        python: [
          'agent_framework{,_claude,_github_copilot,_foundry,_copilotstudio}.**#{ClaudeAgent,GitHubCopilotAgent,FoundryAgent,CopilotStudioAgent}()',
        ],
      },
      model: ['default_options.model'],
      calls: [{ path: '{run,run_stream}', runs: 'chat' }],
    },
    builder: {
      from: {
        python: [
          'agent_framework{,_orchestrations}.**#{SequentialBuilder,ConcurrentBuilder,GroupChatBuilder,HandoffBuilder,MagenticBuilder}()',
        ],
      },
      uses: ['participants'],
      same: [
        '{participants,start_with,with_manager,with_standard_manager,set_manager,with_max_rounds,with_start_agent,add_handoff,with_termination_condition,with_checkpointing}()',
      ],
      collects: ['participants().0', 'with_standard_manager().agent'],
      calls: [{ path: 'build', gives: 'workflow' }],
    },
    workflow: { calls: [{ path: '{run,run_stream}', runs: 'chat' }] },
  },
};
