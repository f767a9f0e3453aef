import type { Sdk } from './sdk.ts';

export const assemblyai: Sdk = {
  id: 'assemblyai',
  docs: [
    'https://github.com/AssemblyAI/assemblyai-python-sdk/tree/main/assemblyai',
    'https://github.com/AssemblyAI/assemblyai-node-sdk/tree/main/src/services',
  ],
  source: ['AssemblyAI/assemblyai-python-sdk 1.0.0, 0.30.0 and 0.20.0', 'AssemblyAI/assemblyai-node-sdk 4.27.0'],
  provider: 'assemblyai',
  kinds: {
    config: {
      from: { python: ['assemblyai.**#{,Raw}TranscriptionConfig()'] },
      model: ['speech_model', 'speech_models'],
    },
    /** Short audio, answered at once: since 1.0. */
    syncConfig: { from: { python: ['assemblyai.**#SyncTranscriptionConfig()'] }, model: ['model'] },
    syncTranscriber: {
      from: { python: ['assemblyai.**#{,Async}SyncTranscriber()'] },
      uses: ['config'],
      calls: [{ path: 'transcribe{,_async}', runs: 'stt', uses: ['config', '1'] }],
    },
    transcriber: {
      from: { python: ['assemblyai.**#{,Async}Transcriber()'] },
      uses: ['config'],
      calls: [
        {
          path: '{transcribe,transcribe_async,submit,transcribe_group,transcribe_group_async,submit_group}',
          runs: 'stt',
          uses: ['config', '1'],
          gives: 'transcript',
        },
      ],
    },
    /** What is asked of a transcript goes to a language model, not to the one that transcribed. */
    transcript: {
      from: { python: ['assemblyai.**#Transcript{,Group}.get_by_id{,s}()'] },
      same: ['wait_for_completion()'],
      calls: [
        {
          path: 'lemur.{task,question,summarize,action_items}{,_async}',
          runs: 'chat',
          model: ['final_model'],
          receiver: false,
        },
      ],
    },
    lemur: {
      from: { python: ['assemblyai.**#Lemur()'] },
      calls: [{ path: '{task,question,summarize,action_items}{,_async}', runs: 'chat', model: ['final_model'] }],
    },
    streaming: {
      from: { python: ['assemblyai.**#{,Async}{StreamingClient,RealtimeTranscriber,RealTimeTranscriber}()'] },
      calls: [{ path: 'connect', runs: 'stt', model: ['params.speech_model', '0.speech_model'] }],
    },
    client: {
      from: { javascript: ['assemblyai/**#{AssemblyAI,default}()'] },
      calls: [
        { path: 'transcripts.{transcribe,submit,create}', runs: 'stt', model: ['speech_model', 'speech_models'] },
        { path: 'lemur.{task,summary,questionAnswer,actionItems}', runs: 'chat', model: ['final_model'] },
        { path: '{realtime,streaming}.{transcriber,createService}', gives: 'javascriptStream', model: ['speechModel'] },
      ],
    },
    javascriptStream: {
      from: { javascript: ['assemblyai/**#{RealtimeTranscriber,StreamingTranscriber}()'] },
      model: ['speechModel'],
      calls: [{ path: 'connect', runs: 'stt' }],
    },
  },
  constants: [
    {
      path: /^assemblyai\.(?:\w+\.)*SpeechModel$/u,
      ids: { best: 'best', nano: 'nano', slam_1: 'slam-1', universal: 'universal' },
    },
    {
      path: /^assemblyai\.(?:\w+\.)*LemurModel$/u,
      ids: {
        claude3_5_sonnet: 'anthropic/claude-3-5-sonnet',
        claude3_opus: 'anthropic/claude-3-opus',
        claude3_haiku: 'anthropic/claude-3-haiku',
        claude3_sonnet: 'anthropic/claude-3-sonnet',
        claude2_1: 'anthropic/claude-2-1',
        claude2_0: 'anthropic/claude-2',
        mistral7b: 'assemblyai/mistral-7b',
        default: 'default',
      },
    },
  ],
};
