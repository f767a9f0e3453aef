import type { CallSpec, Sdk } from './sdk.ts';

/** The patched method has siblings that return the raw completion too, or stream parts of the object. */
const creates = '{create,create_with_completion,create_partial,create_iterable,create_fn,stream}';
const calls: readonly CallSpec[] = [
  { path: `chat.completions.${creates}`, runs: 'chat', model: ['model', 'modelId'] },
  { path: `chat.${creates}`, runs: 'chat', model: ['model', 'modelId'] },
  { path: `completions.${creates}`, runs: 'chat', model: ['model', 'modelId'] },
  { path: `messages.${creates}`, runs: 'chat', model: ['model', 'modelId'] },
  { path: `responses.${creates}`, runs: 'chat', model: ['model', 'modelId'] },
  { path: creates, runs: 'chat', model: ['model', 'modelId'] },
];

/** Wraps a provider's client; some of those (Gemini's) are bound to a model. */
export const instructor: Sdk = {
  id: 'instructor',
  docs: [
    'https://github.com/567-labs/instructor/blob/main/instructor/client.py',
    'https://github.com/567-labs/instructor/blob/main/instructor/auto_client.py',
    'https://github.com/instructor-ai/instructor-js',
  ],
  source: ['567-labs/instructor 1.8.3', 'instructor-ai/instructor-js 1.7.0'],
  kinds: {
    client: {
      from: {
        python: [
          'instructor.**#from_{openai,anthropic,gemini,genai,vertexai,groq,mistral,cohere,fireworks,cerebras,bedrock,writer,perplexity,xai,litellm}()',
          'instructor.**#{patch,apatch}()',
          'instructor.**#{,Async}Instructor()',
        ],
        javascript: ['@instructor-ai/instructor#{default,Instructor,createInstructor}()'],
      },
      same: ['with_options()'],
      names: 'chat',
      onlyWithModel: 'id',
      model: ['model'],
      uses: ['client', 'create', '0'],
      calls,
    },
    /** `from_provider("openai/gpt-4o")`. */
    boundClient: {
      from: { python: ['instructor.**#from_provider()'] },
      names: 'chat',
      model: ['model', '0'],
      calls,
    },
  },
  calls: {
    python: [
      // Validators of fields: they ask a model of each value.
      {
        path: 'instructor.**#llm_validator',
        names: 'chat',
        model: ['model'],
        when: [{ argument: ['model'], given: true }],
      },
    ],
  },
};
