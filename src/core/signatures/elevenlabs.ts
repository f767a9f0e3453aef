import type { Sdk } from './sdk.ts';

const model = ['model_id', 'modelId'] as const;

const agentModel = ['conversation_config.agent.prompt.llm', 'conversationConfig.agent.prompt.llm'] as const;

export const elevenlabs: Sdk = {
  id: 'elevenlabs',
  docs: [
    'https://github.com/elevenlabs/elevenlabs-python/blob/main/reference.md',
    'https://github.com/elevenlabs/elevenlabs-python/blob/v0.2.24/elevenlabs/simple.py',
    'https://github.com/elevenlabs/elevenlabs-python/blob/1.50.7/src/elevenlabs/client.py',
    'https://github.com/elevenlabs/elevenlabs-js/blob/main/reference.md',
    'https://github.com/elevenlabs/packages/tree/main/packages',
    'https://github.com/FelixWaweru/elevenlabs-node/blob/main/index.js',
  ],
  source: [
    'elevenlabs/elevenlabs-python 2.59.0, 1.0.0 to 1.50.7 and 0.2.x',
    'elevenlabs/elevenlabs-js 2.56.0 and 1.59.0',
    '@elevenlabs/react 1.15.2 and @elevenlabs/client 1.25.0 (npm)',
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
          path: '{text_to_dialogue,textToDialogue}.{convert,stream,convert_with_timestamps,stream_with_timestamps,convertWithTimestamps,streamWithTimestamps}',
          runs: 'tts',
          model,
        },
        {
          path: '{speech_to_text,speechToText}.{convert,realtime.connect}',
          runs: 'stt',
          model: [...model, '0.model_id'],
        },
        {
          path: '{speech_to_speech,speechToSpeech}.{convert,stream,convert_as_stream,convertAsStream}',
          runs: 'tts',
          model,
        },
        { path: '{text_to_sound_effects,textToSoundEffects}.convert', runs: 'other', model },
        {
          path: 'music.{compose,compose_detailed,composeDetailed,compose_detailed_stream,stream}',
          runs: 'other',
          model,
        },
        { path: 'music.{video_to_music,videoToMusic}', runs: 'other', model },
        { path: 'music.{separate_stems,separateStems}', runs: 'other', receiver: false },
        { path: '{text_to_voice,textToVoice}.{design,remix,create_previews,createPreviews}', runs: 'tts', model },
        { path: '{audio_isolation,audioIsolation}.{convert,stream}', runs: 'other', receiver: false },
        { path: '{dubbing,forced_alignment,forcedAlignment}.create', runs: 'other', receiver: false },
        // A stored voice agent; the model that answers sits deep in its settings.
        {
          path: '{conversational_ai,conversationalAi}.agents.create',
          names: 'chat',
          model: agentModel,
          receiver: false,
        },
        {
          path: '{conversational_ai,conversationalAi}.agents.update',
          names: 'chat',
          model: agentModel,
          when: [{ argument: agentModel, given: true }],
        },
        {
          path: '{conversational_ai,conversationalAi}.agents.{simulate_conversation,simulateConversation}{,_stream,Stream}',
          runs: 'chat',
          receiver: false,
        },
        // The convenience of version 1; its default changed in Python at 1.50, and the service's own in JavaScript.
        { path: 'generate', runs: 'tts', model: ['model', ...model] },
      ],
    },
    /** Speech heard in the browser, over a socket that opens with `connect`. */
    scribe: {
      from: { javascript: ['@elevenlabs/react/**#useScribe()'] },
      names: 'stt',
      model,
      calls: [{ path: 'connect', runs: 'stt', model }],
    },
    nodeClient: {
      from: { javascript: ['elevenlabs-node#{default,ElevenLabs}()'] },
      calls: [{ path: 'textToSpeech{,Stream}', runs: 'tts', model }],
    },
  },
  calls: {
    javascript: [
      { path: '@elevenlabs/{client,react}/**#Scribe.connect', runs: 'stt', model },
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
        default: { id: 'eleven_monolingual_v1', version: 'elevenlabs-python 0.2.8 to 0.2.27' },
      },
      { path: 'elevenlabs{,.api}#TTS.generate{,_stream,_stream_input}', runs: 'tts', model: ['model', '2'] },
    ],
  },
};
