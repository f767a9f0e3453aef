import type { Sdk } from './sdk.ts';

/** Hugging Face smolagents: model classes, and agents that run them in steps. */
export const smolagents: Sdk = {
  id: 'smolagents',
  docs: [
    'https://github.com/huggingface/smolagents/blob/main/src/smolagents/models.py',
    'https://github.com/huggingface/smolagents/blob/main/src/smolagents/agents.py',
  ],
  kinds: {
    modelObject: {
      from: {
        python: [
          'smolagents.**#{LiteLLMModel,LiteLLMRouterModel,OpenAIModel,OpenAIServerModel,AzureOpenAIModel,AzureOpenAIServerModel}()',
          'smolagents.**#{AmazonBedrockModel,AmazonBedrockServerModel,InferenceClientModel}()',
        ],
      },
      names: 'chat',
      model: ['model_id', '0'],
      is: ['runnableModel'],
    },
    hfApiModel: {
      from: { python: ['smolagents.**#HfApiModel()'] },
      names: 'chat',
      model: ['model_id', '0'],
      default: { id: 'Qwen/Qwen2.5-Coder-32B-Instruct', version: 'smolagents 1.0' },
      provider: 'huggingface',
      is: ['runnableModel'],
    },
    localModel: {
      from: { python: ['smolagents.**#{TransformersModel,VLLMModel,MLXModel}()'] },
      names: 'generation',
      model: ['model_id', '0'],
      local: true,
      is: ['runnableModel'],
    },
    runnableModel: { calls: [{ path: '{(),generate,generate_stream}', runs: 'chat' }] },
    agent: {
      from: { python: ['smolagents.**#{CodeAgent,ToolCallingAgent,MultiStepAgent}()'] },
      uses: ['model', '1', 'managed_agents'],
      calls: [
        { path: '{(),run}', runs: 'chat', given: { loopBound: ['max_steps'] } },
        { path: 'step', runs: 'chat' },
      ],
    },
    hubAgent: {
      from: {
        python: ['smolagents.**#{CodeAgent,ToolCallingAgent,MultiStepAgent}.{from_hub,from_folder,from_dict}()'],
      },
      is: ['agent'],
    },
  },
};
