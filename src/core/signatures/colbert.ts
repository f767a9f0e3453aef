import type { Sdk } from './sdk.ts';

/** ColBERT's own library: late interaction over a BERT; RAGatouille and PyLate stand in `local-embeddings.ts`. */
export const colbert: Sdk = {
  id: 'colbert',
  docs: [
    'https://github.com/stanford-futuredata/ColBERT/blob/main/colbert/modeling/checkpoint.py',
    'https://github.com/stanford-futuredata/ColBERT/blob/main/colbert/indexer.py',
    'https://github.com/stanford-futuredata/ColBERT/blob/main/colbert/searcher.py',
    'https://github.com/stanford-futuredata/ColBERT/blob/main/colbert/trainer.py',
  ],
  source: ['stanford-futuredata/ColBERT 0.2.15'],
  local: true,
  kinds: {
    checkpoint: {
      from: { python: ['colbert.**#Checkpoint()'] },
      names: 'embedding',
      model: ['name', '0'],
      is: ['torch/module'],
      calls: [{ path: '{query,doc,queryFromText,docFromText}', runs: 'embedding' }],
    },
    indexer: {
      from: { python: ['colbert.**#Indexer()'] },
      names: 'embedding',
      model: ['checkpoint', '0'],
      calls: [{ path: 'index', runs: 'embedding' }],
    },
    /** Without a checkpoint it takes the one that made the index. */
    searcher: {
      from: { python: ['colbert.**#Searcher()'] },
      names: 'embedding',
      onlyWithModel: true,
      model: ['checkpoint', '1'],
      calls: [{ path: '{search,search_all,encode}', runs: 'embedding' }],
    },
    trainer: {
      from: { python: ['colbert.**#Trainer()'] },
      calls: [{ path: 'train', runs: 'training', model: ['checkpoint', '0'] }],
    },
  },
};
