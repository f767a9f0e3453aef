import type { Sdk } from './sdk.ts';

/** Mirascope: a decorator turns a prompt function into a call of a model. */
export const mirascope: Sdk = {
  id: 'mirascope',
  docs: [
    'https://github.com/Mirascope/mirascope/tree/main/python/mirascope/llm',
    'https://github.com/Mirascope/mirascope/tree/v1.25.7/mirascope/core',
  ],
  source: ['Mirascope/mirascope 2026-08-19', 'Mirascope/mirascope 1.25.7'],
  kinds: {
    decorator: {
      from: {
        python: [
          'mirascope.llm.**#call()',
          'mirascope.core.**#{openai,anthropic,azure,bedrock,cohere,gemini,google,groq,litellm,mistral,vertex,xai}.call()',
          'mirascope.core.{openai,anthropic,azure,bedrock,cohere,gemini,google,groq,litellm,mistral,vertex,xai}#{,openai_,anthropic_,azure_,bedrock_,cohere_,gemini_,google_,groq_,litellm_,mistral_,vertex_,xai_}call()',
        ],
      },
      names: 'chat',
      onlyWithModel: 'id',
      // Version 1 takes the provider first.
      model: ['model', '1', '0'],
    },
    decorated: {
      from: {
        python: [
          'mirascope.llm.**#call()()',
          'mirascope.core.**#{openai,anthropic,azure,bedrock,cohere,gemini,google,groq,litellm,mistral,vertex,xai}.call()()',
          'mirascope.core.{openai,anthropic,azure,bedrock,cohere,gemini,google,groq,litellm,mistral,vertex,xai}#{,openai_,anthropic_,azure_,bedrock_,cohere_,gemini_,google_,groq_,litellm_,mistral_,vertex_,xai_}call()()',
        ],
      },
      calls: [{ path: '{(),call,stream}', runs: 'chat' }],
    },
    /** A prompt of version 2 is told its model in each call. */
    prompt: {
      from: { python: ['mirascope.llm.**#prompt()', 'mirascope.llm.**#prompt()()'] },
      calls: [{ path: '{(),call,stream}', runs: 'chat', model: ['model', '0'] }],
    },
    model: {
      from: { python: ['mirascope.llm.**#{Model,model,use_model}()'] },
      names: 'chat',
      onlyWithModel: 'id',
      model: ['model_id', 'model', '0'],
      calls: [{ path: '{,context_}{call,stream,resume,resume_stream}{,_async}', runs: 'chat' }],
    },
    /** Version 0: a class per prompt, the model in its `call_params`. */
    promptClass: {
      from: {
        python: [
          'mirascope.**#{OpenAICall,AnthropicCall,AzureCall,CohereCall,GeminiCall,GroqCall,MistralCall}()',
          'mirascope.**#{OpenAIExtractor,AnthropicExtractor,CohereExtractor,GeminiExtractor,GroqExtractor,MistralExtractor}()',
        ],
      },
      calls: [{ path: '{call,stream,extract}{,_async}', runs: 'chat', model: ['params.model'] }],
    },
  },
};
