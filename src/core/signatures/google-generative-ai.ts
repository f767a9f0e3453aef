import type { Sdk } from './sdk.ts';

/** The SDKs of the Gemini API before `google-genai`; both have ended, both stay common in repositories. */
export const googleGenerativeAi: Sdk = {
  id: 'google-generative-ai',
  docs: [
    'https://github.com/google-gemini/deprecated-generative-ai-python/tree/main/google/generativeai',
    'https://github.com/google-gemini/deprecated-generative-ai-js/tree/main/packages/main/src',
    'https://github.com/googleapis/google-cloud-python/tree/main/packages/google-ai-generativelanguage',
    'https://www.npmjs.com/package/@xiangfa/generative-ai',
  ],
  source: [
    'google-gemini/deprecated-generative-ai-python 0.3.0 to 0.8.5',
    'google-gemini/deprecated-generative-ai-js 0.24.1',
  ],
  provider: 'google',
  forks: { '@xiangfa/generative-ai': '@google/generative-ai' },
  kinds: {
    /** Without a name: `gemini-pro` up to 0.8.2, `gemini-1.5-flash-002` since; so none is told. */
    pythonModel: {
      from: { python: ['google.generativeai.**#GenerativeModel()'] },
      is: ['model'],
      names: 'chat',
      model: ['model_name', '0'],
    },
    cachedModel: {
      from: { python: ['google.generativeai.**#GenerativeModel.from_cached_content()'] },
      is: ['model'],
      names: 'chat',
      uses: ['cached_content', '0'],
    },
    cache: {
      from: { python: ['google.generativeai.caching#CachedContent.{create,get}()'] },
      same: ['name'],
      model: ['model', '0'],
    },
    cacheManager: {
      from: { javascript: ['@google/generative-ai/server#GoogleAICacheManager()'] },
      calls: [{ path: '{create,get}', model: ['model'], gives: 'cache' }],
    },
    client: {
      from: { javascript: ['@google/generative-ai#{default.,}GoogleGenerativeAI()'] },
      calls: [
        { path: 'getGenerativeModel', names: 'chat', model: ['model'], gives: 'model' },
        {
          path: 'getGenerativeModelFromCachedContent',
          names: 'chat',
          model: ['0.model', 'model'],
          uses: ['0'],
          gives: 'model',
        },
      ],
    },
    /** `new GenerativeModel(key, { model })`. */
    javascriptModel: {
      from: { javascript: ['@google/generative-ai#GenerativeModel()'] },
      is: ['model'],
      names: 'chat',
      model: ['1.model'],
    },
    model: {
      calls: [
        { path: '{generate_content,generate_content_async,generateContent,generateContentStream}', runs: 'chat' },
        { path: '{embedContent,batchEmbedContents}', runs: 'embedding' },
        { path: '{start_chat,startChat}', gives: 'chat' },
      ],
    },
    chat: {
      from: { python: ['google.generativeai.**#ChatSession()'], javascript: ['@google/generative-ai#ChatSession()'] },
      uses: ['model', '0'],
      calls: [{ path: '{send_message,send_message_async,sendMessage,sendMessageStream}', runs: 'chat' }],
    },
    /** What PaLM's `chat` gave: a reply is another request to the same model. */
    palmChat: { calls: [{ path: 'reply{,_async}', runs: 'chat', gives: 'palmChat' }] },
    lowLevel: {
      from: {
        python: [
          'google.ai.generativelanguage{,_v1,_v1alpha,_v1beta,_v1beta2,_v1beta3}.**#{GenerativeService,TextService,DiscussService}{,Async}Client()',
        ],
        javascript: [
          '@google-ai/generativelanguage#{v1.,v1beta.,v1beta2.,v1beta3.,}{GenerativeService,TextService,DiscussService}Client()',
        ],
      },
      calls: [
        { path: '{stream_,}generate_content', runs: 'chat', model: ['model', 'request.model', '0.model'] },
        { path: '{generateContent,streamGenerateContent,generateMessage}', runs: 'chat', model: ['model'] },
        { path: 'generate_{message,answer}', runs: 'chat', model: ['model', 'request.model', '0.model'] },
        { path: 'generate_text', runs: 'completion', model: ['model', 'request.model', '0.model'] },
        { path: 'generateText', runs: 'completion', model: ['model'] },
        {
          path: '{,batch_}embed_{content,contents,text}',
          runs: 'embedding',
          model: ['model', 'request.model', '0.model'],
        },
        { path: '{embedContent,batchEmbedContents,embedText,batchEmbedText}', runs: 'embedding', model: ['model'] },
      ],
    },
  },
  calls: {
    python: [
      { path: 'google.generativeai.**#embed_content{,_async}', runs: 'embedding', model: ['model', '0'] },
      { path: 'google.generativeai.**#generate_embeddings', runs: 'embedding', model: ['model', '0'] },
      {
        path: 'google.generativeai.**#generate_text',
        runs: 'completion',
        model: ['model'],
        default: { id: 'models/text-bison-001', version: 'google-generativeai 0.7.2' },
      },
      {
        path: 'google.generativeai.**#chat{,_async}',
        runs: 'chat',
        model: ['model'],
        default: { id: 'models/chat-bison-001', version: 'google-generativeai 0.7.2' },
        gives: 'palmChat',
      },
      {
        path: 'google.generativeai.**#generate_answer{,_async}',
        runs: 'chat',
        model: ['model'],
        default: { id: 'models/aqa', version: 'google-generativeai 0.8.5' },
      },
      { path: 'google.generativeai.**#create_tuned_model', runs: 'fine-tune', model: ['source_model', '0'] },
    ],
  },
};
