import type { Sdk } from './sdk.ts';

export const watsonx: Sdk = {
  id: 'watsonx',
  docs: [
    'https://ibm.github.io/watsonx-ai-python-sdk/foundation_models.html',
    'https://ibm.github.io/watsonx-ai-node-sdk/',
    'https://ibm.github.io/watsonx-ai-python-sdk/fm_helpers.html',
  ],
  source: ['IBM/watsonx-ai-node-sdk 2026-06-12', 'published API reference of ibm-watsonx-ai 1.5, 2026-11'],
  provider: 'ibm',
  kinds: {
    model: {
      from: {
        python: [
          'ibm_watsonx_ai.foundation_models.**#{ModelInference,Model}()',
          'ibm_watson_machine_learning.foundation_models.**#{ModelInference,Model}()',
        ],
      },
      names: 'chat',
      onlyWithModel: true,
      model: ['model_id', '0'],
      calls: [
        { path: '{generate,generate_text,generate_text_stream,agenerate,agenerate_stream}', runs: 'completion' },
        { path: '{chat,chat_stream,achat,achat_stream}', runs: 'chat' },
      ],
    },
    embeddings: {
      from: { python: ['ibm_watsonx_ai.foundation_models.**#Embeddings()'] },
      names: 'embedding',
      onlyWithModel: true,
      model: ['model_id', '0'],
      calls: [{ path: '{,a}{generate,embed_documents,embed_query}', runs: 'embedding' }],
    },
    rerank: {
      from: { python: ['ibm_watsonx_ai.foundation_models.**#Rerank()'] },
      names: 'rerank',
      onlyWithModel: true,
      model: ['model_id', '0'],
      calls: [{ path: '{,a}generate', runs: 'rerank' }],
    },
    timeSeries: {
      from: { python: ['ibm_watsonx_ai.foundation_models.**#TSModelInference()'] },
      names: 'other',
      onlyWithModel: true,
      model: ['model_id', '0'],
      calls: [{ path: '{,a}forecast', runs: 'other' }],
    },
    audio: {
      from: { python: ['ibm_watsonx_ai.foundation_models.**#AudioModelInference()'] },
      names: 'stt',
      model: ['model', '0'],
      calls: [{ path: 'transcribe', runs: 'stt' }],
    },
    /** A deployment is named by an opaque id. */
    deployments: {
      from: { python: ['ibm_watsonx_ai{,.client}#APIClient()'] },
      calls: [
        { path: 'deployments.{generate,generate_text,generate_text_stream}', runs: 'completion', receiver: false },
        { path: 'deployments.{chat,chat_stream}', runs: 'chat', receiver: false },
      ],
    },
    client: {
      from: { javascript: ['@ibm-cloud/watsonx-ai/**#WatsonXAI{,.newInstance}()'] },
      calls: [
        { path: 'generateText{,Stream}', runs: 'completion', model: ['modelId'] },
        { path: 'textChat{,Stream}', runs: 'chat', model: ['modelId'] },
        { path: 'embedText', runs: 'embedding', model: ['modelId'] },
        { path: 'textRerank', runs: 'rerank', model: ['modelId'] },
        { path: 'transcribeAudio', runs: 'stt', model: ['model', 'modelId'] },
        { path: 'timeSeriesForecast', runs: 'other', model: ['modelId'] },
        // A deployment is named by an opaque id.
        { path: 'deploymentGenerateText{,Stream}', runs: 'completion', receiver: false },
        { path: 'deploymentsTextChat{,Stream}', runs: 'chat', receiver: false },
        { path: 'deploymentsTimeSeriesForecast', runs: 'other', receiver: false },
        { path: '{createFineTuning,createTraining}', runs: 'fine-tune', model: ['parameters.base_model.model_id'] },
      ],
    },
  },
  constants: [
    {
      path: /^ibm_(?:watsonx_ai|watson_machine_learning)\.(?:\w+\.)*ModelTypes$/u,
      ids: {
        CODELLAMA_34B_INSTRUCT_HF: 'codellama/codellama-34b-instruct-hf',
        ELYZA_JAPANESE_LLAMA_2_7B_INSTRUCT: 'elyza/elyza-japanese-llama-2-7b-instruct',
        FLAN_T5_XL: 'google/flan-t5-xl',
        FLAN_T5_XXL: 'google/flan-t5-xxl',
        FLAN_UL2: 'google/flan-ul2',
        GPT_NEOX: 'eleutherai/gpt-neox-20b',
        GRANITE_13B_CHAT: 'ibm/granite-13b-chat-v1',
        GRANITE_13B_CHAT_V2: 'ibm/granite-13b-chat-v2',
        GRANITE_13B_INSTRUCT: 'ibm/granite-13b-instruct-v1',
        GRANITE_13B_INSTRUCT_V2: 'ibm/granite-13b-instruct-v2',
        GRANITE_20B_CODE_INSTRUCT: 'ibm/granite-20b-code-instruct',
        GRANITE_20B_MULTILINGUAL: 'ibm/granite-20b-multilingual',
        GRANITE_34B_CODE_INSTRUCT: 'ibm/granite-34b-code-instruct',
        GRANITE_3B_CODE_INSTRUCT: 'ibm/granite-3b-code-instruct',
        GRANITE_7B_LAB: 'ibm/granite-7b-lab',
        GRANITE_8B_CODE_INSTRUCT: 'ibm/granite-8b-code-instruct',
        LLAMA_2_13B_CHAT: 'meta-llama/llama-2-13b-chat',
        LLAMA_2_70B_CHAT: 'meta-llama/llama-2-70b-chat',
        LLAMA_3_70B_INSTRUCT: 'meta-llama/llama-3-70b-instruct',
        LLAMA_3_8B_INSTRUCT: 'meta-llama/llama-3-8b-instruct',
        MERLINITE_7B: 'ibm-mistralai/merlinite-7b',
        MIXTRAL_8X7B_INSTRUCT_V01: 'mistralai/mixtral-8x7b-instruct-v01',
        MIXTRAL_8X7B_INSTRUCT_V01_Q: 'ibm-mistralai/mixtral-8x7b-instruct-v01-q',
        MPT_7B_INSTRUCT2: 'ibm/mpt-7b-instruct2',
        MT0_XXL: 'bigscience/mt0-xxl',
        STARCODER: 'bigcode/starcoder',
      },
    },
    {
      path: /^ibm_watsonx_ai\.(?:\w+\.)*EmbeddingTypes$/u,
      ids: {
        IBM_SLATE_125M_ENG: 'ibm/slate-125m-english-rtrvr',
        IBM_SLATE_30M_ENG: 'ibm/slate-30m-english-rtrvr',
      },
    },
    {
      path: /^ibm_(?:watsonx_ai|watson_machine_learning)\.(?:\w+\.)*GenTextParamsMetaNames$/u,
      ids: { MAX_NEW_TOKENS: 'max_new_tokens', MIN_NEW_TOKENS: 'min_new_tokens', TEMPERATURE: 'temperature' },
    },
    {
      path: /^ibm_watsonx_ai\.(?:\w+\.)*GenChatParamsMetaNames$/u,
      ids: { MAX_TOKENS: 'max_tokens', TEMPERATURE: 'temperature' },
    },
  ],
};
