import type { CallSpec, Sdk } from './sdk.ts';

/** `predict` asks at once; the older ones say in which form the input comes, and a model may also answer in a stream. */
const ask: CallSpec = {
  path: '{{,async_}{predict,generate,stream},{predict,generate,stream}_by_{url,bytes,filepath},model_predict}',
  runs: 'other',
};

/** Clarifai's platform in Python: models, workflows of several models, and search by what pictures and texts are like. */
export const clarifai: Sdk = {
  id: 'clarifai',
  docs: [
    'https://docs.clarifai.com/compute/inference/clarifai/api/',
    'https://docs.clarifai.com/additional-resources/api-overview/python-sdk/',
    'https://github.com/Clarifai/examples',
  ],
  source: ['Clarifai/clarifai-python (client/workflow.py, rag/rag.py; read 2026-11-23)', 'Clarifai/examples 2026'],
  provider: 'clarifai',
  kinds: {
    user: {
      from: { python: ['clarifai.client.**#User()'] },
      calls: [{ path: '{app,create_app}', gives: 'app' }],
    },
    app: {
      from: { python: ['clarifai.client.**#App()'] },
      calls: [
        { path: 'model', names: 'other', model: ['model_id', '0'], gives: 'model' },
        { path: 'create_model', names: 'other', model: ['model_id', '0'], gives: 'model' },
        { path: '{workflow,create_workflow}', gives: 'workflow' },
        { path: 'search', gives: 'search' },
      ],
    },
    model: {
      from: { python: ['clarifai.client.**#Model()'] },
      names: 'other',
      model: ['url', 'model_id', '0', '1'],
      calls: [ask, { path: 'train', runs: 'training' }, { path: 'evaluate', runs: 'other' }],
    },
    /** Which models a workflow runs stands in its configuration. */
    workflow: {
      from: { python: ['clarifai.client.**#Workflow()'] },
      calls: [{ ...ask, receiver: false }],
    },
    /** Filters compare what is stored; ranks are embedded first. */
    search: {
      from: { python: ['clarifai.client.**#Search()'] },
      calls: [{ path: 'query', runs: 'embedding', receiver: false, when: [{ argument: ['ranks', '0'], given: true }] }],
    },
    rag: {
      from: { python: ['clarifai.rag.**#RAG{(),.setup()}'] },
      names: 'chat',
      onlyWithModel: 'id',
      model: ['llm_url'],
      calls: [
        { path: 'chat', runs: 'chat' },
        { path: 'upload', runs: 'embedding', receiver: false },
      ],
    },
    /** The stub of the service itself. */
    stub: {
      from: { python: ['clarifai_grpc.**#{V2Stub,service_pb2_grpc.V2Stub}()'] },
      calls: [
        {
          path: 'PostModelOutputs',
          runs: 'other',
          model: ['0.model_id', 'request.model_id'],
          receiver: false,
        },
        { path: 'PostWorkflowResults', runs: 'other', receiver: false },
      ],
    },
  },
};
