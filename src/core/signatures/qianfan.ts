import type { Task } from '../site.ts';
import type { Sdk, ValueKind } from './sdk.ts';

const version = 'qianfan 0.4.12';
const methods = '{do,ado,create,acreate,batch_do,abatch_do}';

/** One class a task; the model is given to the class or to the call. */
const resource = (name: string, task: Task, standard?: string, at = '1'): ValueKind => ({
  from: { python: [`qianfan.**#${name}()`] },
  names: task,
  onlyWithModel: true,
  model: ['model'],
  ...(standard !== undefined && { default: { id: standard, version } }),
  calls: [{ path: methods, runs: task, model: ['model', at] }],
});

export const qianfan: Sdk = {
  id: 'qianfan',
  docs: [
    'https://github.com/baidubce/bce-qianfan-sdk/tree/main/python/qianfan/resources',
    'https://github.com/baidubce/bce-qianfan-sdk/blob/main/python/qianfan/consts.py',
  ],
  source: ['baidubce/bce-qianfan-sdk 2025-12-12', 'baidubce/bce-qianfan-sdk 0.1.3'],
  provider: 'baidu',
  kinds: {
    // ERNIE-Bot-turbo in the first releases, ERNIE-Lite-8K in later ones.
    chat: resource('ChatCompletion', 'chat'),
    completion: resource('Completion', 'completion'),
    embedding: resource('Embedding', 'embedding', 'Embedding-V1'),
    image: resource('Text2Image', 'image', 'Stable-Diffusion-XL'),
    vision: resource('Image2Text', 'chat', undefined, '2'),
    rerank: resource('Reranker', 'rerank'),
  },
};
