import type { Guard, Sdk } from './sdk.ts';

/** Endpoints that cut, join and measure media have no model behind them. Source: fal.ai/models/fal-ai/ffmpeg-api/merge-videos. */
const isModel = (...argument: string[]): readonly Guard[] => [
  { argument, unlike: /^fal-ai\/(?:ffmpeg-api|workflow-utilities(?!\/auto-subtitle))(?:\/|$)/u },
];

/** The endpoint's id is the model; most of them make pictures, and `image` stands for all. */
export const fal: Sdk = {
  id: 'fal',
  docs: [
    'https://github.com/fal-ai/fal/blob/main/projects/fal_client/src/fal_client/client.py',
    'https://github.com/fal-ai/fal-js/blob/main/libs/client/src/client.ts',
  ],
  source: ['fal-ai/fal fal_client 1.0.1', 'fal-ai/fal-js client 1.10.1'],
  provider: 'fal',
  kinds: {
    client: {
      from: {
        python: ['fal_client#', 'fal_client.**#{Sync,Async}Client()'],
        javascript: [
          '@fal-ai/{client,serverless-client}#{fal,createFalClient()}',
          '@fal-ai/serverless-client#',
          '@fal-ai/serverless-client#default',
        ],
      },
      calls: [
        {
          path: '{run,submit,subscribe,stream,realtime,ws_connect}{,_async}',
          runs: 'image',
          model: ['application', '0'],
          when: isModel('application', '0'),
        },
        { path: 'streaming.stream', runs: 'image', model: ['0'], when: isModel('0') },
        { path: 'queue.submit', runs: 'image', model: ['0'], when: isModel('0') },
        // Opened by what is first sent over it.
        { path: 'realtime.connect', names: 'image', model: ['0'], gives: 'connection' },
      ],
    },
    connection: { calls: [{ path: 'send', runs: 'image' }] },
  },
};
