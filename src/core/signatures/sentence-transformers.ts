import type { Sdk } from './sdk.ts';

export const sentenceTransformers: Sdk = {
  id: 'sentence-transformers',
  docs: [
    'https://sbert.net/docs/package_reference/sentence_transformer/SentenceTransformer.html',
    'https://sbert.net/docs/package_reference/cross_encoder/cross_encoder.html',
    'https://sbert.net/docs/package_reference/sparse_encoder/SparseEncoder.html',
    'https://github.com/UKPLab/sentence-transformers/blob/master/sentence_transformers/fit_mixin.py',
  ],
  local: true,
  kinds: {
    encoder: {
      from: {
        python: [
          'sentence_transformers.**#{SentenceTransformer,SparseEncoder}()',
          'sentence_transformers.**#{SentenceTransformer,SparseEncoder}.load()',
        ],
      },
      when: [{ argument: ['modules'], given: false }],
      names: 'embedding',
      model: ['model_name_or_path', '0'],
      is: ['runnable'],
    },
    /** Put together from modules; what they load is named where they are made. */
    assembled: {
      from: { python: ['sentence_transformers.**#{SentenceTransformer,SparseEncoder}()'] },
      when: [{ argument: ['modules'], given: true }],
      uses: ['modules'],
      is: ['runnable'],
    },
    runnable: {
      is: ['torch/module'],
      calls: [
        { path: 'encode{,_query,_document,_queries,_corpus,_multi_process}', runs: 'embedding', uncapped: true },
        { path: '{(),forward}', runs: 'embedding', uncapped: true },
        { path: 'evaluate', runs: 'embedding' },
        { path: '{fit,old_fit}', runs: 'training' },
      ],
    },
    crossEncoder: {
      from: { python: ['sentence_transformers.**#CrossEncoder()'] },
      names: 'rerank',
      model: ['model_name_or_path', 'model_name', '0'],
      is: ['torch/module'],
      calls: [
        { path: '{predict,rank,(),forward}', runs: 'rerank', uncapped: true },
        { path: '{fit,old_fit}', runs: 'training' },
      ],
    },
    /** A module to build an encoder of; it loads the transformer that it is given the name of. */
    transformerModule: {
      from: {
        python: [
          'sentence_transformers.**#models.{Transformer,CLIPModel,StaticEmbedding}()',
          'sentence_transformers.models.Transformer#Transformer()',
        ],
      },
      names: 'embedding',
      model: ['model_name_or_path', '0'],
    },
    trainer: {
      from: { python: ['sentence_transformers.**#{SentenceTransformer,CrossEncoder,SparseEncoder}Trainer()'] },
      uses: ['model', '0', 'model_init'],
      calls: [
        { path: '{train,hyperparameter_search}', runs: 'training' },
        { path: '{evaluate,predict}', runs: 'embedding' },
      ],
    },
    /** `evaluator(model)` encodes its whole data set. */
    evaluator: {
      from: {
        python: [
          'sentence_transformers.**.evaluation.**#*Evaluator()',
          'sentence_transformers.evaluation#*Evaluator()',
        ],
      },
      calls: [{ path: '()', runs: 'embedding', uses: ['0', 'model'], needsModel: true }],
    },
  },
  calls: {
    python: [
      { path: 'sentence_transformers.**#mine_hard_negatives', runs: 'embedding', uses: ['model', '1'] },
      { path: 'sentence_transformers.util#paraphrase_mining', runs: 'embedding', uses: ['model', '0'] },
    ],
  },
};
