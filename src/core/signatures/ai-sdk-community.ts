import type { Sdk, ValueKind } from './sdk.ts';

/** A community package for the Vercel AI SDK, in the form of its official ones; `key` where one provider answers. */
const provider = (key: string | undefined, ...from: readonly string[]): ValueKind => ({
  from: { javascript: from },
  is: ['ai-sdk-providers/provider'],
  ...(key === undefined ? {} : { provider: key }),
});

const local = (...from: readonly string[]): ValueKind => ({
  from: { javascript: from },
  is: ['ai-sdk-providers/provider'],
  local: true,
});

/** Community providers of the Vercel AI SDK. */
export const aiSdkCommunity: Sdk = {
  id: 'ai-sdk-community',
  docs: [
    'https://ai-sdk.dev/providers/community-providers',
    'https://github.com/OpenRouterTeam/ai-sdk-provider',
    'https://github.com/cloudflare/ai/tree/main/packages/workers-ai-provider',
    'https://github.com/cloudflare/ai/tree/main/packages/ai-gateway-provider',
  ],
  source: [
    '@openrouter/ai-sdk-provider 2.10.0, workers-ai-provider 4.0.0, ai-gateway-provider 4.0.1, ollama-ai-provider 1.2.0 and -v2 3.6.0',
    'the type declarations of the other packages, newest releases of 2026-11',
    'ai-sdk.dev, 2026-11, for AI/ML API, Automatic1111 and Inflection, whose packages the registry no longer has',
  ],
  kinds: {
    openrouter: provider(
      'openrouter',
      '@openrouter/ai-sdk-provider#openrouter',
      '@openrouter/ai-sdk-provider#{createOpenRouter,OpenRouter}()',
    ),
    workersAi: provider('cloudflare', 'workers-ai-provider#{createWorkersAI,createAutoRAG,createAISearch}()'),
    ollama: local(
      '{ollama-ai-provider,ollama-ai-provider-v2,ai-sdk-ollama}#ollama',
      '{ollama-ai-provider,ollama-ai-provider-v2,ai-sdk-ollama}#createOllama()',
    ),
    llamaCpp: local('ai-sdk-llama-cpp#llamaCpp', 'ai-sdk-llama-cpp#createLlamaCpp()'),
    browserAi: local(
      '{@browser-ai,@built-in-ai}/core#{browserAI,builtInAI}',
      '{@browser-ai,@built-in-ai}/core#{createBrowserAI,createBuiltInAI}()',
      '{@browser-ai,@built-in-ai}/transformers-js#createTransformersJS()',
      '{@browser-ai,@built-in-ai}/web-llm#createWebLLM()',
      '{@browser-ai,@built-in-ai}/transformers-js#transformersJS',
      '{@browser-ai,@built-in-ai}/web-llm#webLLM',
    ),
    reactNativeApple: local('@react-native-ai/apple#apple', '@react-native-ai/apple#createAppleProvider()'),
    automatic1111: local('automatic1111-provider#automatic1111', 'automatic1111-provider#createAutomatic1111()'),
    anthropicVertex: provider(
      'anthropic',
      'anthropic-vertex-ai#anthropicVertex',
      'anthropic-vertex-ai#createAnthropicVertex()',
    ),
    claudeCode: provider(
      'anthropic',
      'ai-sdk-provider-claude-code#claudeCode',
      'ai-sdk-provider-claude-code#createClaudeCode()',
    ),
    geminiCli: provider('google', 'ai-sdk-provider-gemini-cli#createGeminiProvider()'),
    codexCli: provider(
      'openai',
      'ai-sdk-provider-codex-cli#{codexCli,codexExec,codexAppServer}',
      'ai-sdk-provider-codex-cli#create{CodexCli,CodexExec,CodexAppServer}()',
    ),
    openCode: provider(
      undefined,
      'ai-sdk-provider-opencode-sdk#opencode',
      'ai-sdk-provider-opencode-sdk#createOpencode()',
    ),
    friendli: provider('friendli', '@friendliai/ai-provider#friendli', '@friendliai/ai-provider#createFriendli()'),
    portkey: provider(undefined, '@portkey-ai/vercel-provider#portkey', '@portkey-ai/vercel-provider#createPortkey()'),
    requesty: provider('requesty', '@requesty/ai-sdk#requesty', '@requesty/ai-sdk#createRequesty()'),
    helicone: provider('helicone', '@helicone/ai-sdk-provider#{createHelicone,helicone}()'),
    langdb: provider(undefined, '@langdb/vercel-provider#{createLangDB,LangDB}()'),
    mem0: provider(undefined, '@mem0/vercel-ai-provider#mem0', '@mem0/vercel-ai-provider#{createMem0,Mem0}()'),
    aihubmix: provider(undefined, '@aihubmix/ai-sdk-provider#aihubmix', '@aihubmix/ai-sdk-provider#createAihubmix()'),
    aimlapi: provider(undefined, '@ai-ml.api/aimlapi-vercel-ai#aimlapi'),
    runpod: provider('runpod', '@runpod/ai-sdk-provider#runpod', '@runpod/ai-sdk-provider#createRunpod()'),
    inflection: provider(
      'inflection',
      'inflection-ai-sdk-provider#inflection',
      'inflection-ai-sdk-provider#createInflection()',
    ),
    jina: provider('jina', 'jina-ai-provider#jina', 'jina-ai-provider#createJina()'),
    mixedbread: provider(
      'mixedbread',
      'mixedbread-ai-provider#mixedbread',
      'mixedbread-ai-provider#createMixedbread()',
    ),
    voyage: provider('voyageai', 'voyage-ai-provider#voyage', 'voyage-ai-provider#createVoyage()'),
    zhipu: provider('zhipu', 'zhipu-ai-provider#{zhipu,zai}', 'zhipu-ai-provider#createZhipu()'),
    qwen: provider(
      'alibaba',
      '{qwen-ai-provider,qwen-ai-provider-v5}#qwen',
      '{qwen-ai-provider,qwen-ai-provider-v5}#createQwen()',
    ),
    minimax: provider(
      'minimax',
      'vercel-minimax-ai-provider#{minimax,minimaxAnthropic,minimaxOpenAI}',
      'vercel-minimax-ai-provider#create{Minimax,MinimaxAnthropic,MinimaxOpenAI}()',
    ),
    sambanova: provider('sambanova', 'sambanova-ai-provider#sambanova', 'sambanova-ai-provider#createSambaNova()'),
    sarvam: provider('sarvam', 'sarvam-ai-provider#sarvam', 'sarvam-ai-provider#createSarvam()'),
    soniox: provider(
      'soniox',
      '@soniox/vercel-ai-sdk-provider#soniox',
      '@soniox/vercel-ai-sdk-provider#createSoniox()',
    ),
    spark: provider('iflytek', 'spark-ai-provider#spark', 'spark-ai-provider#createSparkProvider()'),
    zeroEntropy: provider(
      'zeroentropy',
      'zeroentropy-ai-provider#zeroentropy',
      'zeroentropy-ai-provider#createZeroEntropy()',
    ),
    crosshatch: provider(undefined, '@crosshatch/ai-provider#{default,createCrosshatch}()'),
    llamaGate: provider(
      undefined,
      '@llamagate/ai-sdk-provider#llamagate',
      '@llamagate/ai-sdk-provider#createLlamaGate()',
    ),
    firemoon: provider(undefined, '@firemoon/ai-provider#firemoon', '@firemoon/ai-provider#createFiremoon()'),
    sapAi: provider(
      undefined,
      '@{jerome-benoit,mymediset}/sap-ai-provider#sapai',
      '@{jerome-benoit,mymediset}/sap-ai-provider#createSAPAIProvider()',
    ),
    azureAi: provider('azure', '@quail-ai/azure-ai-provider#createAzure()'),
    /** The official providers again, without a key of their own. */
    throughGateway: provider(
      undefined,
      'ai-gateway-provider/providers/unified#unified',
      'ai-gateway-provider/providers/**#create{OpenAI,Anthropic,GoogleGenerativeAI,AmazonBedrock,Azure,Cerebras,Cohere,Deepgram,DeepSeek,ElevenLabs,Fireworks,Vertex,Groq,Mistral,OpenRouter,Perplexity,Unified,Xai}()',
    ),
    /** The models of the first answer that works, in order. */
    aiGateway: {
      from: { javascript: ['ai-gateway-provider#create{AiGateway,AIGateway}()'] },
      calls: [{ path: '()', uses: ['0'], gives: 'ai-sdk-providers/languageModel' }],
    },
  },
};
