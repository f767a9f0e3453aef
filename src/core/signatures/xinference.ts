import type { Sdk } from './sdk.ts';

/** A server of one's own for models of many kinds: it is told which one to start, and answers under the name it gives. */
export const xinference: Sdk = {
  id: 'xinference',
  docs: ['https://inference.readthedocs.io/en/latest/reference/index.html'],
  source: ['xorbitsai/inference at 00267c5'],
  local: true,
  kinds: {
    client: {
      from: {
        python: [
          '{xinference,xinference_client}.client{,.**}#{Client,RESTfulClient}()',
          'xinference_client#RESTfulClient()',
        ],
      },
      calls: [
        { path: 'launch_model', names: 'generation', model: ['model_name', '0'], gives: 'started' },
        { path: 'get_model', gives: 'model', uses: ['model_uid', '0'] },
      ],
    },
    started: {},
    model: {
      calls: [
        { path: 'chat', runs: 'chat' },
        { path: 'generate', runs: 'generation' },
        { path: 'create_embedding', runs: 'embedding' },
        { path: 'rerank', runs: 'rerank' },
        { path: 'text_to_image', runs: 'image' },
        { path: 'image_to_image', runs: 'image-edit' },
      ],
    },
  },
};
