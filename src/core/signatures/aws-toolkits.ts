import type { CallSpec, Sdk } from './sdk.ts';

/** The model that each of the optimizer's modes writes prompts for, `NOVA_PROMPT_OPTIMIZER_MODE`. */
const modes = {
  micro: 'us.amazon.nova-micro-v1:0',
  lite: 'us.amazon.nova-lite-v1:0',
  'lite-2': 'us.amazon.nova-2-lite-v1:0',
} as const;

const version = '1.1.0';

const optimize = { path: 'optimize', runs: 'chat', receiver: false } as const;
const mode = ['mode', '0'];

const byMode: readonly CallSpec[] = [
  ...Object.entries(modes).map(([name, id]) => ({
    ...optimize,
    when: [{ argument: mode, is: [name] }],
    default: { id, version },
  })),
  {
    ...optimize,
    when: [{ argument: mode, is: ['custom'] }],
    model: ['custom_params.task_model_id', '1.task_model_id'],
  },
  {
    ...optimize,
    when: [{ argument: mode, unlike: /^(?:micro|lite|lite-2|custom)$/u }],
    default: { id: 'us.amazon.nova-pro-v1:0', version },
  },
];

/** Toolkits of AWS around Bedrock's models, in Python. */
export const awsToolkits: Sdk = {
  id: 'aws-toolkits',
  docs: [
    'https://aws.github.io/bedrock-agentcore-starter-toolkit/',
    'https://github.com/aws/nova-prompt-optimizer/blob/main/README.md',
  ],
  source: ['aws/bedrock-agentcore-starter-toolkit 0.3.10', 'aws/nova-prompt-optimizer 1.1.0'],
  provider: 'aws',
  kinds: {
    /** An agent that is deployed from a file of its own: which model it runs stands there. */
    deployedAgent: {
      from: { python: ['bedrock_agentcore_starter_toolkit.**#Runtime()'] },
      calls: [{ path: 'invoke', runs: 'chat', receiver: false }],
    },
    /** Judges of the service, or of one's own there, read what an agent's session left in its traces. */
    evaluation: {
      from: { python: ['bedrock_agentcore_starter_toolkit.**#Evaluation{,.from_config}()'] },
      calls: [{ path: 'run', runs: 'chat', receiver: false }],
    },
    novaAdapter: {
      from: {
        python: ['amzn_nova_prompt_optimizer.core.inference.**#{Bedrock,SageMaker}InferenceAdapter()'],
      },
      calls: [
        {
          path: 'call_model',
          runs: 'chat',
          model: ['model_id', '0'],
          given: { maxOutput: ['inf_config.max_tokens', '3.max_tokens'] },
        },
      ],
    },
    novaRunner: {
      from: { python: ['amzn_nova_prompt_optimizer.core.inference#InferenceRunner()'] },
      calls: [{ path: 'run', runs: 'chat', model: ['model_id', '0'], given: { maxOutput: ['max_tokens', '1'] } }],
    },
    /** Answers its examples before it rates them. */
    novaEvaluator: {
      from: { python: ['amzn_nova_prompt_optimizer.core.evaluation#Evaluator()'] },
      calls: [{ path: '{aggregate_score,scores}', runs: 'chat', model: ['model_id', '0'] }],
    },
    novaOptimizer: {
      from: { python: ['amzn_nova_prompt_optimizer.core.optimizers.**#NovaPromptOptimizer()'] },
      calls: byMode,
    },
    novaMetaPrompter: {
      from: { python: ['amzn_nova_prompt_optimizer.core.optimizers.**#NovaMPOptimizationAdapter()'] },
      calls: [
        { ...optimize, model: ['prompter_model_id', '0'], default: { id: 'us.amazon.nova-2-lite-v1:0', version } },
      ],
    },
    novaMipro: {
      from: { python: ['amzn_nova_prompt_optimizer.core.optimizers.**#{,Nova}MIPROv2OptimizationAdapter()'] },
      calls: [{ ...optimize, model: ['task_model_id', '0'], default: { id: 'us.amazon.nova-pro-v1:0', version } }],
    },
  },
};
