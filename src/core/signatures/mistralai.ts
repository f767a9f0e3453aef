import type { Sdk } from './sdk.ts';

export const mistralai: Sdk = {
  id: 'mistralai',
  docs: [
    'https://github.com/mistralai/client-python/tree/main/docs/sdks',
    'https://github.com/mistralai/client-python/blob/main/MIGRATION.md',
    'https://github.com/mistralai/client-python/blob/0.4.2/src/mistralai/client.py',
    'https://github.com/mistralai/client-ts/tree/main/docs/sdks',
    'https://github.com/mistralai/client-js',
  ],
  source: [
    'mistralai/client-python 2.5.1',
    'mistralai/client-python 1.9.10',
    'mistralai/client-python 0.4.2',
    'mistralai/client-ts 2.6.1',
    'mistralai/client-js 0.5.0',
  ],
  provider: 'mistral',
  kinds: {
    client: {
      from: {
        python: ['mistralai.**#Mistral()'],
        javascript: ['@mistralai/mistralai/**#{Mistral,default}()'],
      },
      calls: [
        { path: 'chat.{complete,stream,parse,parse_stream}{,_async}', runs: 'chat', model: ['model'] },
        { path: 'chat.parseStream', runs: 'chat', model: ['model'] },
        { path: 'agents.{complete,stream}{,_async}', runs: 'chat', uses: ['*'] },
        { path: 'fim.{complete,stream}{,_async}', runs: 'completion', model: ['model'] },
        { path: 'embeddings.create{,_async}', runs: 'embedding', model: ['model'] },
        { path: 'ocr.process{,_async}', runs: 'other', model: ['model'] },
        { path: 'classifiers.{moderate,moderate_chat}{,_async}', runs: 'moderation', model: ['model'] },
        { path: 'classifiers.moderateChat', runs: 'moderation', model: ['model'] },
        { path: 'classifiers.{classify,classify_chat}{,_async}', runs: 'classification', model: ['model'] },
        { path: 'classifiers.classifyChat', runs: 'classification', model: ['model'] },
        { path: 'audio.transcriptions.{complete,stream}{,_async}', runs: 'stt', model: ['model'] },
        { path: 'audio.realtime.connect', runs: 'stt', model: ['model', '0'] },
        { path: 'audio.realtime.transcribe_stream', runs: 'stt', model: ['model', '1'] },
        { path: 'audio.speech.complete{,_async}', runs: 'tts', model: ['model'] },
        { path: 'batch.jobs.create{,_async}', runs: 'batch', model: ['model'], uses: ['*'] },
        { path: '{fine_tuning,fineTuning}.jobs.create{,_async}', runs: 'fine-tune', model: ['model'] },
        { path: 'beta.agents.create{,_async}', names: 'chat', model: ['model'], gives: 'agent' },
        {
          path: 'beta.agents.update{,_async}',
          names: 'chat',
          model: ['model'],
          when: [{ argument: ['model'], given: true }],
        },
        {
          path: 'beta.conversations.{start,start_stream}{,_async}',
          runs: 'chat',
          model: ['model'],
          uses: ['*'],
          gives: 'conversation',
        },
        {
          path: 'beta.conversations.startStream',
          runs: 'chat',
          model: ['model'],
          uses: ['*'],
          gives: 'conversation',
        },
        {
          path: 'beta.conversations.{append,append_stream,restart,restart_stream}{,_async}',
          runs: 'chat',
          uses: ['*'],
          gives: 'conversation',
        },
        {
          path: 'beta.conversations.{appendStream,restartStream}',
          runs: 'chat',
          uses: ['conversationId'],
          gives: 'conversation',
        },
        { path: 'beta.conversations.{run_async,run_stream_async}', runs: 'chat', uses: ['run_ctx', '0'] },
      ],
    },
    azureClient: {
      from: {
        python: ['mistralai_azure#MistralAzure()', 'mistralai.**#MistralAzure()'],
        javascript: ['@mistralai/mistralai-azure/**#MistralAzure()'],
      },
      is: ['client'],
      provider: 'azure',
    },
    googleClient: {
      from: {
        python: ['mistralai_gcp#MistralGoogleCloud()', 'mistralai.**#{MistralGCP,MistralGoogleCloud}()'],
        javascript: ['@mistralai/mistralai-gcp/**#{MistralGCP,MistralGoogleCloud}()'],
      },
      is: ['client'],
      provider: 'google',
    },
    realtime: {
      from: {
        python: ['mistralai.extra.**#RealtimeTranscription()'],
        javascript: ['@mistralai/mistralai/**#RealtimeTranscription()'],
      },
      calls: [
        { path: 'connect', runs: 'stt', model: ['model', '0'] },
        { path: '{transcribe_stream,transcribeStream}', runs: 'stt', model: ['model', '1'] },
      ],
    },
    /** An agent and a conversation are named by their ids in later calls. */
    agent: { same: ['id'] },
    conversation: { same: ['conversation_id', 'conversationId'] },
    runContext: {
      from: { python: ['mistralai.extra.run.context#RunContext()'] },
      model: ['model'],
      uses: ['*'],
    },
    /** Before version 1 `chat` is itself the method. */
    clientVersion0: {
      from: {
        python: ['mistralai.**#Mistral{,Async}Client()'],
        javascript: ['@mistralai/mistralai#{MistralClient,default}()'],
      },
      calls: [
        { path: 'chat{,_stream}', runs: 'chat', model: ['model', '1'] },
        { path: 'chatStream', runs: 'chat', model: ['model'] },
        { path: 'completion{,_stream,Stream}', runs: 'completion', model: ['model', '0'] },
        { path: 'embeddings', runs: 'embedding', model: ['model', '0'] },
        { path: 'jobs.create', runs: 'fine-tune', model: ['model', '0'] },
      ],
    },
  },
};
