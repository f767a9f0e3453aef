import type { CallSpec, Sdk } from './sdk.ts';

/** How any model is asked, trained or not. */
const asked: readonly CallSpec[] = [
  { path: 'openai_client', gives: 'client' },
  { path: 'get_inference_name', gives: 'served', ofReceiver: ['inference_model_name', 'name'] },
];

/** OpenPipe's Agent Reinforcement Trainer: models that are trained on how their own runs were rated. */
export const openpipeArt: Sdk = {
  id: 'openpipe-art',
  docs: ['https://art.openpipe.ai/'],
  source: ['OpenPipe/ART 0.3.11'],
  kinds: {
    trainable: {
      from: { python: ['art#TrainableModel()'] },
      names: 'generation',
      model: ['base_model'],
      calls: [{ path: 'train', runs: 'fine-tune' }, ...asked],
    },
    /** Any other model that is compared with it. */
    compared: {
      from: { python: ['art#Model()'] },
      names: 'chat',
      onlyWithModel: 'id',
      model: ['inference_model_name'],
      calls: asked,
    },
    /** What a model is called where it is asked: what was trained has a name of its own. */
    served: {},
    client: { is: ['openai/client'] },
  },
  calls: {
    python: [{ path: 'art.rewards{,.ruler}#{ruler,ruler_score_group}', runs: 'chat', model: ['judge_model', '1'] }],
  },
};
