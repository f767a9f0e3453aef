import type { Sdk } from './sdk.ts';

/** BigQuery DataFrames: models of Vertex AI that answer or embed a column of a table. */
export const bigframes: Sdk = {
  id: 'bigframes',
  docs: [
    'https://docs.cloud.google.com/python/docs/reference/bigframes/latest/bigframes.ml.llm',
    'https://github.com/googleapis/python-bigquery-dataframes/blob/main/bigframes/ml/llm.py',
  ],
  source: ['googleapis/python-bigquery-dataframes (commit 0ac3549)'],
  provider: 'google',
  kinds: {
    generator: {
      from: {
        python: ['bigframes.ml.**#{GeminiTextGenerator,Claude3TextGenerator,Llama3TextGenerator,PaLM2TextGenerator}()'],
      },
      names: 'generation',
      model: ['model_name'],
      calls: [
        { path: 'predict', runs: 'generation' },
        { path: 'score', runs: 'generation' },
        { path: 'fit', runs: 'fine-tune' },
      ],
    },
    embedder: {
      from: {
        python: ['bigframes.ml.**#{TextEmbeddingGenerator,MultimodalEmbeddingGenerator,PaLM2TextEmbeddingGenerator}()'],
      },
      names: 'embedding',
      model: ['model_name'],
      calls: [{ path: 'predict', runs: 'embedding' }],
    },
  },
};
