import type { Sdk } from './sdk.ts';

/** LLaMA-Factory from Python: all that is set, the model too, is one record. The package was named `llmtuner` before. */
export const llamaFactory: Sdk = {
  id: 'llama-factory',
  docs: [
    'https://github.com/hiyouga/LLaMA-Factory/blob/main/src/llamafactory/chat/chat_model.py',
    'https://github.com/hiyouga/LLaMA-Factory/blob/main/src/llamafactory/train/tuner.py',
  ],
  source: ['hiyouga/LLaMA-Factory commits 01915ea and 0a079df'],
  local: true,
  kinds: {
    chatModel: {
      from: { python: ['{llamafactory,llmtuner}.**#ChatModel()'] },
      names: 'chat',
      model: ['0.model_name_or_path', 'args.model_name_or_path'],
      calls: [{ path: '{,a}{chat,stream_chat}', runs: 'chat' }],
    },
  },
  calls: {
    python: [
      {
        path: '{llamafactory,llmtuner}.**#run_exp',
        runs: 'training',
        model: ['0.model_name_or_path', 'args.model_name_or_path'],
      },
    ],
  },
};
