import type { Sdk } from './sdk.ts';

const framework = 'superlinked.framework.**#';

/** Superlinked: spaces that embed the fields of a schema, and queries over an index of them. */
export const superlinked: Sdk = {
  id: 'superlinked',
  docs: ['https://docs.superlinked.com/', 'https://github.com/superlinked/superlinked'],
  source: ['superlinked/superlinked 2025-12-10'],
  local: true,
  kinds: {
    text: {
      from: { python: [`${framework}TextSimilaritySpace()`] },
      names: 'embedding',
      model: ['model', '1'],
    },
    image: {
      from: { python: [`${framework}ImageSpace()`] },
      names: 'embedding',
      model: ['model', '1'],
      default: { id: 'clip-ViT-B-32', version: 'superlinked 2025-12-10' },
    },
    index: { from: { python: [`${framework}Index()`] }, uses: ['spaces', '0'] },
    executor: {
      from: { python: [`${framework}{InMemory,Interactive}Executor()`] },
      uses: ['indices', '1'],
      calls: [{ path: 'run', gives: 'app' }],
    },
    /** Spaces of numbers, categories and dates have no model. */
    app: { calls: [{ path: '{,async_}query', runs: 'embedding', needsModel: true }] },
  },
};
