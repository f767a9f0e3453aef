import type { CallSpec, Sdk } from './sdk.ts';

/** The functions take the network that `load` gave as their first argument. */
const functions = (module: string): CallSpec[] => [
  {
    path: `${module}.**#{generate,stream_generate,batch_generate,generate_step}`,
    runs: 'generation',
    uses: ['model', '0'],
  },
];

/** Apple MLX. `load` gives a pair of network and tokenizer (or processor); the network is its first item. */
export const mlx: Sdk = {
  id: 'mlx',
  docs: [
    'https://github.com/ml-explore/mlx-lm',
    'https://github.com/Blaizzy/mlx-vlm',
    'https://github.com/Blaizzy/mlx-audio',
    'https://github.com/ml-explore/mlx-examples/tree/main/whisper',
  ],
  source: ['ml-explore/mlx-lm 2026-08-22', 'Blaizzy/mlx-vlm 2026-08-22', 'Blaizzy/mlx-audio at 135d0cc'],
  local: true,
  kinds: {
    network: {
      from: { python: ['{mlx_lm,mlx_vlm}#load()', '{mlx_lm,mlx_vlm}.utils#{load,load_model}()'] },
      names: 'generation',
      model: ['0', 'path_or_hf_repo', 'model_path'],
      same: ['[0]', '{eval,train}()'],
      calls: [{ path: '()', runs: 'generation' }],
    },
    embedder: {
      from: { python: ['mlx_embeddings.**#load()', 'mlx_embedding_models.**#EmbeddingModel.from_registry()'] },
      names: 'embedding',
      model: ['0', 'path_or_hf_repo'],
      same: ['[0]'],
      calls: [{ path: '{(),encode}', runs: 'embedding' }],
    },
    whisperMlx: { calls: [{ path: 'transcribe', runs: 'stt' }] },
    speaker: {
      from: { python: ['mlx_audio.tts.**#load{,_model}()'] },
      names: 'tts',
      model: ['0', 'model_path'],
      calls: [{ path: 'generate', runs: 'tts' }],
    },
    listener: {
      from: { python: ['mlx_audio.stt.**#load{,_model}()'] },
      names: 'stt',
      model: ['0', 'model_path'],
      calls: [{ path: '{generate,stream_transcribe}', runs: 'stt' }],
    },
  },
  calls: {
    python: [
      ...functions('mlx_lm'),
      ...functions('mlx_vlm'),
      { path: 'mlx_embeddings.**#generate', runs: 'embedding', uses: ['model', '0'] },
      { path: 'mlx_lm.tuner.**#train', runs: 'training', uses: ['model', '0'] },
      { path: 'mlx_lm.lora#train_model', runs: 'training', uses: ['model', '1'] },
      { path: 'mlx_vlm.trainer.**#{train,train_orpo}', runs: 'training', uses: ['model', '0'] },
      { path: 'mlx_lm.tuner.**#evaluate', runs: 'classification', uses: ['model', '0'] },
      {
        path: 'mlx_whisper.**#transcribe',
        runs: 'stt',
        model: ['path_or_hf_repo'],
        default: { id: 'mlx-community/whisper-tiny', version: 'mlx-whisper 0.4' },
      },
      { path: 'lightning_whisper_mlx#LightningWhisperMLX', names: 'stt', model: ['model', '0'], gives: 'whisperMlx' },
      { path: 'mlx_audio.tts.generate#generate_audio', runs: 'tts', model: ['model', 'model_path'] },
      {
        path: 'mlx_audio.stt.generate#generate_transcription',
        runs: 'stt',
        model: ['model', '0'],
        uses: ['model', '0'],
      },
    ],
  },
};
