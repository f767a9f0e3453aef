import type { Sdk } from './sdk.ts';

export const vllm: Sdk = {
  id: 'vllm',
  docs: [
    'https://docs.vllm.ai/en/latest/api/vllm/entrypoints/llm.html',
    'https://docs.vllm.ai/en/latest/api/vllm/engine/arg_utils.html',
    'https://docs.vllm.ai/en/latest/api/vllm/v1/engine/async_llm.html',
  ],
  local: true,
  kinds: {
    llm: {
      from: { python: ['vllm.**#LLM()'] },
      names: 'generation',
      model: ['model', '0'],
      calls: [
        { path: '{generate,chat,beam_search,generate_from_engine}', runs: 'generation' },
        { path: '{embed,encode,reward}', runs: 'embedding', uncapped: true },
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
        { path: '{generate,add_request,step}', runs: 'generation' },
        { path: 'encode', runs: 'embedding' },
      ],
    },
  },
};
