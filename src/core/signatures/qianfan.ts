import type { Task } from '../site.ts';
import type { Sdk, ValueKind } from './sdk.ts';

const version = 'qianfan 0.4.12';
const methods = '{do,ado,create,acreate,batch_do,abatch_do}';

/** One class a task; the model is given to the class or to the call. */
const resource = (name: string, task: Task, standard?: string): ValueKind => ({
  from: { python: [`qianfan.**#${name}()`] },
  names: task,
  onlyWithModel: true,
  model: ['model'],
  ...(standard !== undefined && { default: { id: standard, version } }),
  calls: [{ path: methods, runs: task, model: ['model'] }],
});

export const qianfan: Sdk = {
  id: 'qianfan',
  docs: [
    'https://github.com/baidubce/bce-qianfan-sdk/tree/main/python/qianfan/resources',
    'https://github.com/baidubce/bce-qianfan-sdk/blob/main/python/qianfan/consts.py',
  ],
  provider: 'baidu',
  kinds: {
    chat: resource('ChatCompletion', 'chat', 'ERNIE-Lite-8K'),
    completion: resource('Completion', 'completion', 'ERNIE-Lite-8K'),
    embedding: resource('Embedding', 'embedding', 'Embedding-V1'),
    image: resource('Text2Image', 'image', 'Stable-Diffusion-XL'),
    vision: resource('Image2Text', 'chat'),
    rerank: resource('Reranker', 'rerank'),
  },
};
