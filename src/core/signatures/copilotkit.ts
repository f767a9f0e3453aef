import type { Sdk } from './sdk.ts';

/**
 * CopilotKit's runtime: an adapter names the model that its HTTP handler will run; no call in the user's code runs it.
 * The adapters' defaults changed with the releases, but for OpenAI's.
 */
export const copilotkit: Sdk = {
  id: 'copilotkit',
  docs: ['https://github.com/CopilotKit/CopilotKit/tree/main/packages/runtime/src', 'https://docs.copilotkit.ai/'],
  source: ['CopilotKit/CopilotKit 1.69.0 and 1.0.0'],
  kinds: {
    adapter: {
      from: {
        javascript: [
          '@copilotkit/backend#OpenAIAdapter()',
          '@copilotkit/{runtime,backend}#{AnthropicAdapter,GroqAdapter,GoogleGenerativeAIAdapter,BedrockAdapter,UnifyAdapter}()',
        ],
      },
      names: 'chat',
      onlyWithModel: true,
      model: ['model'],
    },
    openAIAdapter: {
      from: { javascript: ['@copilotkit/runtime#OpenAIAdapter()'] },
      names: 'chat',
      model: ['model'],
      default: { id: 'gpt-4o', version: '@copilotkit/runtime 1.0 to 1.69' },
    },
    localAdapter: {
      from: { javascript: ['@copilotkit/runtime#ExperimentalOllamaAdapter()'] },
      names: 'chat',
      onlyWithModel: true,
      model: ['model'],
      local: true,
    },
    agent: {
      from: { javascript: ['{@copilotkit/runtime,@copilotkitnext/agent}/**#{BuiltInAgent,BasicAgent}()'] },
      names: 'chat',
      onlyWithModel: 'id',
      model: ['model'],
    },
  },
};
