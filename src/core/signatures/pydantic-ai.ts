import type { Sdk } from './sdk.ts';

/** Pydantic AI: agents named by `provider:model` or by a model object, the direct functions, and embedders. */
export const pydanticAi: Sdk = {
  id: 'pydantic-ai',
  docs: [
    'https://github.com/pydantic/pydantic-ai/tree/main/pydantic_ai_slim/pydantic_ai',
    'https://ai.pydantic.dev/models/overview/',
  ],
  source: ['pydantic/pydantic-ai 2.33.0'],
  kinds: {
    agent: {
      from: { python: ['pydantic_ai.{,agent}#Agent{,[]}()'] },
      names: 'chat',
      onlyWithModel: 'id',
      model: ['model', '0'],
      calls: [
        {
          path: '{run,run_sync,run_stream,run_stream_sync,run_stream_events,iter}',
          runs: 'chat',
          model: ['model'],
          given: { maxOutputTokens: ['model_settings.max_tokens'], loopBound: ['usage_limits.request_limit'] },
        },
        { path: '{to_cli,to_cli_sync}', runs: 'chat', model: ['model'] },
        { path: 'realtime', model: ['model', '0'], gives: 'realtime' },
      ],
    },
    realtime: { calls: [{ path: '{session,answer_webrtc_offer}', runs: 'chat' }] },
    realtimeModel: {
      from: { python: ['pydantic_ai.realtime.**#{OpenAI,Azure,Google,Xai}RealtimeModel()'] },
      names: 'chat',
      model: ['model', '0'],
    },
    /** Agents around an agent, also those that run inside a durable execution engine. */
    durableAgent: {
      from: {
        python: [
          'pydantic_ai.durable_exec.**#{TemporalAgent,DBOSAgent,PrefectAgent}()',
          'pydantic_ai.agent.**#WrapperAgent()',
        ],
      },
      uses: ['wrapped', '0'],
      calls: [
        {
          path: '{run,run_sync,run_stream,run_stream_sync,run_stream_events,iter}',
          runs: 'chat',
          model: ['model'],
        },
      ],
    },
    modelObject: {
      from: {
        python: [
          'pydantic_ai.models.**#{OpenAIModel,OpenAIChatModel,OpenAIResponsesModel,AnthropicModel,GeminiModel,GoogleModel,VertexAIModel}()',
          'pydantic_ai.models.**#{GroqModel,MistralModel,CohereModel,BedrockConverseModel,BedrockMantleChatModel,BedrockMantleResponsesModel}()',
          'pydantic_ai.models.**#{HuggingFaceModel,OpenRouterModel,XaiModel,CerebrasModel,CrusoeModel,SnowflakeModel,ZaiModel}()',
        ],
      },
      names: 'chat',
      model: ['model_name', '0'],
      calls: [{ path: '{request,request_stream}', runs: 'chat' }],
    },
    ollamaModel: {
      from: { python: ['pydantic_ai.models.**#OllamaModel()'] },
      is: ['modelObject'],
      names: 'chat',
      model: ['model_name', '0'],
      local: true,
    },
    /** Tries the first model, and the others only on an error. */
    fallbackModel: {
      from: { python: ['pydantic_ai.models.**#FallbackModel()'] },
      model: ['default_model', '0'],
      calls: [{ path: '{request,request_stream}', runs: 'chat' }],
    },
    wrapperModel: {
      from: { python: ['pydantic_ai.models.**#{InstrumentedModel,WrapperModel,ConcurrencyLimitedModel}()'] },
      model: ['wrapped', '0'],
      calls: [{ path: '{request,request_stream}', runs: 'chat' }],
    },
    embedder: {
      from: { python: ['pydantic_ai.{,embeddings}#Embedder()'] },
      names: 'embedding',
      onlyWithModel: 'id',
      model: ['model', '0'],
      calls: [{ path: '{embed,embed_query,embed_documents}{,_sync}', runs: 'embedding' }],
    },
    embeddingModel: {
      from: {
        python: [
          'pydantic_ai.embeddings.**#{OpenAIEmbeddingModel,CohereEmbeddingModel,GoogleEmbeddingModel,BedrockEmbeddingModel,VoyageAIEmbeddingModel}()',
        ],
      },
      names: 'embedding',
      model: ['model_name', '0'],
      calls: [{ path: 'embed', runs: 'embedding' }],
    },
    localEmbeddingModel: {
      from: { python: ['pydantic_ai.embeddings.**#SentenceTransformerEmbeddingModel()'] },
      names: 'embedding',
      model: ['model', '0'],
      local: true,
      calls: [{ path: 'embed', runs: 'embedding' }],
    },
    /** Answers by a rule or a function of one's own. */
    testModel: { from: { python: ['pydantic_ai.models.**#{TestModel,FunctionModel}()'] }, mock: true },
  },
  calls: {
    python: [
      {
        path: 'pydantic_ai.direct#model_request{,_sync,_stream,_stream_sync}',
        runs: 'chat',
        model: ['model', '0'],
        given: { maxOutputTokens: ['model_settings.max_tokens'] },
      },
      { path: 'pydantic_ai.models.**#infer_model', names: 'chat', model: ['model', '0'], gives: 'modelObject' },
    ],
  },
};
