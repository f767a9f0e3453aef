import type { CallSpec, Sdk } from './sdk.ts';

const call = (path: string, runs: CallSpec['runs'] & string, ...model: string[]): CallSpec => ({ path, runs, model });

/** Functions of the module, which a router also has as methods. */
const shared: readonly CallSpec[] = [
  call('{,a}completion', 'chat', 'model', '0'),
  call('{,a}text_completion', 'completion', 'model', '1'),
  call('{,a}responses', 'chat', 'model', '1'),
  call('{,a}embedding', 'embedding', 'model', '0'),
  { ...call('image_generation', 'image', 'model', '1'), default: { id: 'dall-e-2', version: 'litellm 1' } },
  call('aimage_generation', 'image', 'model'),
  call('{,a}image_edit', 'image-edit', 'model'),
  call('{,a}transcription', 'stt', 'model', '0'),
  call('{,a}speech', 'tts', 'model', '0'),
  call('{,a}moderation', 'moderation', 'model', '1'),
  call('{,a}rerank', 'rerank', 'model', '0'),
  call('{,a}video_generation', 'video', 'model'),
  call('{,a}create_batch', 'batch', 'model'),
  call('{,a}create_fine_tuning_job', 'fine-tune', 'model'),
];

export const litellm: Sdk = {
  id: 'litellm',
  docs: [
    'https://docs.litellm.ai/docs/supported_endpoints',
    'https://docs.litellm.ai/docs/completion/batching',
    'https://docs.litellm.ai/docs/routing',
    'https://github.com/BerriAI/litellm/blob/main/litellm/router.py',
  ],
  source: ['BerriAI/litellm 2025-2026 (main, images, responses, batch_completion, router)'],
  kinds: {
    /** A router is asked for aliases: the models behind them stand in `model_list`. */
    router: {
      from: { python: ['litellm.**#Router()'] },
      names: 'chat',
      onlyWithModel: true,
      model: ['model_list.litellm_params.model', '0.litellm_params.model'],
      calls: [
        ...shared.map(({ path, runs }): CallSpec => ({ path, ...(runs && { runs }) })),
        { path: 'chat.completions.create', runs: 'chat' },
        { path: 'abatch_completion{,_one_model_multiple_requests,_fastest_response}', runs: 'chat' },
      ],
    },
    /** The same calls, shaped like OpenAI's client. */
    compatible: {
      from: { python: ['litellm#LiteLLM()'] },
      calls: [{ path: 'chat.completions.create', runs: 'chat', model: ['model'] }],
    },
    /** The module itself. */
    functions: { from: { python: ['litellm#', 'litellm.main#'] }, calls: shared },
  },
  calls: {
    python: [
      { path: 'litellm#batch_completion', runs: 'chat', model: ['model', '0'] },
      {
        path: 'litellm#{batch_completion_models,batch_completion_models_all_responses}',
        runs: 'chat',
        model: ['models', 'model'],
      },
      { path: 'litellm#completion_with_retries', runs: 'chat', model: ['model'] },
      { path: 'litellm#acompletion_with_retries', runs: 'chat', model: ['model'] },
    ],
  },
};
