import type { Sdk } from './sdk.ts';

const named = ['model'];

/** What an evaluation is of: a model by its name or behind an address, or the parts of a retriever. */
const target = ['target.model.api_endpoint.model_id', 'target.model'];

/** NVIDIA's NeMo microservices: fine-tuning, evaluation, guardrails and made-up data, as services. */
export const nemoMicroservices: Sdk = {
  id: 'nemo-microservices',
  docs: [
    'https://docs.nvidia.com/nemo/microservices/latest/pysdk/index.html',
    'https://github.com/NVIDIA-NeMo/DataDesigner',
  ],
  source: ['NVIDIA/GenerativeAIExamples nemo/ (notebooks of all these services; read 2026-11-23)'],
  provider: 'nvidia',
  kinds: {
    client: {
      from: { python: ['nemo_microservices.**#{,Async}NeMoMicroservices()'] },
      calls: [
        { path: '{,inference.,guardrail.}chat.completions.create', runs: 'chat', model: named },
        { path: '{,inference.,guardrail.}completions.create', runs: 'completion', model: named },
        { path: '{,inference.}embeddings.create', runs: 'embedding', model: named },
        { path: 'guardrail.{check,checks.create}', runs: 'moderation', model: named },
        // The configuration names the model; it is one of the service's, or of one's own.
        { path: 'customization.jobs.create', runs: 'fine-tune', receiver: false },
        { path: 'evaluation.jobs.create', runs: 'batch', model: target, receiver: false },
        { path: 'evaluation.live', runs: 'other', model: target, receiver: false },
        { path: '{,beta.}{audit,safe_synthesizer}.jobs.create', runs: 'batch', receiver: false },
      ],
    },
    safeSynthesizer: {
      from: { python: ['nemo_microservices.**#SafeSynthesizerJobBuilder()'] },
      same: ['with_*()', 'synthesize()'],
      calls: [{ path: 'create_job', runs: 'fine-tune', receiver: false }],
    },
    /** One of the models that the columns of a data set are written by. */
    designModel: {
      from: { python: ['{nemo_microservices.data_designer,data_designer}.**#ModelConfig()'] },
      model: ['model', '1'],
    },
    design: {
      from: { python: ['{nemo_microservices.data_designer,data_designer}.**#DataDesignerConfigBuilder()'] },
      uses: ['model_configs', '0'],
    },
    designer: {
      from: {
        python: ['nemo_microservices.data_designer.**#NeMoDataDesignerClient()', 'data_designer.**#DataDesigner()'],
      },
      calls: [{ path: '{preview,create}', runs: 'chat', uses: ['config_builder', '0'], receiver: false }],
    },
  },
};
