import type { Sdk } from './sdk.ts';

/** What a reference runs is known only by the model itself: `generation` stands for all of it. */
export const replicate: Sdk = {
  id: 'replicate',
  docs: [
    'https://github.com/replicate/replicate-python/tree/main/replicate',
    'https://github.com/replicate/replicate-javascript/blob/main/index.js',
  ],
  source: [
    'replicate/replicate-python 1.0.7',
    'replicate/replicate-python 1.1.0b2',
    'replicate/replicate-javascript 1.3.1',
  ],
  provider: 'replicate',
  kinds: {
    client: {
      from: {
        python: ['replicate#', 'replicate#{,Async}{Client,Replicate}()', 'replicate.client#Client()'],
        javascript: ['replicate#{default,Replicate}()'],
      },
      calls: [
        { path: '{run,async_run,stream,async_stream}', runs: 'generation', model: ['ref', '0'] },
        { path: 'use', names: 'generation', model: ['0'], gives: 'function' },
        { path: 'predictions.{create,async_create}', runs: 'generation', model: ['model', 'version', '0'] },
        { path: 'models.predictions.{create,async_create}', runs: 'generation', model: ['model', '0'] },
        { path: 'models.{get,async_get}', model: ['0'], gives: 'model' },
        { path: 'deployments.{get,async_get}', gives: 'deployment' },
        { path: 'deployments.predictions.{create,async_create}', runs: 'generation', receiver: false },
        {
          path: 'trainings.{create,async_create}',
          runs: 'training',
          model: ['model', 'version', '0'],
          when: [{ argument: ['3'], given: false }],
        },
        // In JavaScript owner, name and version are three texts.
        {
          path: 'trainings.{create,async_create}',
          runs: 'training',
          receiver: false,
          when: [{ argument: ['3'], given: true }],
        },
      ],
    },
    model: {
      same: ['versions', 'get()', 'async_get()', 'latest_version', 'id'],
      calls: [{ path: 'predict', runs: 'generation' }],
    },
    deployment: { calls: [{ path: 'predictions.{create,async_create}', runs: 'generation', receiver: false }] },
    function: { calls: [{ path: '{(),create}', runs: 'generation' }] },
  },
};
