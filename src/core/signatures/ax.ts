import type { Task } from '../site.ts';
import type { CallSpec, Sdk } from './sdk.ts';

/** A model named in a call may be a key of those the client was made with: which one it is cannot be told. */
const named = (path: string, argument: string, runs: Task): CallSpec => ({
  path,
  runs,
  receiver: false,
  when: [{ argument: [argument], given: true }],
});
const unnamed = (path: string, argument: string, runs: Task): CallSpec => ({
  path,
  runs,
  when: [{ argument: [argument], given: false }],
});

/** What the model of the conversation does not do. */
const spoken: readonly CallSpec[] = [
  { path: 'embed', runs: 'embedding', receiver: false },
  { path: 'speak', runs: 'tts', model: ['model'], receiver: false },
  { path: 'transcribe', runs: 'stt', model: ['model'], receiver: false },
];

/** Programs are handed the client when they are run. */
const runs: readonly CallSpec[] = [
  named('{forward,streamingForward}', '2.model', 'chat'),
  { ...unnamed('{forward,streamingForward}', '2.model', 'chat'), uses: ['0'] },
];

/** Ax: programs made of signatures, and one client for all providers. */
export const ax: Sdk = {
  id: 'ax',
  docs: [
    'https://github.com/ax-llm/ax/tree/main/src/ax/ai',
    'https://github.com/ax-llm/ax/tree/main/src/ax/dsp',
    'https://axllm.dev/',
  ],
  source: ['ax-llm/ax 24.0.4, its enumerations from 9.0.6 to 24.0.4'],
  kinds: {
    client: {
      from: { javascript: ['@ax-llm/ax#{{ai,createAI,AxAI,AxAI.create}(),AxAI*()}'] },
      names: 'chat',
      onlyWithModel: 'id',
      model: ['config.model'],
      calls: [named('chat', 'model', 'chat'), unnamed('chat', 'model', 'chat'), ...spoken],
    },
    /** Source: src/ax/ai/mock in the repository. */
    mock: { from: { javascript: ['@ax-llm/ax#AxMockAIService()'] }, mock: true },
    /** They run a program many times over, with the model of the student. */
    optimizer: {
      from: { javascript: ['@ax-llm/ax#{AxBootstrapFewShot,AxGEPA,AxACE,AxMiPRO}()'] },
      uses: ['studentAI'],
      calls: [{ path: '{compile,compilePareto}', runs: 'other' }],
    },
    /** Several clients, of which one answers. */
    balancer: {
      from: { javascript: ['@ax-llm/ax#{AxBalancer{,.create},AxMultiServiceRouter,AxProviderRouter}()'] },
      calls: [{ path: 'chat', runs: 'chat', receiver: false }, ...spoken],
    },
    program: {
      from: { javascript: ['@ax-llm/ax#{ax,AxGen,AxChainOfThought,AxRAG,AxReAct}()'] },
      calls: runs,
    },
    agent: {
      from: { javascript: ['@ax-llm/ax#{agent,AxAgent,flow,AxFlow}()'] },
      same: [
        '{description,node,n,nodeExtended,nx,execute,e,map,m,returns,r,while,wh,endWhile,end,branch,b,when,w,merge,mg,label,l,feedback,fb,parallel,p}()',
      ],
      calls: runs,
    },
  },
  constants: [
    {
      path: /^@ax-llm\/ax#AxAIOpenAI(?:Responses)?Model$/u,
      ids: {
        GPT4: 'gpt-4',
        GPT4O: 'gpt-4o',
        GPT4Turbo: 'gpt-4-turbo',
        GPT35Turbo: 'gpt-3.5-turbo',
        GPT35TurboInstruct: 'gpt-3.5-turbo-instruct',
        GPT4OMini: 'gpt-4o-mini',
        GPT4ChatGPT4O: 'chatgpt-4o-latest',
        O1Preview: 'o1-preview',
        O1Mini: 'o1-mini',
        O1: 'o1',
        O3Mini: 'o3-mini',
        GPT45: 'gpt-4.5-preview',
        O3: 'o3',
        O4Mini: 'o4-mini',
        GPT41: 'gpt-4.1',
        GPT41Mini: 'gpt-4.1-mini',
        GPT5: 'gpt-5',
        GPT5Nano: 'gpt-5-nano',
        GPT5Mini: 'gpt-5-mini',
        GPT5Chat: 'gpt-5-chat',
        GPT41Nano: 'gpt-4.1-nano',
        GPT5Pro: 'gpt-5-pro',
        GPT51: 'gpt-5.1',
        GPT51ChatLatest: 'gpt-5.1-chat-latest',
        GPT52: 'gpt-5.2',
        GPT52ChatLatest: 'gpt-5.2-chat-latest',
        GPT52Pro: 'gpt-5.2-pro',
        GPT5ChatLatest: 'gpt-5-chat-latest',
        GPT5Codex: 'gpt-5-codex',
        GPT51Codex: 'gpt-5.1-codex',
        GPT51CodexMini: 'gpt-5.1-codex-mini',
        GPT51CodexMax: 'gpt-5.1-codex-max',
        GPT52Codex: 'gpt-5.2-codex',
        GPTAudio: 'gpt-audio',
        GPTAudioMini: 'gpt-audio-mini',
        GPTRealtime2: 'gpt-realtime-2',
        GPTRealtimeWhisper: 'gpt-realtime-whisper',
        GPT54: 'gpt-5.4',
        GPT54Mini: 'gpt-5.4-mini',
        GPT54Nano: 'gpt-5.4-nano',
        GPTAudio15: 'gpt-audio-1.5',
        GPTRealtime15: 'gpt-realtime-1.5',
        GPTRealtimeTranslate: 'gpt-realtime-translate',
        GPT55: 'gpt-5.5',
        GPT55Pro: 'gpt-5.5-pro',
        GPT56: 'gpt-5.6',
        GPT56Sol: 'gpt-5.6-sol',
        GPT56Terra: 'gpt-5.6-terra',
        GPT56Luna: 'gpt-5.6-luna',
      },
    },
    {
      path: /^@ax-llm\/ax#AxAIOpenAIEmbedModel$/u,
      ids: {
        TextEmbeddingAda002: 'text-embedding-ada-002',
        TextEmbedding3Small: 'text-embedding-3-small',
        TextEmbedding3Large: 'text-embedding-3-large',
      },
    },
    {
      path: /^@ax-llm\/ax#AxAIGoogleGeminiModel$/u,
      ids: {
        Gemini1Pro: 'gemini-1.0-pro',
        Gemini15Flash: 'gemini-1.5-flash',
        Gemini15Pro: 'gemini-1.5-pro',
        Gemma2: 'gemma-2-27b-it',
        Gemini15Flash8B: 'gemini-1.5-flash-8b',
        AQA: 'aqa',
        Gemini20Pro: 'gemini-2.0-pro-exp-02-05',
        Gemini20Flash: 'gemini-2.0-flash',
        Gemini20FlashThinking: 'gemini-2.0-flash-thinking-exp-01-21',
        Gemini15Flash002: 'gemini-1.5-flash-002',
        GeminiFlashLatest: 'gemini-flash-latest',
        GeminiFlashLiteLatest: 'gemini-flash-lite-latest',
        GeminiProLatest: 'gemini-pro-latest',
        Gemini3ProPreview: 'gemini-3-pro-preview',
        Gemini3ProImagePreview: 'gemini-3-pro-image-preview',
        Gemini20ProExp: 'gemini-2.0-pro-exp-02-05',
        Gemini20FlashThinkingExp: 'gemini-2.0-flash-thinking-exp-01-21',
        Gemini3Flash: 'gemini-3-flash-preview',
        Gemini3ProImage: 'gemini-3-pro-image-preview',
        Gemini31Pro: 'gemini-3.1-pro-preview',
        Gemini3FlashLite: 'gemini-3.1-flash-lite-preview',
        Gemini25FlashNativeAudio: 'gemini-2.5-flash-native-audio-preview-12-2025',
        Gemini35Flash: 'gemini-3.5-flash',
        Gemini31FlashLite: 'gemini-3.1-flash-lite',
        Gemini31FlashImage: 'gemini-3.1-flash-image-preview',
        Gemini31FlashLive: 'gemini-3.1-flash-live-preview',
        Gemini31FlashTTS: 'gemini-3.1-flash-tts-preview',
        NanoBanana2: 'nano-banana-2',
        GeminiRoboticsER16: 'gemini-robotics-er-1.6-preview',
        Gemini36Flash: 'gemini-3.6-flash',
        Gemini35FlashLite: 'gemini-3.5-flash-lite',
        Gemini37Flash: 'gemini-3.7-flash',
      },
    },
    {
      path: /^@ax-llm\/ax#AxAIAnthropicModel$/u,
      ids: {
        Claude3Sonnet: 'claude-3-sonnet-20240229',
        Claude3Haiku: 'claude-3-haiku-20240307',
        Claude21: 'claude-2.1',
        ClaudeInstant12: 'claude-instant-1.2',
        Claude35Haiku: 'claude-3-5-haiku-latest',
        Claude37Sonnet: 'claude-3-7-sonnet-latest',
        Claude4Opus: 'claude-opus-4-20250514',
        Claude4Sonnet: 'claude-sonnet-4-20250514',
        Claude41Opus: 'claude-opus-4-1-20250805',
        Claude45Sonnet: 'claude-sonnet-4-5-20250929',
        Claude45Haiku: 'claude-haiku-4-5',
        Claude45Opus: 'claude-opus-4-5-20251101',
        Claude46Opus: 'claude-opus-4-6',
        Claude46Sonnet: 'claude-sonnet-4-6',
        Claude48Opus: 'claude-opus-4-8',
        Claude47Opus: 'claude-opus-4-7',
        Claude5Sonnet: 'claude-sonnet-5',
      },
    },
    {
      path: /^@ax-llm\/ax#AxAIMistralModel$/u,
      ids: {
        Mistral7B: 'open-mistral-7b',
        Mistral8x7B: 'open-mixtral-8x7b',
        MistralSmall: 'mistral-small-latest',
        MistralMedium: 'mistral-medium-latest',
        MistralLarge: 'mistral-large-latest',
        Codestral: 'codestral-latest',
        OpenCodestralMamba: 'open-codestral-mamba',
        OpenMistralNemo: 'open-mistral-nemo-latest',
        MistralNemo: 'mistral-nemo-latest',
      },
    },
    {
      path: /^@ax-llm\/ax#AxAIDeepSeekModel$/u,
      ids: {
        DeepSeekChat: 'deepseek-chat',
        DeepSeekCoder: 'deepseek-coder',
        DeepSeekReasoner: 'deepseek-reasoner',
        DeepSeekV4Flash: 'deepseek-v4-flash',
        DeepSeekV4Pro: 'deepseek-v4-pro',
      },
    },
    {
      path: /^@ax-llm\/ax#AxAIGroqModel$/u,
      ids: {
        Llama3_8B: 'llama3-8b-8192',
        Llama3_70B: 'llama3-70b-8192',
        Mixtral_8x7B: 'mixtral-8x7b-32768',
        Gemma_7B: 'gemma-7b-it',
        Llama33_70B: 'llama-3.3-70b-versatile',
        Gemma2_9B: 'gemma2-9b-it',
      },
    },
  ],
};
