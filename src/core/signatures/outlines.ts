import type { Sdk } from './sdk.ts';

/** Outlines: models around clients and local engines, and generators that run them. */
export const outlines: Sdk = {
  id: 'outlines',
  docs: [
    'https://github.com/dottxt-ai/outlines/tree/main/src/outlines',
    'https://github.com/dottxt-ai/outlines/tree/0.1.14/outlines/models',
  ],
  source: ['dottxt-ai/outlines 1.3.2', 'dottxt-ai/outlines 0.1.14'],
  kinds: {
    /** Version 1: a client and the model's name. */
    hostedModel: {
      from: {
        python: [
          'outlines.{,models.**}#{from_openai,from_anthropic,from_gemini,from_mistral,from_ollama,from_lmstudio,from_dottxt,from_sglang,from_vllm}()',
          'outlines.{,models.**}#{,Async}{OpenAI,Anthropic,Gemini,Mistral,Ollama,LMStudio,Dottxt,SGLang,VLLM}()',
        ],
      },
      names: 'chat',
      onlyWithModel: 'id',
      model: ['model_name', 'model', '1'],
      is: ['runnable'],
    },
    tgi: { from: { python: ['outlines.{,models.**}#from_tgi()'] }, uses: ['client', '0'], is: ['runnable'] },
    /** Version 1: around a model that another library loaded. */
    wrappedModel: {
      from: {
        python: [
          'outlines.{,models.**}#{from_transformers,from_llamacpp,from_mlxlm,from_vllm_offline}()',
          'outlines.{,models.**}#{Transformers,TransformersMultiModal,LlamaCpp,MLXLM,VLLMOffline}()',
        ],
      },
      uses: ['model', '0'],
      local: true,
      is: ['runnable'],
    },
    /** Before version 1: loaded by name. */
    loadedModel: {
      from: {
        python: ['outlines.models.**#{transformers,transformers_vision,mamba,vllm,llamacpp,exl2,exllamav2,mlxlm}()'],
      },
      names: 'generation',
      model: ['model_name', 'repo_id', 'model_path', '0'],
      local: true,
      is: ['runnable'],
    },
    loadedHosted: {
      from: { python: ['outlines.models.**#{openai,azure_openai}()'] },
      names: 'chat',
      model: ['model_name', '0'],
      is: ['runnable'],
    },
    generator: {
      from: {
        python: [
          'outlines#Generator()',
          'outlines.generate.**#{text,choice,json,regex,cfg,format,fsm}()',
          'outlines.text.generate.**#{continuation,completion,choice,json,regex,integer,float}()',
        ],
      },
      uses: ['model', '0'],
      is: ['runnable'],
    },
    application: {
      from: { python: ['outlines.{,applications}#Application()'] },
      calls: [{ path: '()', runs: 'chat', uses: ['model', '0'] }],
    },
    runnable: { calls: [{ path: '{(),batch,stream,generate,generate_batch,generate_stream}', runs: 'chat' }] },
  },
};
