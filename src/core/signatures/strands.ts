import type { Sdk } from './sdk.ts';

/** Strands Agents. The model of an agent without one changed with the releases and the AWS region: no default here. */
export const strands: Sdk = {
  id: 'strands',
  docs: [
    'https://github.com/strands-agents/sdk-python/tree/main/src/strands',
    'https://strandsagents.com/latest/documentation/docs/user-guide/concepts/model-providers/amazon-bedrock/',
    'https://github.com/strands-agents/evals/tree/main/src/strands_evals',
  ],
  source: ['strands-agents/sdk-python 1.40.0', '@strands-agents/sdk 1.16.0 (npm)', 'strands-agents/evals at 4190bbb'],
  kinds: {
    modelObject: {
      from: {
        python: [
          'strands.models.**#{AnthropicModel,GeminiModel,LiteLLMModel,LlamaAPIModel,MistralModel,OpenAIModel,OpenAIResponsesModel,WriterModel}()',
        ],
      },
      names: 'chat',
      model: ['model_id'],
      is: ['runnableModel'],
    },
    bedrockModel: {
      from: { python: ['strands.models.**#BedrockModel()'], javascript: ['@strands-agents/sdk{,/**}#BedrockModel()'] },
      names: 'chat',
      model: ['model_id', 'modelId'],
      provider: 'aws',
      is: ['runnableModel'],
    },
    nodeModelObject: {
      from: { javascript: ['@strands-agents/sdk/**#{OpenAIModel,AnthropicModel,GeminiModel,GoogleModel}()'] },
      names: 'chat',
      model: ['modelId'],
    },
    sageMakerModel: {
      from: { python: ['strands.models.**#SageMakerAIModel()'] },
      names: 'chat',
      model: ['endpoint_config.endpoint_name'],
      provider: 'aws',
      is: ['runnableModel'],
    },
    localModel: {
      from: { python: ['strands.models.**#{OllamaModel,LlamaCppModel}()'] },
      names: 'chat',
      model: ['model_id'],
      local: true,
      is: ['runnableModel'],
    },
    runnableModel: { calls: [{ path: '{stream,structured_output}', runs: 'chat' }] },
    agent: {
      from: { python: ['strands.{,agent.**}#Agent()'] },
      names: 'chat',
      onlyWithModel: 'id',
      model: ['model', '0'],
      calls: [{ path: '{(),invoke_async,stream_async,structured_output,structured_output_async}', runs: 'chat' }],
    },
    nodeAgent: {
      from: { javascript: ['@strands-agents/sdk#Agent()'] },
      names: 'chat',
      onlyWithModel: 'id',
      model: ['model'],
      calls: [{ path: '{invoke,stream}', runs: 'chat' }],
    },
    /** Speech in both directions. */
    voiceModel: {
      from: { python: ['strands.experimental.bidi.**#Bidi{GeminiLive,NovaSonic,OpenAIRealtime}Model()'] },
      names: 'chat',
      model: ['model_id', '0'],
    },
    voiceAgent: {
      from: { python: ['strands.experimental.bidi.**#BidiAgent()'] },
      names: 'chat',
      onlyWithModel: 'id',
      model: ['model', '0'],
      calls: [{ path: '{run,start}', runs: 'chat' }],
    },
    graphBuilder: {
      from: { python: ['strands.multiagent.**#GraphBuilder()'] },
      collects: ['add_node().executor', 'add_node().0'],
      calls: [{ path: 'build', gives: 'group' }],
    },
    group: {
      from: { python: ['strands.multiagent.**#{Swarm,Graph}()'] },
      uses: ['nodes', '0'],
      calls: [{ path: '{(),invoke_async,stream_async}', runs: 'chat' }],
    },
    /** Judges that ask a model, unlike `Equals` and its like; without one they take that of an agent. */
    evaluator: {
      from: {
        python: [
          'strands_evals.evaluators{,.**}#{Coherence,Conciseness,Correctness,Faithfulness,GoalSuccessRate,Harmfulness,Helpfulness,InstructionFollowing,Interactions,Output,Refusal,ResponseRelevance,SkillInstructionFollowing,SkillSelectionAccuracy,Stereotyping,ToolParameterAccuracy,ToolSelectionAccuracy,Trajectory}Evaluator()',
          'strands_evals.evaluators{,.**}#Multimodal{Correctness,Faithfulness,InstructionFollowing,Output,OverallQuality}Evaluator()',
        ],
      },
      names: 'chat',
      onlyWithModel: 'id',
      model: ['model'],
      calls: [{ path: 'evaluate{,_async}', runs: 'chat' }],
    },
    /** What is evaluated is run by a function of one's own, in which its model stands; here the judges are asked. */
    experiment: {
      from: { python: ['strands_evals.**#Experiment()'] },
      uses: ['evaluators', '1'],
      calls: [{ path: 'run_evaluations{,_async}', runs: 'chat', needsModel: true }],
    },
    simulator: {
      from: { python: ['strands_evals.**#{ActorSimulator,UserSimulator}{,.from_case_for_user_simulator}()'] },
      names: 'chat',
      onlyWithModel: 'id',
      model: ['model'],
      calls: [{ path: 'act', runs: 'chat' }],
    },
  },
};
