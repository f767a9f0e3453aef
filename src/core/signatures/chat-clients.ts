import type { Sdk } from './sdk.ts';

/** Clients of chat services by others than their makers, as bots for Discord, Telegram and QQ use them. */
export const chatClients: Sdk = {
  id: 'chat-clients',
  docs: [
    'https://github.com/acheong08/ChatGPT/blob/main/src/revChatGPT/V3.py',
    'https://github.com/acheong08/EdgeGPT',
    'https://github.com/acheong08/Bard',
    'https://github.com/dsdanielpark/Bard-API',
    'https://github.com/Soulter/hugging-chat-api',
    'https://github.com/xtekky/gpt4free/tree/main/g4f/client',
    'https://github.com/poe-platform/fastapi_poe',
    'https://github.com/deedy5/ddgs',
  ],
  source: [
    'acheong08/ChatGPT 6.8.6, 3.3.2 and 2.3.12, acheong08/EdgeGPT 0.13.2, acheong08/Bard 2.1.0',
    'dsdanielpark/Bard-API commit of 2024-04-24, Soulter/hugging-chat-api 0.5.1',
    'xtekky/gpt4free 2026-08-21, poe-platform/fastapi_poe 0.0.81',
    'deedy5/duckduckgo_search (callers of its chat, read 2026-11-23)',
  ],
  kinds: {
    /** By the key of the API, with a model of its own. */
    chatGptByKey: {
      from: { python: ['revChatGPT.V3#Chatbot()'] },
      names: 'chat',
      onlyWithModel: true,
      model: ['engine', '1'],
      default: { id: 'gpt-3.5-turbo', version: 'revChatGPT 6.8' },
      provider: 'openai',
      calls: [{ path: '{ask,ask_stream,ask_async,ask_stream_async}', runs: 'chat', model: ['model', '3'] }],
    },
    chatGptByOldKey: {
      from: { python: ['revChatGPT.{Official,V0}#{Async,}Chatbot()'] },
      names: 'chat',
      onlyWithModel: true,
      model: ['engine', '1'],
      provider: 'openai',
      calls: [{ path: '{ask,ask_stream}', runs: 'chat' }],
    },
    chatGptByAccount: {
      from: { python: ['revChatGPT.{V1,V2,ChatGPT,revChatGPT}#{Async,}Chatbot()'] },
      model: ['config.model', '0.model'],
      provider: 'openai',
      calls: [{ path: '{ask,post_messages,continue_write,get_chat_response}', runs: 'chat', model: ['model'] }],
    },
    bing: {
      from: { python: ['EdgeGPT{,.EdgeGPT}#Chatbot{(),.create()}'] },
      provider: 'azure',
      calls: [{ path: '{ask,ask_stream}', runs: 'chat' }],
    },
    bard: {
      from: {
        python: [
          'Bard#{Async,}Chatbot{(),.create()}',
          'bardapi{,.core,.core_async,.core_cookies,.chat}#{Bard,BardAsync,BardCookies,BardAsyncCookies,ChatBard}()',
        ],
      },
      provider: 'google',
      calls: [
        { path: '{ask,get_answer,ask_about_image,start}', runs: 'chat' },
        { path: 'speech', runs: 'tts', receiver: false },
      ],
    },
    huggingChat: {
      from: { python: ['hugchat.hugchat#ChatBot()'] },
      provider: 'huggingface',
      calls: [{ path: '{chat,query}', runs: 'chat' }],
    },
    /** Its chat beside the search; the default changed with the releases. */
    duckDuckGo: {
      from: { python: ['{duckduckgo_search,ddgs}{,.duckduckgo_search}#{,Async}DDGS()'] },
      provider: 'duckduckgo',
      calls: [{ path: '{chat,achat}', runs: 'chat', model: ['model', '1'] }],
    },
    gpt4free: {
      from: { python: ['g4f.client#{Async,}Client()'] },
      calls: [
        { path: 'chat.completions.{create,async_create,stream}', runs: 'chat', model: ['model', '1'] },
        { path: 'images.{generate,async_generate}', runs: 'image', model: ['model', '1'] },
        { path: 'images.{create_variation,async_create_variation}', runs: 'image-edit', model: ['model'] },
      ],
    },
  },
  calls: {
    python: [
      { path: 'g4f#ChatCompletion.{create,create_async}', runs: 'chat', model: ['model', '0'] },
      {
        path: 'fastapi_poe#{get_bot_response,get_bot_response_sync,stream_request,get_final_response}',
        runs: 'chat',
        model: ['bot_name', '1'],
        provider: 'poe',
      },
    ],
  },
};
