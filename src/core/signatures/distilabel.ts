import type { Sdk, ValueKind } from './sdk.ts';

const packages = 'distilabel.{llms,models,models.llms,models.image_generation}.**';
const llm = (classes: string, more: Partial<ValueKind> = {}): ValueKind => ({
  from: { python: [`${packages}#${classes}()`] },
  names: 'chat',
  model: ['model', 'model_id', 'deployment_name', '0'],
  calls: [
    { path: '{generate,agenerate,generate_outputs}', runs: 'chat', ...(more.local === true ? { local: true } : {}) },
  ],
  ...more,
});

/** Synthetic data: models as parts of steps, steps as parts of a pipeline. */
export const distilabel: Sdk = {
  id: 'distilabel',
  docs: [
    'https://distilabel.argilla.io/latest/sections/how_to_guides/basic/llm/',
    'https://distilabel.argilla.io/latest/components-gallery/tasks/',
    'https://github.com/argilla-io/distilabel/tree/main/src/distilabel',
  ],
  source: ['argilla-io/distilabel (commit 233e3da)'],
  kinds: {
    openai: llm('OpenAILLM', { provider: 'openai' }),
    azure: llm('AzureOpenAILLM', { provider: 'azure' }),
    endpoints: llm('InferenceEndpointsLLM', {
      provider: 'huggingface',
      model: ['model_id', 'endpoint_name', 'model'],
    }),
    hosted: llm('{AnthropicLLM,AnyscaleLLM,CohereLLM,GroqLLM,LiteLLM,MistralLLM,TogetherLLM,VertexAILLM}'),
    local: llm('{TransformersLLM,LlamaCppLLM,vLLM,ClientvLLM,SGLang,ClientSGLang,OllamaLLM,MlxLLM}', {
      local: true,
      model: ['model', 'model_path'],
    }),
    images: {
      from: { python: [`${packages}#{OpenAIImageGeneration,InferenceEndpointsImageGeneration}()`] },
      names: 'image',
      model: ['model', 'model_id'],
      calls: [{ path: '{generate,agenerate,generate_outputs}', runs: 'image' }],
    },
    embeddings: {
      from: { python: ['distilabel.{embeddings,models,models.embeddings}.**#*Embeddings()'] },
      names: 'embedding',
      model: ['model'],
      local: true,
      calls: [{ path: 'encode', runs: 'embedding', local: true }],
    },
    task: {
      from: { python: ['distilabel.steps.tasks.**#*()', 'distilabel.tasks.**#*()'] },
      uses: ['llm', 'llms'],
      calls: [{ path: '{process,process_applying_mappings}', runs: 'chat', needsModel: true }],
    },
    pipeline: {
      from: { python: ['distilabel.pipeline.**#{Pipeline,RayPipeline,InstructionResponsePipeline}()'] },
      uses: ['generator', 'labeller', 'llm'],
      calls: [
        { path: 'run', runs: 'chat' },
        { path: 'generate', runs: 'chat' },
      ],
    },
  },
};
