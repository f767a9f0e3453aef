import type { Sdk } from './sdk.ts';

/** The cap stands in the sampling parameters, an object of their own. */
const given = { maxOutput: ['sampling_params.max_tokens', 'params.max_tokens', '1.max_tokens'] };

export const vllm: Sdk = {
  id: 'vllm',
  docs: [
    'https://docs.vllm.ai/en/latest/api/vllm/entrypoints/llm.html',
    'https://docs.vllm.ai/en/latest/api/vllm/engine/arg_utils.html',
    'https://docs.vllm.ai/en/latest/api/vllm/v1/engine/async_llm.html',
  ],
  source: ['vllm-project/vllm 0012cf6'],
  local: true,
  kinds: {
    llm: {
      from: { python: ['vllm.**#LLM()'] },
      names: 'generation',
      model: ['model', '0'],
      is: ['offline'],
    },
    llmOfArgs: {
      from: { python: ['vllm.**#LLM.from_engine_args()'] },
      names: 'generation',
      model: ['0', 'engine_args'],
      is: ['offline'],
    },
    offline: {
      calls: [
        { path: '{generate,chat,beam_search}', runs: 'generation', given },
        { path: '{embed,encode,reward}', runs: 'embedding' },
        { path: 'classify', runs: 'classification' },
        { path: 'score', runs: 'rerank' },
      ],
    },
    /** Not a model yet: engines are built from it. */
    engineArgs: {
      from: { python: ['vllm.**#{Async,}EngineArgs()'] },
      model: ['model', '0'],
      same: ['create_engine_config()'],
    },
    engineArgsOfCommandLine: {
      from: { python: ['vllm.**#{Async,}EngineArgs.from_cli_args()'] },
      model: ['0.model', 'args.model'],
      same: ['create_engine_config()'],
    },
    engine: {
      from: { python: ['vllm.**#{AsyncLLMEngine,LLMEngine,AsyncLLM}.{from_engine_args,from_vllm_config}()'] },
      names: 'generation',
      model: ['0', 'engine_args', 'vllm_config'],
      calls: [
        { path: '{generate,step}', runs: 'generation', given },
        { path: 'encode', runs: 'embedding' },
      ],
    },
  },
};
