import type { Sdk } from './sdk.ts';

/** Libraries that observe or guard a provider's client and give it back with the same surface. */
export const clientWrappers: Sdk = {
  id: 'client-wrappers',
  docs: [
    'https://github.com/langchain-ai/langsmith-sdk/tree/main/python/langsmith/wrappers',
    'https://github.com/braintrustdata/braintrust-sdk-python',
    'https://github.com/comet-ml/opik/tree/main/sdks/python/src/opik/integrations',
    'https://github.com/langfuse/langfuse-js',
    'https://github.com/exa-labs/exa-py',
    'https://github.com/Chainlit/literalai-typescript',
    'https://docs.langchain.com/langsmith/trace-with-vercel-ai-sdk',
  ],
  source: [
    'langchain-ai/langsmith-sdk 0.11.1, langfuse/langfuse-js 5.10.1',
    'exa-labs/exa-py 2.16.1',
    'braintrust 3.35.0 (index.d.ts), opik-openai 1.11.14',
  ],
  kinds: {
    /** Exa answers searches beside the client's model. */
    exa: {
      from: { python: ['exa_py#Exa()'] },
      calls: [{ path: 'wrap', wraps: '0' }],
    },
  },
  calls: {
    python: [
      { path: 'langsmith.wrappers#wrap_{openai,anthropic,gemini}', wraps: '0' },
      { path: 'langsmith#wrappers.wrap_{openai,anthropic,gemini}', wraps: '0' },
      { path: 'braintrust#wrap_{openai,anthropic,litellm}', wraps: '0' },
      { path: 'braintrust.oai#wrap_openai', wraps: '0' },
      { path: 'opik.integrations.{openai,anthropic,genai,bedrock}#track_{openai,anthropic,genai,bedrock}', wraps: '0' },
    ],
    javascript: [
      { path: 'langsmith/wrappers/**#wrap{OpenAI,Anthropic,Gemini,SDK}', wraps: '0' },
      {
        path: 'braintrust#wrap{OpenAI,OpenAIv4,Anthropic,GoogleGenAI,GoogleGenerativeAI,OpenRouter,Mistral,Ollama,Cohere,VoyageAI,Groq,BedrockRuntime,HuggingFace,ElevenLabs}',
        wraps: '0',
      },
      { path: '{langfuse,@langfuse/openai}#observeOpenAI', wraps: '0' },
      { path: 'opik-openai#trackOpenAI', wraps: '0' },
      // Modules: the functions of the AI SDK, one of them or all, and that of Claude's agents.
      { path: '{braintrust,langsmith/experimental/anthropic}#wrapClaudeAgentSDK', wraps: '0' },
      { path: '{braintrust,langsmith/experimental/vercel}#wrapAISDK', wraps: '0' },
      { path: '@literalai/client#LiteralClient().instrumentation.vercel.instrument', wraps: '0' },
    ],
  },
};
