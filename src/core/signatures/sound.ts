import type { ArgumentPath, Sdk, ValueKind } from './sdk.ts';

/** A configuration of sherpa-onnx names the file of weights in a record for the kind of network. */
const weights = (of: string): readonly ArgumentPath[] =>
  ['config', '0'].flatMap(at => of.split(' ').map(path => `${at}.${path}`));

const separator = (from: string, model: readonly ArgumentPath[], path: string): ValueKind => ({
  from: { python: [from] },
  names: 'other',
  model,
  calls: [{ path, runs: 'other' }],
});

/** Hearing beside speech: codecs, watermarks, separation, pitch, tags and voice activity; and sherpa-onnx, which does all. */
export const sound: Sdk = {
  id: 'sound',
  docs: [
    'https://github.com/facebookresearch/encodec/blob/main/encodec/model.py',
    'https://github.com/hubertsiuzdak/snac/blob/main/snac/snac.py',
    'https://github.com/facebookresearch/audioseal/blob/main/src/audioseal/loader.py',
    'https://github.com/Stability-AI/stable-audio-tools/blob/main/stable_audio_tools/inference/generation.py',
    'https://github.com/deezer/spleeter/blob/master/spleeter/separator.py',
    'https://github.com/nomadkaraoke/python-audio-separator/blob/main/audio_separator/separator/separator.py',
    'https://github.com/Rikorose/DeepFilterNet/blob/main/DeepFilterNet/df/enhance.py',
    'https://github.com/snakers4/silero-vad/blob/master/src/silero_vad/utils_vad.py',
    'https://github.com/qiuqiangkong/panns_inference/blob/master/panns_inference/inference.py',
    'https://github.com/resemble-ai/Resemblyzer/blob/master/resemblyzer/voice_encoder.py',
    'https://github.com/spotify/basic-pitch/blob/main/basic_pitch/inference.py',
    'https://github.com/maxrmorrison/torchcrepe/blob/master/torchcrepe/core.py',
    'https://k2-fsa.github.io/sherpa/onnx/index.html',
    'https://github.com/dscripka/openWakeWord/blob/main/openwakeword/model.py',
  ],
  source: [
    'facebookresearch/encodec 2023-06-20',
    'hubertsiuzdak/snac at 3f25bd4',
    'facebookresearch/audioseal at 012b46e',
    'Stability-AI/stable-audio-tools 2026-02-14',
    'deezer/spleeter 2025-04-02',
    'nomadkaraoke/python-audio-separator at 0388aa1',
    'Rikorose/DeepFilterNet at 08a4f0d',
    'snakers4/silero-vad 6.2.1',
    'qiuqiangkong/panns_inference at 5440de2',
    'resemble-ai/Resemblyzer at 0fe931f',
    'spotify/basic-pitch at 017b9d2',
    'maxrmorrison/torchcrepe at 0536547',
    'k2-fsa/sherpa-onnx 2026-08-08',
    'dscripka/openWakeWord at 105e748',
  ],
  local: true,
  kinds: {
    /** Without paths it loads every wake word of its own. */
    wakeWord: {
      from: { python: ['openwakeword{,.model}#Model()'] },
      names: 'other',
      model: ['wakeword_models.0', 'wakeword_model_paths.0', '0.0'],
      calls: [{ path: 'predict{,_clip}', runs: 'other' }],
    },
    codec: {
      is: ['torch/module'],
      calls: [{ path: '{(),forward,encode,decode}', runs: 'other' }],
    },
    snac: {
      from: { python: ['snac{,.snac}#SNAC.from_pretrained()'] },
      names: 'other',
      model: ['repo_id', '0'],
      is: ['codec'],
    },
    watermark: {
      from: { python: ['audioseal{,.loader}#AudioSeal.load_{generator,detector}()'] },
      names: 'other',
      model: ['model_card_or_path', '0'],
      is: ['torch/module'],
      calls: [{ path: '{(),forward,get_watermark,detect_watermark}', runs: 'other' }],
    },
    /** Network and settings, in this order. */
    stableAudio: {
      from: { python: ['stable_audio_tools{,.models.pretrained}#get_pretrained_model()'] },
      names: 'tts',
      model: ['name', '0'],
      is: ['torch/module'],
    },
    spleeter: separator('spleeter.separator#Separator()', ['params_descriptor', '0'], '{separate,separate_to_file}'),
    /** The weights are chosen by a method, after the construction. */
    audioSeparator: {
      from: { python: ['audio_separator.separator{,.separator}#Separator()'] },
      calls: [
        { path: 'load_model', names: 'other', model: ['model_filename', '0'], receiver: false },
        { path: 'separate', runs: 'other' },
      ],
    },
    /** Network, state of the filter bank, and more, in this order. */
    deepFilter: {
      from: { python: ['df{,.enhance}#init_df()'] },
      names: 'other',
      model: ['model_base_dir', '0'],
      is: ['torch/module'],
    },
    silero: {
      from: { python: ['silero_vad{,.model}#load_silero_vad()'] },
      names: 'other',
      default: { id: 'silero_vad', version: 'silero-vad 6.2' },
      is: ['torch/module'],
      calls: [{ path: '{(),audio_forward}', runs: 'other' }],
    },
    sileroIterator: {
      from: { python: ['silero_vad{,.utils_vad}#VADIterator()'] },
      uses: ['model', '0'],
      calls: [{ path: '()', runs: 'other' }],
    },
    tags: {
      from: { python: ['panns_inference{,.inference}#AudioTagging()'] },
      names: 'classification',
      model: ['checkpoint_path', '1'],
      default: { id: 'Cnn14_mAP=0.431.pth', version: 'panns-inference 0.1' },
      calls: [{ path: 'inference', runs: 'classification' }],
    },
    events: {
      from: { python: ['panns_inference{,.inference}#SoundEventDetection()'] },
      names: 'classification',
      model: ['checkpoint_path', '1'],
      default: { id: 'Cnn14_DecisionLevelMax.pth', version: 'panns-inference 0.1' },
      calls: [{ path: 'inference', runs: 'classification' }],
    },
    voiceEncoder: {
      from: { python: ['resemblyzer{,.voice_encoder}#VoiceEncoder()'] },
      names: 'embedding',
      model: ['weights_fpath', '2'],
      is: ['torch/module'],
      calls: [{ path: '{(),forward,embed_utterance,embed_speaker}', runs: 'embedding' }],
    },
    pitch: {
      from: { python: ['basic_pitch.inference#Model()'] },
      names: 'other',
      model: ['model_path', '0'],
      calls: [{ path: 'predict', runs: 'other' }],
    },
    sherpa: {
      from: { python: ['sherpa_onnx#{Offline,Online}Recognizer.from_*()'] },
      names: 'stt',
      model: ['model', 'paraformer', 'encoder'],
      calls: [{ path: 'decode_stream{,s}', runs: 'stt' }],
    },
    sherpaSpotter: {
      from: { python: ['sherpa_onnx#KeywordSpotter()'] },
      names: 'stt',
      model: ['encoder', '1'],
      calls: [{ path: 'decode_stream{,s}', runs: 'stt' }],
    },
    sherpaVoice: {
      from: { python: ['sherpa_onnx#OfflineTts()'] },
      names: 'tts',
      model: weights('model.vits.model model.kokoro.model model.matcha.acoustic_model model.kitten.model'),
      calls: [{ path: 'generate', runs: 'tts' }],
    },
    sherpaSpeaker: {
      from: { python: ['sherpa_onnx#SpeakerEmbeddingExtractor()'] },
      names: 'embedding',
      model: weights('model'),
      calls: [{ path: 'compute', runs: 'embedding' }],
    },
    sherpaDiarization: {
      from: { python: ['sherpa_onnx#OfflineSpeakerDiarization()'] },
      names: 'other',
      model: weights('segmentation.pyannote.model'),
      calls: [{ path: 'process', runs: 'other' }],
    },
    sherpaActivity: {
      from: { python: ['sherpa_onnx#VoiceActivityDetector()'] },
      names: 'other',
      model: weights('silero_vad.model ten_vad.model'),
      calls: [{ path: 'accept_waveform', runs: 'other' }],
    },
  },
  calls: {
    python: [
      ...['24khz', '48khz'].map(width => ({
        path: `encodec{,.model}#EncodecModel.encodec_model_${width}`,
        names: 'other' as const,
        gives: 'codec',
        default: { id: `encodec_${width}`, version: 'encodec 0.1' },
      })),
      { path: 'encodec{,.compress}#compress', runs: 'other', uses: ['model', '0'] },
      { path: 'stable_audio_tools.inference.generation#generate_diffusion_*', runs: 'tts', uses: ['model', '0'] },
      { path: 'df{,.enhance}#enhance', runs: 'other', uses: ['model', '0'] },
      { path: 'silero_vad{,.utils_vad}#get_speech_timestamps', runs: 'other', uses: ['model', '1'] },
      { path: 'basic_pitch.inference#predict', runs: 'other', model: ['model_or_model_path', '1'] },
      { path: 'basic_pitch.inference#predict_and_save', runs: 'other', model: ['model_or_model_path', 'model_path'] },
      {
        path: 'torchcrepe#predict{,_from_file}',
        runs: 'other',
        model: ['model'],
        default: { id: 'full', version: 'torchcrepe 0.0.20' },
      },
      {
        path: 'torchcrepe#{embed{,_from_file},infer}',
        runs: 'embedding',
        model: ['model'],
        default: { id: 'full', version: 'torchcrepe 0.0.20' },
      },
    ],
  },
};
