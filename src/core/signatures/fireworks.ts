import type { Sdk } from './sdk.ts';

export const fireworks: Sdk = {
  id: 'fireworks',
  docs: [
    'https://github.com/fw-ai-external/python-sdk/blob/main/api.md',
    'https://docs.fireworks.ai/tools-sdks/python-client/querying-text-models',
    'https://docs.fireworks.ai/tools-sdks/python-client/sdk-basics',
  ],
  source: ['fw-ai-external/python-sdk 1.2.3'],
  provider: 'fireworks',
  kinds: {
    client: {
      from: { python: ['fireworks#{,Async}Fireworks()', 'fireworks.client#{,Async}Fireworks()'] },
      same: ['with_options()', 'copy()', 'with_raw_response', 'with_streaming_response'],
      calls: [
        { path: 'chat.completions.{create,acreate}', runs: 'chat', model: ['model'] },
        { path: '{completion,completions}.{create,acreate}', runs: 'completion', model: ['model'] },
        { path: 'messages.create', runs: 'chat', model: ['model'] },
        { path: 'embeddings.create', runs: 'embedding', model: ['model'] },
        { path: 'supervised_fine_tuning_jobs.create', runs: 'fine-tune', model: ['base_model'] },
        {
          path: '{dpo_jobs,reinforcement_fine_tuning_jobs}.create',
          runs: 'fine-tune',
          model: ['training_config.base_model'],
        },
        { path: 'batch_inference_jobs.create', runs: 'batch', model: ['model'] },
      ],
    },
    /** The client bound to one model and deployment. */
    llm: {
      from: { python: ['fireworks#LLM()', 'fireworks.llm#LLM()'] },
      names: 'chat',
      model: ['model', '0'],
      calls: [
        { path: 'chat.completions.{create,acreate}', runs: 'chat' },
        { path: 'completions.{create,acreate}', runs: 'completion' },
        { path: 'embeddings.create', runs: 'embedding' },
        { path: 'create_supervised_fine_tuning_job', runs: 'fine-tune' },
      ],
    },
    imageModel: {
      from: { python: ['fireworks.client.image#ImageInference()'] },
      names: 'image',
      model: ['model', '0'],
      calls: [
        { path: 'text_to_image{,_async}', runs: 'image' },
        { path: '{image_to_image,control_net}{,_async}', runs: 'image-edit' },
      ],
    },
  },
  calls: {
    python: [
      { path: 'fireworks.client#ChatCompletion.{,a}create', runs: 'chat', model: ['model', '0'] },
      { path: 'fireworks.client#Completion.{,a}create', runs: 'completion', model: ['model', '0'] },
    ],
  },
};
