import type { Sdk, ValueKind } from './sdk.ts';

const stt = 'RealtimeSTT 1.0';
const tts = 'RealtimeTTS 0.7';

const engine = (
  name: string,
  model: readonly string[],
  standard: string,
  rest: Partial<ValueKind> = {},
): ValueKind => ({
  from: { python: [`RealtimeTTS.**#${name}()`] },
  names: 'tts',
  model,
  default: { id: standard, version: tts },
  local: true,
  ...rest,
});

/** RealtimeSTT and RealtimeTTS: a recorder that writes down what it hears, and a stream that speaks by an engine. */
export const realtimeSpeech: Sdk = {
  id: 'realtime-speech',
  docs: [
    'https://github.com/KoljaB/RealtimeSTT/blob/master/RealtimeSTT/audio_recorder.py',
    'https://github.com/KoljaB/RealtimeTTS/tree/master/RealtimeTTS/engines',
    'https://github.com/KoljaB/RealtimeTTS/blob/master/RealtimeTTS/text_to_stream.py',
  ],
  source: ['KoljaB/RealtimeSTT 1.0.2', 'KoljaB/RealtimeTTS 0.7.4'],
  kinds: {
    recorder: {
      from: { python: ['RealtimeSTT.**#AudioToTextRecorder{,Client}()'] },
      names: 'stt',
      model: ['model', '0'],
      default: { id: 'tiny', version: stt },
      local: true,
      calls: [{ path: '{text,transcribe,perform_final_transcription}', runs: 'stt' }],
    },
    openai: engine('OpenAIEngine', ['model', '0'], 'tts-1', { provider: 'openai', local: false }),
    elevenlabs: {
      from: { python: ['RealtimeTTS.**#ElevenlabsEngine()'] },
      names: 'tts',
      model: ['model', '7'],
      provider: 'elevenlabs',
    },
    hosted: {
      from: { python: ['RealtimeTTS.**#{Cartesia,MiniMax,Typecast}Engine()'] },
      names: 'tts',
      model: ['model', 'model_id', '1'],
    },
    omniVoice: engine('OmniVoiceEngine', ['model_id', '0'], 'k2-fsa/OmniVoice'),
    lux: engine('LuxTTSEngine', ['model_path', '2'], 'YatharthS/LuxTTS'),
    sopro: engine('SoproTTSEngine', ['model_name', '1'], 'samuel-vitorino/sopro'),
    neutts: engine('NeuTTSEngine', ['backbone_repo', '1'], 'neuphonic/neutts-nano'),
    coqui: engine('CoquiEngine', ['model_name', '0'], 'tts_models/multilingual/multi-dataset/xtts_v2'),
    parler: engine('ParlerEngine', ['model_name', '1'], 'parler-tts/parler-tts-mini-v1'),
    orpheus: {
      from: { python: ['RealtimeTTS.**#OrpheusEngine()'] },
      names: 'tts',
      model: ['model', '1'],
      local: true,
    },
    kokoro: engine('KokoroEngine', [], 'hexgrad/Kokoro-82M'),
    stream: {
      from: { python: ['RealtimeTTS.**#TextToAudioStream()'] },
      uses: ['engine', '0'],
      same: ['feed()'],
      calls: [{ path: '{play,play_async}', runs: 'tts', needsModel: true }],
    },
  },
};
