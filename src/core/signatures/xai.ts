import type { Sdk } from './sdk.ts';

export const xai: Sdk = {
  id: 'xai',
  docs: ['https://github.com/xai-org/xai-sdk-python/tree/main/src/xai_sdk/sync'],
  source: ['xai-org/xai-sdk-python 1.19.0'],
  provider: 'x-ai',
  kinds: {
    client: {
      from: { python: ['xai_sdk.**#{,Async}Client()'] },
      calls: [
        { path: 'chat.create', names: 'chat', model: ['model', '0'], gives: 'chat' },
        { path: 'chat.compact_context', runs: 'chat', model: ['model', '0'] },
        { path: 'batch.add', runs: 'batch', uses: ['batch_requests', '1'] },
        { path: 'image.{sample,sample_batch}', runs: 'image', model: ['model', '1'] },
        { path: 'video.{generate,start,extend,extend_start}', runs: 'video', model: ['model', '1'] },
      ],
    },
    chat: {
      same: ['append()'],
      calls: [{ path: '{sample,sample_batch,stream,stream_batch,parse,defer,defer_batch,compact}', runs: 'chat' }],
    },
  },
};
