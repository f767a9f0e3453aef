import type { CallSpec, Sdk } from './sdk.ts';

/** Options of versions 3 and 4 are an object behind the source. */
const optioned = ['options.model', '1.model', 'model'] as const;

const transcribe: CallSpec = {
  path: '{transcribe_url,transcribe_file,transcribe_url_callback,transcribe_file_callback,transcribeUrl,transcribeFile,transcribeUrlCallback,transcribeFileCallback}',
  runs: 'stt',
  model: optioned,
};
const under = (prefix: string, spec: CallSpec): CallSpec => ({ ...spec, path: `${prefix}.${spec.path}` });

export const deepgram: Sdk = {
  id: 'deepgram',
  docs: [
    'https://github.com/deepgram/deepgram-python-sdk/blob/main/reference.md',
    'https://github.com/deepgram/deepgram-python-sdk/tree/v3.9.0/deepgram/clients',
    'https://github.com/deepgram/deepgram-js-sdk/blob/main/reference.md',
  ],
  source: ['deepgram/deepgram-python-sdk 7.6.0, 3.9.0 and 2.12.0', 'deepgram/deepgram-js-sdk 5.8.0, 4.11.0 and 3.9.0'],
  provider: 'deepgram',
  kinds: {
    client: {
      from: {
        python: ['deepgram.{,client}#{,Async}{DeepgramClient,Deepgram}()'],
        javascript: ['@deepgram/sdk#{DeepgramClient,Deepgram,createClient}()'],
      },
      calls: [
        // Version 5 and later.
        under('listen.v1.media', transcribe),
        { path: 'listen.{v1,v2}.{connect,createConnection}', runs: 'stt', model: ['model'] },
        { path: 'speak.{v1,v2}.audio.generate', runs: 'tts', model: ['model'] },
        { path: 'speak.{v1,v2}.{connect,createConnection}', runs: 'tts', model: ['model'] },
        // The model of an agent is among its settings, which are sent later.
        { path: 'agent.{websocket,asyncwebsocket}.v().start', runs: 'chat', receiver: false },
        { path: 'agent', runs: 'chat', receiver: false },
        { path: 'read.v1.text.analyze', runs: 'other', receiver: false },
        { path: 'agent.v1.{connect,createConnection}', runs: 'chat', receiver: false },
        // Versions 3 and 4.
        under('listen.{rest,prerecorded,asyncrest,asyncprerecorded}.v()', transcribe),
        under('listen.{prerecorded,rest}', transcribe),
        {
          path: 'listen.{live,websocket,asynclive,asyncwebsocket}.v().start',
          runs: 'stt',
          model: ['options.model', '0.model'],
        },
        { path: 'listen.live', runs: 'stt', model: ['model'] },
        {
          path: '{speak,asyncspeak}{,.rest,.asyncrest}.v().{stream_memory,stream_raw,stream}',
          runs: 'tts',
          model: optioned,
        },
        {
          path: '{speak,asyncspeak}{,.rest,.asyncrest}.v().{save,file}',
          runs: 'tts',
          model: ['options.model', '2.model'],
        },
        { path: 'speak.{websocket,asyncwebsocket}.v().start', runs: 'tts', model: ['options.model', '0.model'] },
        { path: 'speak.{request,live}', runs: 'tts', model: ['model'] },
        { path: 'read.{analyze,asyncanalyze}.v().{analyze_url,analyze_text}', runs: 'other', receiver: false },
        { path: 'read.{analyzeUrl,analyzeText}', runs: 'other', receiver: false },
        // Versions 1 and 2.
        { path: 'transcription.{prerecorded,sync_prerecorded,preRecorded}', runs: 'stt', model: ['1.model', 'model'] },
        { path: 'transcription.live', runs: 'stt', model: ['0.model', 'model'] },
      ],
    },
  },
};
