import type { Sdk, TaskOf } from './sdk.ts';

/** One function asks models of all kinds; the plugins tell them apart by their names, as in google-genai/src/googleai. */
const byName: TaskOf = {
  ids: [
    [/(?:^|\/)(?:imagen-|dall-e-|gpt-image-)|^(?:.*\/)?gemini-.*-image/u, 'image'],
    [/(?:^|\/)veo-/u, 'video'],
    [/-tts\b|(?:^|\/)tts-1|(?:^|\/)lyria-/u, 'tts'],
    [/(?:^|\/)whisper-|-transcribe$/u, 'stt'],
  ],
  otherwise: 'chat',
};

/** Firebase Genkit. Without a model of its own a call takes that of `genkit({ model })`. */
export const genkit: Sdk = {
  id: 'genkit',
  docs: [
    'https://github.com/firebase/genkit/blob/main/js/ai/src/genkit-ai.ts',
    'https://github.com/firebase/genkit/blob/main/py/packages/genkit/src/genkit/_ai/_aio.py',
    'https://genkit.dev/docs/models/',
    'https://github.com/firebase/genkit/blob/@genkit-ai/ai@1.14.0/js/plugins/googleai/src/gemini.ts',
    'https://github.com/firebase/genkit/blob/main/js/plugins/vertexai/src/modelgarden/legacy/anthropic.ts',
    'https://github.com/TheFireCo/genkit-plugins/blob/main/plugins/openai/src/gpt.ts',
  ],
  source: [
    'firebase/genkit 1.33.0, its model references 0.5 to 1.33',
    'genkitx-openai 0.30.0, TheFireCo/genkit-plugins of 2025-06-30',
  ],
  kinds: {
    app: {
      from: {
        javascript: ['genkit{,/beta}#genkit()', 'genkit{,/beta}#Genkit()'],
        python: ['genkit.**#Genkit()'],
      },
      names: byName,
      onlyWithModel: 'id',
      model: ['model'],
      calls: [
        {
          path: '{generate,generateStream,generate_stream,generateOperation,generate_operation}',
          runs: byName,
          model: ['model'],
          given: { loopBound: ['maxTurns', 'max_turns'] },
        },
        { path: '{embed,embedMany,embed_many}', runs: 'embedding', model: ['embedder'], receiver: false },
        {
          path: '{index,retrieve}',
          runs: 'embedding',
          uses: ['indexer', 'retriever'],
          needsModel: true,
          receiver: false,
        },
        { path: 'rerank', runs: 'rerank', model: ['reranker'], receiver: false },
        { path: 'evaluate', runs: 'other', receiver: false },
        { path: '{definePrompt,define_prompt}', gives: 'prompt', model: ['model'] },
        { path: 'prompt', gives: 'prompt' },
        { path: 'chat', gives: 'chat', model: ['model'] },
        { path: '{createSession,loadSession}', gives: 'session' },
      ],
    },
    prompt: { calls: [{ path: '{(),stream,generate}', runs: 'chat', model: ['1.model', 'model'] }] },
    session: { calls: [{ path: 'chat', gives: 'chat', model: ['model'] }] },
    chat: { calls: [{ path: '{send,sendStream,send_stream}', runs: 'chat' }] },
    plugin: {
      from: {
        javascript: [
          '@genkit-ai/{googleai,google-genai,vertexai}#{googleAI,vertexAI}',
          '@genkit-ai/{anthropic,compat-oai/openai,compat-oai/xai,compat-oai/deepseek}#{anthropic,openAI,xAI,deepSeek,default}',
          '@genkit-ai/vertexai/modelgarden#vertexModelGarden',
          'genkitx-ollama#ollama',
        ],
      },
      calls: [
        { path: 'model', names: byName, model: ['0'], gives: 'modelReference' },
        { path: 'embedder', names: 'embedding', model: ['0'], gives: 'modelReference' },
      ],
    },
    /** The functions that older plugins export beside themselves. */
    named: {
      from: { javascript: ['@genkit-ai/{googleai,vertexai}#{gemini,claude,llama,mistral}()'] },
      names: 'chat',
      model: ['0'],
      is: ['modelReference'],
    },
    /** A model of any server in OpenAI's form. */
    compatible: {
      from: { javascript: ['@genkit-ai/compat-oai#compatOaiModelRef()'] },
      names: 'chat',
      model: ['name'],
      is: ['modelReference'],
    },
    /** References to stores that embed what they keep and what they are asked; `genkit()` says with which embedder. */
    store: {
      from: {
        javascript: [
          '@genkit-ai/dev-local-vectorstore#{devLocalIndexerRef,devLocalRetrieverRef}()',
          'genkitx-pinecone#{pineconeIndexerRef,pineconeRetrieverRef}()',
          'genkitx-chromadb#{chromaIndexerRef,chromaRetrieverRef}()',
          'genkitx-cloud-sql-pg#{postgresIndexerRef,postgresRetrieverRef}()',
          '@genkit-ai/firebase#defineFirestoreRetriever()',
        ],
      },
      model: ['1.embedder'],
    },
    /** Stores of the project's own: whether they embed, their code says. */
    ownStore: {
      from: { javascript: ['genkit{,/beta}#genkit().{defineSimpleRetriever,defineRetriever,defineIndexer}()'] },
      silent: true,
    },
    modelReference: { same: ['withConfig()', 'withVersion()'] },
  },
  constants: [
    {
      path: /^@genkit-ai\/(?:googleai|vertexai)(?:\/modelgarden)?$/u,
      ids: {
        gemini10Pro: 'gemini-1.0-pro',
        gemini15Pro: 'gemini-1.5-pro',
        gemini15Flash: 'gemini-1.5-flash',
        gemini15FlashPreview: 'gemini-1.5-flash-preview',
        gemini15ProPreview: 'gemini-1.5-pro-preview',
        gemini15Flash8b: 'gemini-1.5-flash-8b',
        gemini20Flash: 'gemini-2.0-flash',
        gemini20Flash001: 'gemini-2.0-flash-001',
        gemini20FlashExp: 'gemini-2.0-flash-exp',
        gemini20FlashLite: 'gemini-2.0-flash-lite',
        gemini20FlashLitePreview0205: 'gemini-2.0-flash-lite-preview-02-05',
        gemini20ProExp0205: 'gemini-2.0-pro-exp-02-05',
        gemini25FlashPreview0417: 'gemini-2.5-flash-preview-04-17',
        gemini25ProExp0325: 'gemini-2.5-pro-exp-03-25',
        gemini25ProPreview0325: 'gemini-2.5-pro-preview-03-25',
        gemini25Pro: 'gemini-2.5-pro',
        gemini25Flash: 'gemini-2.5-flash',
        gemini25FlashLite: 'gemini-2.5-flash-lite',
        gemini25FlashPreviewTts: 'gemini-2.5-flash-preview-tts',
        gemini25ProPreviewTts: 'gemini-2.5-pro-preview-tts',
        gemma31bit: 'gemma-3-1b-it',
        gemma34bit: 'gemma-3-4b-it',
        gemma312bit: 'gemma-3-12b-it',
        gemma327bit: 'gemma-3-27b-it',
        claude35SonnetV2: 'claude-3-5-sonnet-v2',
        claude35Sonnet: 'claude-3-5-sonnet',
        claude3Sonnet: 'claude-3-sonnet',
        claude3Haiku: 'claude-3-haiku',
        claude3Opus: 'claude-3-opus',
        claudeSonnet4: 'claude-sonnet-4',
        claudeOpus4: 'claude-opus-4',
        claudeOpus41: 'claude-opus-4-1',
        textEmbedding004: 'text-embedding-004',
        textEmbedding005: 'text-embedding-005',
        textMultilingualEmbedding002: 'text-multilingual-embedding-002',
        multimodalEmbedding001: 'multimodalembedding@001',
        geminiEmbedding001: 'gemini-embedding-001',
        textEmbeddingGecko003: 'textembedding-gecko@003',
      },
    },
    {
      path: /^genkitx-openai$/u,
      ids: {
        gpt45: 'gpt-4.5',
        gpt4o: 'gpt-4o',
        gpt4oMini: 'gpt-4o-mini',
        o1Preview: 'o1-preview',
        o1: 'o1',
        o3: 'o3',
        o3Mini: 'o3-mini',
        o4Mini: 'o4-mini',
        gpt4Turbo: 'gpt-4-turbo',
        gpt4Vision: 'gpt-4-vision',
        gpt4: 'gpt-4',
        gpt41: 'gpt-4.1',
        gpt41Mini: 'gpt-4.1-mini',
        gpt41Nano: 'gpt-4.1-nano',
        gpt35Turbo: 'gpt-3.5-turbo',
        dallE3: 'dall-e-3',
        whisper1: 'whisper-1',
        gpt4oTranscribe: 'gpt-4o-transcribe',
        tts1: 'tts-1',
        tts1Hd: 'tts-1-hd',
        gpt4oMiniTts: 'gpt-4o-mini-tts',
        textEmbedding3Small: 'text-embedding-3-small',
        textEmbedding3Large: 'text-embedding-3-large',
        textEmbeddingAda002: 'text-embedding-ada-002',
      },
    },
    {
      path: /^genkitx-anthropic$/u,
      ids: {
        claude4Opus: 'claude-4-opus',
        claude4Sonnet: 'claude-4-sonnet',
        claude37Sonnet: 'claude-3-7-sonnet',
        claude35Sonnet: 'claude-3-5-sonnet',
        claude3Opus: 'claude-3-opus',
        claude3Sonnet: 'claude-3-sonnet',
        claude3Haiku: 'claude-3-haiku',
        claude35Haiku: 'claude-3-5-haiku',
      },
    },
  ],
  calls: {
    javascript: [
      // The functions of versions before 0.9.
      { path: '@genkit-ai/ai{,/generate}#{generate,generateStream}', runs: 'chat', model: ['model'] },
      { path: '@genkit-ai/ai{,/embedder}#{embed,embedMany}', runs: 'embedding', model: ['embedder'] },
    ],
  },
};
