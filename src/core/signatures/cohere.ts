import type { CallSpec, Sdk } from './sdk.ts';

/** Both generations of the API; before version 5 of the Python client the model had a position. */
const calls: readonly CallSpec[] = [
  { path: 'chat', runs: 'chat', model: ['model', '2'] },
  { path: '{chat_stream,chatStream}', runs: 'chat', model: ['model'] },
  { path: 'generate', runs: 'completion', model: ['model', '2'] },
  { path: '{generate_stream,generateStream,batch_generate}', runs: 'completion', model: ['model'] },
  { path: 'summarize', runs: 'completion', model: ['model', '1'] },
  { path: '{embed,embed_stream}', runs: 'embedding', model: ['model', '1'] },
  { path: 'rerank', runs: 'rerank', model: ['model', '2'] },
  { path: 'classify', runs: 'classification', model: ['model', '1'] },
  { path: '{detect_language,detectLanguage}', runs: 'classification', receiver: false },
  { path: 'audio.transcriptions.create', runs: 'stt', model: ['model'] },
  { path: '{embed_jobs,embedJobs}.create', runs: 'batch', model: ['model'] },
  { path: 'create_embed_job', runs: 'batch', model: ['model', '1'] },
  { path: 'batches.create', runs: 'batch', model: ['request.model', 'model'] },
  { path: 'finetuning.{create_finetuned_model,createFinetunedModel}', runs: 'fine-tune', receiver: false },
  { path: 'create_custom_model', runs: 'fine-tune', model: ['base_model'] },
];

export const cohere: Sdk = {
  id: 'cohere',
  docs: [
    'https://github.com/cohere-ai/cohere-python/blob/main/reference.md',
    'https://github.com/cohere-ai/cohere-python/blob/4.44/cohere/client.py',
    'https://github.com/cohere-ai/cohere-typescript/blob/main/reference.md',
  ],
  source: ['cohere-ai/cohere-python 7.0.9, 5.5.0 and 4.x', 'cohere-ai/cohere-typescript 8.0.1'],
  provider: 'cohere',
  kinds: {
    client: {
      from: {
        python: ['cohere.**#{,Async}Client{,V2}()'],
        javascript: ['cohere-ai/**#{,default.}{CohereClient,CohereClientV2}()'],
      },
      same: ['v2', 'with_raw_response', 'withRawResponse', 'sagemaker_finetuning'],
      calls,
    },
    awsClient: {
      from: {
        python: ['cohere.**#{Aws,Bedrock,Sagemaker}Client{,V2}()', 'cohere_aws#Client()'],
        javascript: ['cohere-ai/**#{Aws,Bedrock,Sagemaker}Client{,V2}()'],
      },
      is: ['client'],
      provider: 'aws',
    },
    oracleClient: {
      from: { python: ['cohere.**#OciClient{,V2}()'], javascript: ['cohere-ai/**#OciClient{,V2}()'] },
      is: ['client'],
    },
    /** Before version 7 the JavaScript module is a ready client. */
    javascriptModule: { from: { javascript: ['cohere-ai#', 'cohere-ai#default'] }, calls },
  },
};
