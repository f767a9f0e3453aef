import type { Sdk } from './sdk.ts';

const model = ['model_id', 'modelId'] as const;

export const elevenlabs: Sdk = {
  id: 'elevenlabs',
  docs: [
    'https://github.com/elevenlabs/elevenlabs-python/blob/main/reference.md',
    'https://github.com/elevenlabs/elevenlabs-python/blob/v0.2.24/elevenlabs/simple.py',
    'https://github.com/elevenlabs/elevenlabs-python/blob/1.50.7/src/elevenlabs/client.py',
    'https://github.com/elevenlabs/elevenlabs-js/blob/main/reference.md',
    'https://github.com/FelixWaweru/elevenlabs-node/blob/main/index.js',
  ],
  provider: 'elevenlabs',
  kinds: {
    client: {
      from: {
        python: ['elevenlabs.**#{,Async}ElevenLabs()'],
        javascript: ['{elevenlabs,@elevenlabs/elevenlabs-js}/**#ElevenLabsClient()'],
      },
      same: ['with_raw_response'],
      calls: [
        {
          path: '{text_to_speech,textToSpeech}.{convert,stream,convert_as_stream,convert_realtime,convert_with_timestamps,stream_with_timestamps}',
          runs: 'tts',
          model,
        },
        { path: 'textToSpeech.{convertAsStream,convertWithTimestamps,streamWithTimestamps}', runs: 'tts', model },
        {
          path: '{text_to_dialogue,textToDialogue}.{convert,stream,convert_with_timestamps,stream_with_timestamps}',
          runs: 'tts',
          model,
        },
        { path: '{speech_to_text,speechToText}.convert', runs: 'stt', model },
        {
          path: '{speech_to_speech,speechToSpeech}.{convert,stream,convert_as_stream,convertAsStream}',
          runs: 'tts',
          model,
        },
        { path: '{text_to_sound_effects,textToSoundEffects}.convert', runs: 'other', model },
        { path: 'music.{compose,compose_detailed,composeDetailed,stream}', runs: 'other', model },
        { path: '{text_to_voice,textToVoice}.{design,remix,create_previews,createPreviews}', runs: 'tts', model },
        { path: '{audio_isolation,audioIsolation}.{convert,stream}', runs: 'other', receiver: false },
        { path: '{dubbing,forced_alignment,forcedAlignment}.create', runs: 'other', receiver: false },
        // The convenience of version 1.
        {
          path: 'generate',
          runs: 'tts',
          model: ['model', ...model],
          default: { id: 'eleven_multilingual_v2', version: 'elevenlabs-python 1.50.7' },
        },
      ],
    },
    nodeClient: {
      from: { javascript: ['elevenlabs-node#{default,ElevenLabs}()'] },
      calls: [{ path: 'textToSpeech{,Stream}', runs: 'tts', model }],
    },
  },
  calls: {
    javascript: [
      // The module-level functions before version 2.
      { path: 'elevenlabs-node#{,default.}textToSpeech', runs: 'tts', model: ['6'] },
      { path: 'elevenlabs-node#{,default.}textToSpeechStream', runs: 'tts', model: ['5'] },
    ],
    // The module-level function before version 1.
    python: [
      {
        path: 'elevenlabs#generate',
        runs: 'tts',
        model: ['model', '3'],
        default: { id: 'eleven_monolingual_v1', version: 'elevenlabs-python 0.2.24' },
      },
      { path: 'elevenlabs{,.api}#TTS.generate{,_stream,_stream_input}', runs: 'tts', model: ['model', '2'] },
    ],
  },
};
