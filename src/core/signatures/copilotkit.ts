import type { Sdk } from './sdk.ts';

/**
 * CopilotKit's runtime: an adapter names the model that its HTTP handler will run; no call in the user's code runs it.
 * The adapters' defaults changed with the releases.
 */
export const copilotkit: Sdk = {
  id: 'copilotkit',
  docs: ['https://github.com/CopilotKit/CopilotKit/tree/main/packages/runtime/src', 'https://docs.copilotkit.ai/'],
  kinds: {
    adapter: {
      from: {
        javascript: [
          '@copilotkit/{runtime,backend}#{OpenAIAdapter,AnthropicAdapter,GroqAdapter,GoogleGenerativeAIAdapter,BedrockAdapter,UnifyAdapter}()',
        ],
      },
      names: 'chat',
      onlyWithModel: true,
      model: ['model'],
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
