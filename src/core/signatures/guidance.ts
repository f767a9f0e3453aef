import type { Sdk } from './sdk.ts';

/**
 * Guidance. Since version 0.1 a model runs where it is added to (`lm + gen()`), which is no call; what is called are
 * the programs of the versions before, with the model in `guidance.llm`.
 */
export const guidance: Sdk = {
  id: 'guidance',
  docs: [
    'https://github.com/guidance-ai/guidance/blob/main/guidance/models/__init__.py',
    'https://github.com/guidance-ai/guidance/tree/0.0.64/guidance/llms',
  ],
  source: ['guidance-ai/guidance 0.3.2, 0.1.16 and 0.0.64'],
  kinds: {
    hostedModel: {
      from: {
        python: [
          'guidance.models.**#{OpenAI,OpenAIChat,OpenAICompletion,AzureOpenAI,AzureOpenAIChat,Anthropic,Cohere,GoogleAI,GoogleAIChat}()',
          'guidance.models.**#{LiteLLM,LiteLLMChat,TogetherAI,TogetherAIChat,VertexAI,PaLM2Chat,Gemini,GeminiChat}()',
          'guidance.models.**#{create_azure_openai_model,create_azure_aifoundry_model}()',
          'guidance.llms.**#{OpenAI,AzureOpenAI,MSALOpenAI}()',
        ],
      },
      names: 'chat',
      model: ['model', 'model_name', 'azure_deployment', '0'],
    },
    localModel: {
      from: {
        python: [
          'guidance.models.**#{Transformers,TransformersChat,LlamaCpp,LlamaCppChat,OnnxRuntimeGenAI}()',
          'guidance.llms.**#{Transformers,LlamaCpp,LLaMA,Vicuna,StableLM,MPT,Koala}()',
          'guidance.llms.transformers#{LLaMA,Vicuna,StableLM,MPT,Koala}{,Chat}()',
        ],
      },
      names: 'generation',
      model: ['model', '0'],
      local: true,
    },
    mock: { from: { python: ['guidance.models.**#{Mock,MockChat}()', 'guidance.llms.**#Mock()'] }, mock: true },
    program: {
      from: { python: ['guidance#()'] },
      uses: ['llm'],
      settings: ['guidance#llm'],
      calls: [{ path: '()', runs: 'chat', uses: ['llm'], needsModel: true }],
    },
  },
};
