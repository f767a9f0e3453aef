import type { Sdk } from './sdk.ts';

const encoders = '{semantic_router.encoders,semantic_chunkers.encoders}.**#';
const embeds = [
  { path: '{(),acall,encode_queries,encode_documents,aencode_queries,aencode_documents}', runs: 'embedding' },
] as const;

/** Routes by meaning: the text is embedded and compared with the routes' examples. */
export const semanticRouter: Sdk = {
  id: 'semantic-router',
  docs: [
    'https://github.com/aurelio-labs/semantic-router/tree/main/semantic_router/encoders',
    'https://github.com/aurelio-labs/semantic-router/blob/main/semantic_router/routers/base.py',
  ],
  source: ['aurelio-labs/semantic-router 0.1.16'],
  kinds: {
    encoder: {
      from: {
        python: [
          `${encoders}{OpenAIEncoder,CohereEncoder,MistralEncoder,GoogleEncoder,BedrockEncoder,JinaEncoder,VoyageEncoder,NimEncoder,LiteLLMEncoder}()`,
          `${encoders}{AzureOpenAIEncoder,HFEndpointEncoder,AurelioSparseEncoder}()`,
        ],
      },
      names: 'embedding',
      model: ['deployment_name', 'name', 'model', '0'],
      calls: embeds,
    },
    localEncoder: {
      from: {
        python: [
          `${encoders}{HuggingFaceEncoder,FastEmbedEncoder,CLIPEncoder,VitEncoder,LocalEncoder,LocalSparseEncoder,OllamaEncoder}()`,
        ],
      },
      names: 'embedding',
      model: ['name', '0'],
      local: true,
      calls: embeds,
    },
    router: {
      from: { python: ['semantic_router.**#{RouteLayer,SemanticRouter,HybridRouteLayer,HybridRouter}()'] },
      uses: ['encoder', '0'],
      calls: [{ path: '{(),acall,add,aadd,fit,evaluate}', runs: 'embedding' }],
    },
    chunker: {
      from: {
        python: [
          '{semantic_chunkers,semantic_router}.**#{StatisticalChunker,ConsecutiveChunker,CumulativeChunker,RollingWindowSplitter}()',
        ],
      },
      uses: ['encoder', '0'],
      calls: [{ path: '{(),acall}', runs: 'embedding' }],
    },
    llm: {
      from: {
        python: ['semantic_router.llms.**#{OpenAILLM,AzureOpenAILLM,CohereLLM,MistralAILLM,OpenRouterLLM,OllamaLLM}()'],
      },
      names: 'chat',
      model: ['name', '0'],
      is: ['asked'],
    },
    /** Around a model of llama.cpp; its own name is only a label. */
    llamaCpp: {
      from: { python: ['semantic_router.llms.**#LlamaCppLLM()'] },
      uses: ['llm', '0'],
      local: true,
      is: ['asked'],
    },
    asked: {
      calls: [
        {
          path: '{(),acall,extract_function_inputs,async_extract_function_inputs,async_extract_tool_calls_info}',
          runs: 'chat',
        },
      ],
    },
  },
};
