import type { Sdk } from './sdk.ts';

export const dashscope: Sdk = {
  id: 'dashscope',
  docs: ['https://github.com/dashscope/dashscope-sdk-python/tree/main/dashscope'],
  source: ['dashscope/dashscope-sdk-python 1.26.2'],
  provider: 'alibaba',
  constants: [
    {
      path: /^dashscope\.(?:\w+\.)*(?:Aio)?Generation\.Models$/u,
      ids: {
        qwen_v1: 'qwen-v1',
        qwen_plus_v1: 'qwen-plus-v1',
        bailian_v1: 'bailian-v1',
        dolly_12b_v2: 'dolly-12b-v2',
        qwen_turbo: 'qwen-turbo',
        qwen_plus: 'qwen-plus',
        qwen_max: 'qwen-max',
      },
    },
  ],
  kinds: {
    /** An assistant is named by its id in later calls. */
    assistant: { same: ['id'] },
    conversation: {
      from: { python: ['dashscope.**#Conversation()'] },
      calls: [{ path: 'call', runs: 'chat', model: ['model', '0'] }],
    },
    /** Speech clients hold the model; the calls send audio or text. */
    recognizer: {
      from: { python: ['dashscope.audio.**#{Recognition,TranslationRecognizerRealtime,TranslationRecognizerChat}()'] },
      names: 'stt',
      model: ['model', '0'],
      calls: [{ path: '{call,start}', runs: 'stt' }],
    },
    synthesizer: {
      from: { python: ['dashscope.audio.{tts_v2,qwen_tts_realtime}.**#{SpeechSynthesizer,QwenTtsRealtime}()'] },
      names: 'tts',
      model: ['model', '0'],
      calls: [{ path: '{call,streaming_call,connect}', runs: 'tts' }],
    },
    realtime: {
      from: { python: ['dashscope.audio.qwen_omni.**#OmniRealtimeConversation()'] },
      names: 'chat',
      model: ['model', '0'],
      calls: [{ path: 'connect', runs: 'chat' }],
    },
  },
  calls: {
    python: [
      { path: 'dashscope.**#{,Aio}{Generation,MultiModalConversation}.call', runs: 'chat', model: ['model', '0'] },
      { path: 'dashscope.**#CodeGeneration.call', runs: 'completion', model: ['model', '0'] },
      { path: 'dashscope.**#{,Aio}{TextEmbedding,MultiModalEmbedding}.call', runs: 'embedding', model: ['model', '0'] },
      { path: 'dashscope.**#BatchTextEmbedding.{call,async_call}', runs: 'embedding', model: ['model', '0'] },
      { path: 'dashscope.**#{,Aio}TextReRank.call', runs: 'rerank', model: ['model', '0'] },
      { path: 'dashscope.**#Understanding.call', runs: 'classification', model: ['model', '0'] },
      {
        path: 'dashscope.**#{,Aio}{ImageSynthesis,ImageGeneration}.{call,async_call}',
        runs: 'image',
        model: ['model', '0'],
      },
      { path: 'dashscope.**#{,Aio}VideoSynthesis.{call,async_call}', runs: 'video', model: ['model', '0'] },
      { path: 'dashscope.**#{,Qwen}Transcription.{call,async_call}', runs: 'stt', model: ['model', '0'] },
      { path: 'dashscope.**#HttpSpeechSynthesizer.call', runs: 'tts', model: ['model', '0'] },
      { path: 'dashscope.aigc.chat_completion#Completions.create', runs: 'chat', model: ['model'] },
      { path: 'dashscope#SpeechSynthesizer.call', runs: 'tts', model: ['model', '0'] },
      { path: 'dashscope.audio.tts.**#SpeechSynthesizer.call', runs: 'tts', model: ['model', '0'] },
      { path: 'dashscope.audio.qwen_tts.**#SpeechSynthesizer.call', runs: 'tts', model: ['model', '0'] },
      { path: 'dashscope.**#FineTunes.call', runs: 'fine-tune', model: ['model', '0'] },
      { path: 'dashscope.**#Assistants.{create,call}', names: 'chat', model: ['model'], gives: 'assistant' },
      { path: 'dashscope.**#Runs.{create,call,create_thread_and_run}', runs: 'chat', model: ['model'], uses: ['*'] },
      // An application's model is chosen in the console.
      { path: 'dashscope.**#Application.call', runs: 'chat', receiver: false },
    ],
  },
};
