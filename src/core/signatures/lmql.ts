import type { Sdk } from './sdk.ts';

/** LMQL: a decorator turns a function into a query; calling it asks the model. */
export const lmql: Sdk = {
  id: 'lmql',
  docs: ['https://lmql.ai/docs/lib/python.html', 'https://lmql.ai/docs/models'],
  source: ['eth-sri/lmql 0.7.3'],
  kinds: {
    model: {
      from: { python: ['lmql#model()'] },
      names: 'completion',
      model: ['model_identifier', '0'],
      calls: [{ path: '{generate,generate_sync,score,score_sync}', runs: 'completion' }],
    },
    query: {
      from: { python: ['lmql#query()', 'lmql#query()()', 'lmql#F()'] },
      model: ['model'],
      calls: [{ path: '()', runs: 'completion', model: ['model'] }],
    },
  },
  calls: {
    python: [
      { path: 'lmql#{run,run_sync,run_file}', runs: 'completion', model: ['model'] },
      { path: 'lmql#{generate,score}{,_sync}', runs: 'completion', model: ['model', '2'] },
    ],
  },
};
