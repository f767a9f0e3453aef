import type { Sdk } from './sdk.ts';

/** NVIDIA's inference server, asked over HTTP or gRPC: the name is that of a folder of its model repository. */
export const triton: Sdk = {
  id: 'triton',
  docs: ['https://github.com/triton-inference-server/client/blob/main/src/python/library/tritonclient/grpc/_client.py'],
  source: ['triton-inference-server/client 2026-05-04'],
  kinds: {
    client: {
      from: { python: ['tritonclient.**#InferenceServerClient()'] },
      calls: [
        { path: '{infer,async_infer,async_stream_infer}', runs: 'other', model: ['model_name', '0'] },
        { path: 'stream_infer', runs: 'other' },
      ],
    },
  },
};
