import type { CallSpec, Sdk } from './sdk.ts';

const requests: CallSpec[] = [
  { path: '{chat.completions.create,chatCompletion}', runs: 'chat', model: ['model'] },
  { path: '{completions.create,completion}', runs: 'completion', model: ['model'] },
  { path: '{embeddings.create,embedding}', runs: 'embedding', model: ['model'] },
  { path: '{generate,prefill,decode}', runs: 'generation' },
  { path: 'reload', names: 'chat', model: ['0'] },
];

/** Models in the browser by WebGPU. The id is given when the engine is made, its ending says the quantisation. */
export const webLlm: Sdk = {
  id: 'web-llm',
  docs: [
    'https://webllm.mlc.ai/docs/user/api_reference.html',
    'https://github.com/mlc-ai/web-llm/blob/main/src/engine.ts',
  ],
  source: ['mlc-ai/web-llm 0.2.83', '@wllama/wllama 3.8.1 (npm)'],
  local: true,
  kinds: {
    engine: {
      from: {
        javascript: [
          '@mlc-ai/web-llm/**#{CreateMLCEngine,CreateEngine,CreateServiceWorkerMLCEngine,CreateExtensionServiceWorkerMLCEngine}()',
        ],
      },
      names: 'chat',
      model: ['0'],
      calls: requests,
    },
    engineOfWorker: {
      from: { javascript: ['@mlc-ai/web-llm/**#{CreateWebWorkerMLCEngine,CreateWebWorkerEngine}()'] },
      names: 'chat',
      model: ['1'],
      calls: requests,
    },
    /** Without a model until `reload`. */
    bare: {
      from: {
        javascript: [
          '@mlc-ai/web-llm/**#{MLCEngine,MLCEngineInterface,EngineInterface,Engine,WebWorkerMLCEngine,WebWorkerEngine,ServiceWorkerMLCEngine,ChatModule,ChatWorkerClient,ChatRestModule}()',
        ],
      },
      calls: requests,
    },
    wllama: {
      from: { javascript: ['@wllama/wllama/**#Wllama()'] },
      calls: [
        { path: '{loadModelFromUrl,loadModelFromHF,loadModel}', names: 'generation', model: ['0'] },
        { path: '{createCompletion,createChatCompletion}', runs: 'completion' },
        { path: 'createEmbedding', runs: 'embedding' },
        { path: 'createRerank', runs: 'rerank' },
      ],
    },
  },
};
