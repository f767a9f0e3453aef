import type { Sdk } from './sdk.ts';

export const watsonx: Sdk = {
  id: 'watsonx',
  docs: [
    'https://ibm.github.io/watsonx-ai-python-sdk/foundation_models.html',
    'https://ibm.github.io/watsonx-ai-node-sdk/',
  ],
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
};
