import type { Sdk } from './sdk.ts';

/**
 * The Vercel AI SDK: functions that take a model object of a provider, or a plain string (`openai/gpt-5`) that its
 * gateway resolves. Names with `experimental_` are those of the versions before a function became stable.
 */
export const aiSdk: Sdk = {
  id: 'ai-sdk',
  docs: [
    'https://github.com/vercel/ai/blob/main/packages/ai/src/index.ts',
    'https://ai-sdk.dev/docs/reference/ai-sdk-core',
    'https://ai-sdk.dev/docs/reference/ai-sdk-rsc/stream-ui',
  ],
  source: ['vercel/ai, ai 7.0.77'],
  provider: 'vercel',
  kinds: {
    agent: {
      from: {
        javascript: [
          'ai#{ToolLoopAgent,Experimental_Agent,Experimental_ToolLoopAgent,BasicAgent,Agent}()',
          '@ai-sdk/workflow#WorkflowAgent()',
          '@workflow/ai/agent#DurableAgent()',
        ],
      },
      names: 'chat',
      onlyWithModel: 'id',
      model: ['model'],
      calls: [{ path: '{generate,stream,respond}', runs: 'chat' }],
    },
    registry: {
      from: {
        javascript: [
          'ai#{createProviderRegistry,experimental_createProviderRegistry,experimental_createModelRegistry}()',
        ],
      },
      calls: [
        { path: 'languageModel', names: 'chat', model: ['0'], gives: 'ai-sdk-providers/languageModel' },
        {
          path: '{embeddingModel,textEmbeddingModel}',
          names: 'embedding',
          model: ['0'],
          gives: 'ai-sdk-providers/embeddingModel',
        },
        { path: 'imageModel', names: 'image', model: ['0'], gives: 'ai-sdk-providers/imageModel' },
        { path: 'videoModel', names: 'video', model: ['0'], gives: 'ai-sdk-providers/videoModel' },
        { path: 'speechModel', names: 'tts', model: ['0'], gives: 'ai-sdk-providers/speechModel' },
        { path: 'transcriptionModel', names: 'stt', model: ['0'], gives: 'ai-sdk-providers/transcriptionModel' },
        { path: 'rerankingModel', names: 'rerank', model: ['0'], gives: 'ai-sdk-providers/rerankingModel' },
      ],
    },
    /** Source: packages/ai/src/test in the repository. */
    mock: {
      from: {
        javascript: [
          'ai/test#Mock*ModelV*()',
          'ai/test#MockProviderV*().{languageModel,embeddingModel,textEmbeddingModel,imageModel}()',
          'ai/test#MockProviderV*().{transcriptionModel,speechModel,rerankingModel,videoModel}()',
        ],
      },
      mock: true,
    },
    /** Its ids are the project's own names (`fast`, `chat-model`), not those of models. */
    customProvider: {
      from: { javascript: ['ai#{customProvider,experimental_customProvider}()'] },
      calls: [
        { path: 'languageModel', names: 'chat', picks: 'languageModels', gives: 'ai-sdk-providers/languageModel' },
        {
          path: 'textEmbeddingModel',
          names: 'embedding',
          picks: 'textEmbeddingModels',
          gives: 'ai-sdk-providers/embeddingModel',
        },
        {
          path: 'embeddingModel',
          names: 'embedding',
          picks: 'embeddingModels',
          gives: 'ai-sdk-providers/embeddingModel',
        },
        { path: 'imageModel', names: 'image', picks: 'imageModels', gives: 'ai-sdk-providers/imageModel' },
        { path: 'videoModel', names: 'video', picks: 'videoModels', gives: 'ai-sdk-providers/videoModel' },
        { path: 'rerankingModel', names: 'rerank', picks: 'rerankingModels', gives: 'ai-sdk-providers/rerankingModel' },
        { path: 'speechModel', names: 'tts', picks: 'speechModels', gives: 'ai-sdk-providers/speechModel' },
        {
          path: 'transcriptionModel',
          names: 'stt',
          picks: 'transcriptionModels',
          gives: 'ai-sdk-providers/transcriptionModel',
        },
      ],
    },
  },
  calls: {
    javascript: [
      {
        path: 'ai#{,experimental_}{generateText,streamText,generateObject,streamObject}',
        runs: 'chat',
        model: ['model'],
        given: { maxOutputTokens: ['maxOutputTokens', 'maxTokens'] },
      },
      { path: 'ai#experimental_streamLanguageModelCall', runs: 'chat', model: ['model'] },
      {
        path: '{ai/rsc,@ai-sdk/rsc}#{streamUI,experimental_streamUI,render}',
        runs: 'chat',
        model: ['model'],
        given: { maxOutputTokens: ['maxOutputTokens', 'maxTokens'] },
      },
      {
        path: 'ai#{createAgentUIStream,createAgentUIStreamResponse,pipeAgentUIStreamToResponse}',
        runs: 'chat',
        uses: ['agent'],
      },
      { path: 'ai#{embed,embedMany,experimental_embed,experimental_embedMany}', runs: 'embedding', model: ['model'] },
      { path: 'ai#{rerank,experimental_rerank}', runs: 'rerank', model: ['model'] },
      { path: 'ai#{generateImage,experimental_generateImage}', runs: 'image', model: ['model'] },
      {
        path: 'ai#{experimental_generateVideo,experimental_startVideo,generateVideo}',
        runs: 'video',
        model: ['model'],
      },
      { path: 'ai#{generateSpeech,experimental_generateSpeech}', runs: 'tts', model: ['model'] },
      {
        path: 'ai#{transcribe,experimental_transcribe,experimental_streamTranscribe,experimental_streamTranslate}',
        runs: 'stt',
        model: ['model'],
      },
      { path: 'ai#{experimental_startTextBatch,experimental_startBatch}', runs: 'batch', model: ['model'] },
      {
        path: 'ai#{wrapLanguageModel,experimental_wrapLanguageModel,wrapEmbeddingModel,wrapImageModel}',
        wraps: 'model',
      },
      { path: 'ai#wrapProvider', wraps: 'provider' },
      // Other models are asked only where this one fails.
      { path: 'ai-retry{,/*}#{createRetryable,createRetryableModel}', wraps: 'model' },
      { path: 'ai-fallback#createFallback', wraps: 'models.0' },
    ],
  },
};
