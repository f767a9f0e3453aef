import type { Sdk, ValueKind } from './sdk.ts';

/** A provider package: its ready-made instance and what its factory gives are functions that name models. */
const provider = (key: string, ...from: readonly string[]): ValueKind => ({
  from: { javascript: from },
  is: ['provider'],
  provider: key,
});

/** The provider packages of the Vercel AI SDK: `openai('gpt-4o')`, `createOpenAI({ … }).embedding('…')`. */
export const aiSdkProviders: Sdk = {
  id: 'ai-sdk-providers',
  docs: [
    'https://github.com/vercel/ai/tree/main/packages',
    'https://ai-sdk.dev/providers/ai-sdk-providers',
    'https://ai-sdk.dev/docs/migration-guides',
  ],
  source: ['vercel/ai, packages of ai 7.0.77'],
  kinds: {
    provider: {
      calls: [
        {
          path: '{,languageModel,chat,chatModel,responses,messages,generativeAI,deepseek,interactions}()',
          names: 'chat',
          model: ['0'],
          gives: 'languageModel',
        },
        { path: '{completion,completionModel}()', names: 'completion', model: ['0'], gives: 'completionModel' },
        {
          path: '{embedding,embeddingModel,textEmbedding,textEmbeddingModel}()',
          names: 'embedding',
          model: ['0'],
          gives: 'embeddingModel',
        },
        { path: '{image,imageModel}()', names: 'image', model: ['0'], gives: 'imageModel' },
        { path: '{video,videoModel}()', names: 'video', model: ['0'], gives: 'videoModel' },
        { path: '{speech,speechModel}()', names: 'tts', model: ['0'], gives: 'speechModel' },
        { path: '{transcription,transcriptionModel}()', names: 'stt', model: ['0'], gives: 'transcriptionModel' },
        { path: '{translation,speechTranslationModel}()', names: 'stt', model: ['0'], gives: 'translationModel' },
        { path: '{reranking,rerankingModel}()', names: 'rerank', model: ['0'], gives: 'rerankingModel' },
      ],
    },
    /** What the model objects of the specification can be asked without the SDK's functions around them. */
    languageModel: { calls: [{ path: '{doGenerate,doStream}', runs: 'chat' }] },
    completionModel: { calls: [{ path: '{doGenerate,doStream}', runs: 'completion' }] },
    embeddingModel: { calls: [{ path: 'doEmbed', runs: 'embedding' }] },
    imageModel: { calls: [{ path: 'doGenerate', runs: 'image' }] },
    videoModel: { calls: [{ path: 'doGenerate', runs: 'video' }] },
    speechModel: { calls: [{ path: 'doGenerate', runs: 'tts' }] },
    transcriptionModel: { calls: [{ path: 'doGenerate', runs: 'stt' }] },
    translationModel: {},
    rerankingModel: { calls: [{ path: 'doRerank', runs: 'rerank' }] },

    openai: provider('openai', '@ai-sdk/openai#openai', '@ai-sdk/openai#{createOpenAI,OpenAI}()'),
    azure: provider('azure', '@ai-sdk/azure#azure', '@ai-sdk/azure#createAzure()'),
    anthropic: provider('anthropic', '@ai-sdk/anthropic#anthropic', '@ai-sdk/anthropic#{createAnthropic,Anthropic}()'),
    anthropicAws: provider(
      'anthropic',
      '@ai-sdk/anthropic-aws#anthropicAws',
      '@ai-sdk/anthropic-aws#createAnthropicAws()',
    ),
    google: provider(
      'google',
      '@ai-sdk/google#google',
      '@ai-sdk/google#{createGoogle,createGoogleGenerativeAI,Google}()',
    ),
    googleVertex: provider(
      'google',
      '@ai-sdk/google-vertex/**#{vertex,googleVertex,vertexAnthropic,googleVertexAnthropic,vertexMaas,googleVertexMaas,googleVertexXai}',
      '@ai-sdk/google-vertex/**#create{Vertex,GoogleVertex,VertexAnthropic,GoogleVertexAnthropic,VertexMaas,GoogleVertexMaas,GoogleVertexXai}()',
    ),
    amazonBedrock: provider(
      'aws',
      '@ai-sdk/amazon-bedrock/**#{bedrock,amazonBedrock,bedrockAnthropic,amazonBedrockAnthropic,bedrockMantle,amazonBedrockMantle}',
      '@ai-sdk/amazon-bedrock/**#create{AmazonBedrock,BedrockAnthropic,AmazonBedrockAnthropic,BedrockMantle,AmazonBedrockMantle}()',
    ),
    mistral: provider('mistral', '@ai-sdk/mistral#mistral', '@ai-sdk/mistral#{createMistral,Mistral}()'),
    cohere: provider('cohere', '@ai-sdk/cohere#cohere', '@ai-sdk/cohere#createCohere()'),
    groq: provider('groq', '@ai-sdk/groq#groq', '@ai-sdk/groq#createGroq()'),
    xai: provider('xai', '@ai-sdk/xai#xai', '@ai-sdk/xai#createXai()'),
    deepseek: provider('deepseek', '@ai-sdk/deepseek#{deepseek,deepSeek}', '@ai-sdk/deepseek#createDeepSeek()'),
    togetherai: provider('together', '@ai-sdk/togetherai#togetherai', '@ai-sdk/togetherai#createTogetherAI()'),
    fireworks: provider('fireworks', '@ai-sdk/fireworks#fireworks', '@ai-sdk/fireworks#createFireworks()'),
    deepinfra: provider('deepinfra', '@ai-sdk/deepinfra#{deepinfra,deepInfra}', '@ai-sdk/deepinfra#createDeepInfra()'),
    perplexity: provider('perplexity', '@ai-sdk/perplexity#perplexity', '@ai-sdk/perplexity#createPerplexity()'),
    cerebras: provider('cerebras', '@ai-sdk/cerebras#cerebras', '@ai-sdk/cerebras#createCerebras()'),
    huggingface: provider(
      'huggingface',
      '@ai-sdk/huggingface#{huggingface,huggingFace}',
      '@ai-sdk/huggingface#createHuggingFace()',
    ),
    moonshotai: provider('moonshotai', '@ai-sdk/moonshotai#moonshotai', '@ai-sdk/moonshotai#createMoonshotAI()'),
    alibaba: provider('alibaba', '@ai-sdk/alibaba#alibaba', '@ai-sdk/alibaba#createAlibaba()'),
    minimax: provider('minimax', '@ai-sdk/minimax#minimax', '@ai-sdk/minimax#createMiniMax()'),
    baseten: provider('baseten', '@ai-sdk/baseten#baseten', '@ai-sdk/baseten#createBaseten()'),
    gmicloud: provider('gmicloud', '@ai-sdk/gmicloud#gmicloud', '@ai-sdk/gmicloud#createGmicloud()'),
    vercel: provider('vercel', '@ai-sdk/vercel#vercel', '@ai-sdk/vercel#createVercel()'),
    voyage: provider('voyageai', '@ai-sdk/voyage#voyage', '@ai-sdk/voyage#createVoyage()'),
    replicate: provider('replicate', '@ai-sdk/replicate#replicate', '@ai-sdk/replicate#createReplicate()'),
    fal: provider('fal', '@ai-sdk/fal#fal', '@ai-sdk/fal#createFal()'),
    luma: provider('luma', '@ai-sdk/luma#luma', '@ai-sdk/luma#createLuma()'),
    blackForestLabs: provider(
      'black-forest-labs',
      '@ai-sdk/black-forest-labs#blackForestLabs',
      '@ai-sdk/black-forest-labs#createBlackForestLabs()',
    ),
    klingai: provider('klingai', '@ai-sdk/klingai#klingai', '@ai-sdk/klingai#createKlingAI()'),
    bytedance: provider('bytedance', '@ai-sdk/bytedance#byteDance', '@ai-sdk/bytedance#createByteDance()'),
    prodia: provider('prodia', '@ai-sdk/prodia#prodia', '@ai-sdk/prodia#createProdia()'),
    quiverai: provider('quiverai', '@ai-sdk/quiverai#quiverai', '@ai-sdk/quiverai#createQuiverAI()'),
    elevenlabs: provider(
      'elevenlabs',
      '@ai-sdk/elevenlabs#{elevenlabs,elevenLabs}',
      '@ai-sdk/elevenlabs#createElevenLabs()',
    ),
    deepgram: provider('deepgram', '@ai-sdk/deepgram#deepgram', '@ai-sdk/deepgram#createDeepgram()'),
    assemblyai: provider('assemblyai', '@ai-sdk/assemblyai#assemblyai', '@ai-sdk/assemblyai#createAssemblyAI()'),
    gladia: provider('gladia', '@ai-sdk/gladia#gladia', '@ai-sdk/gladia#createGladia()'),
    revai: provider('revai', '@ai-sdk/revai#revai', '@ai-sdk/revai#createRevai()'),
    hume: provider('hume', '@ai-sdk/hume#hume', '@ai-sdk/hume#createHume()'),
    lmnt: provider('lmnt', '@ai-sdk/lmnt#lmnt', '@ai-sdk/lmnt#createLMNT()'),
    cartesia: provider('cartesia', '@ai-sdk/cartesia#cartesia', '@ai-sdk/cartesia#createCartesia()'),
    fishAudio: provider('fish-audio', '@ai-sdk/fish-audio#fishAudio', '@ai-sdk/fish-audio#createFishAudio()'),
    /** Who answers is told by the base URL, or by the vendor in the id (`openai/gpt-5`). */
    openaiCompatible: {
      from: {
        javascript: [
          '@ai-sdk/openai-compatible#createOpenAICompatible()',
          '@ai-sdk/open-responses#createOpenResponses()',
        ],
      },
      is: ['provider'],
    },
    gateway: provider(
      'vercel',
      '{@ai-sdk/gateway,ai}#gateway',
      '{@ai-sdk/gateway,ai}#{createGateway,createGatewayProvider}()',
    ),
  },
};
