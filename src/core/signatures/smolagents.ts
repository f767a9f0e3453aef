import type { Sdk } from './sdk.ts';

/** Hugging Face smolagents: model classes, and agents that run them in steps. */
export const smolagents: Sdk = {
  id: 'smolagents',
  docs: [
    'https://github.com/huggingface/smolagents/blob/main/src/smolagents/models.py',
    'https://github.com/huggingface/smolagents/blob/main/src/smolagents/agents.py',
  ],
  source: ['huggingface/smolagents 2026-07-11', 'huggingface/smolagents 1.12.0', 'huggingface/smolagents 1.0.0'],
  kinds: {
    modelObject: {
      from: {
        python: [
          'smolagents.**#{LiteLLMRouterModel,OpenAIModel,OpenAIServerModel,AzureOpenAIModel,AzureOpenAIServerModel}()',
          'smolagents.**#{AmazonBedrockModel,AmazonBedrockServerModel,InferenceClientModel}()',
        ],
      },
      names: 'chat',
      model: ['model_id', '0'],
      is: ['runnableModel'],
    },
    liteLlmModel: {
      from: { python: ['smolagents.**#LiteLLMModel()'] },
      names: 'chat',
      model: ['model_id', '0'],
      default: { id: 'anthropic/claude-3-5-sonnet-20240620', version: 'smolagents 1.0' },
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
      from: { python: ['smolagents.**#{VLLMModel,MLXModel}()'] },
      names: 'generation',
      model: ['model_id', '0'],
      local: true,
      is: ['runnableModel'],
    },
    transformersModel: {
      from: { python: ['smolagents.**#TransformersModel()'] },
      names: 'generation',
      model: ['model_id', '0'],
      default: { id: 'HuggingFaceTB/SmolLM2-1.7B-Instruct', version: 'smolagents 1.0' },
      local: true,
      is: ['runnableModel'],
    },
    runnableModel: { calls: [{ path: '{(),generate,generate_stream}', runs: 'chat' }] },
    agent: {
      from: { python: ['smolagents.**#{CodeAgent,ToolCallingAgent,MultiStepAgent}()'] },
      uses: ['model', '1', 'managed_agents'],
      calls: [
        { path: '{(),run}', runs: 'chat', given: { loopBound: ['max_steps'] } },
        { path: '{step,provide_final_answer}', runs: 'chat' },
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
