import type { Sdk } from './sdk.ts';

export const sentenceTransformers: Sdk = {
  id: 'sentence-transformers',
  docs: [
    'https://sbert.net/docs/package_reference/sentence_transformer/SentenceTransformer.html',
    'https://sbert.net/docs/package_reference/cross_encoder/cross_encoder.html',
    'https://sbert.net/docs/package_reference/sparse_encoder/SparseEncoder.html',
    'https://github.com/UKPLab/sentence-transformers/blob/master/sentence_transformers/fit_mixin.py',
  ],
  source: ['UKPLab/sentence-transformers 2025-10-22', 'sentence-transformers 6.0.1 (PyPI)'],
  local: true,
  kinds: {
    encoder: {
      from: {
        python: [
          'sentence_transformers.**#{SentenceTransformer,SparseEncoder,MultiVectorEncoder}()',
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
      from: { python: ['sentence_transformers.**#{SentenceTransformer,SparseEncoder,MultiVectorEncoder}()'] },
      when: [{ argument: ['modules'], given: true }],
      uses: ['modules'],
      is: ['runnable'],
    },
    runnable: {
      is: ['torch/module'],
      calls: [
        { path: 'encode{,_query,_document,_queries,_corpus,_multi_process}', runs: 'embedding' },
        { path: '{(),forward}', runs: 'embedding' },
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
        { path: '{predict,rank,(),forward}', runs: 'rerank' },
        { path: '{fit,old_fit}', runs: 'training' },
      ],
    },
    /** A module to build an encoder of; it loads the transformer that it is given the name of. */
    transformerModule: {
      from: {
        python: [
          'sentence_transformers.**#{models,modules}.{Transformer,MLMTransformer}()',
          'sentence_transformers.models.Transformer#Transformer()',
        ],
      },
      names: 'embedding',
      model: ['model_name_or_path', '0'],
    },
    clipModule: {
      from: { python: ['sentence_transformers.**#{models,modules}.CLIPModel()'] },
      names: 'embedding',
      model: ['model_name_or_path', 'model_name', '0'],
      default: { id: 'openai/clip-vit-base-patch32', version: 'sentence-transformers 5.2' },
    },
    /** Built of a tokenizer it names no model; these two read the vectors of one. */
    staticModule: {
      from: { python: ['sentence_transformers.**#StaticEmbedding.{from_model2vec,from_distillation}()'] },
      names: 'embedding',
      model: ['model_id_or_path', 'model_name', '0'],
    },
    trainer: {
      from: {
        python: [
          'sentence_transformers.**#{SentenceTransformer,CrossEncoder,SparseEncoder,MultiVectorEncoder}Trainer()',
        ],
      },
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
          'sentence_transformers.**.evaluation.**#*Evaluator{,FromDataFrame}()',
          'sentence_transformers.evaluation#*Evaluator{,FromDataFrame}()',
        ],
      },
      calls: [{ path: '()', runs: 'embedding', uses: ['0', 'model'], needsModel: true }],
    },
    /** The same for a cross encoder, which scores pairs. */
    crossEvaluator: {
      from: {
        python: [
          'sentence_transformers.**#CrossEncoder{Classification,Correlation,NanoBEIR,Reranking}Evaluator()',
          'sentence_transformers.**#CE{BinaryAccuracy,BinaryClassification,F1,SoftmaxAccuracy,Correlation,Reranking}Evaluator()',
        ],
      },
      calls: [{ path: '()', runs: 'rerank', uses: ['0', 'model'], needsModel: true }],
    },
  },
  calls: {
    python: [
      { path: 'sentence_transformers.**#mine_hard_negatives', runs: 'embedding', uses: ['model', '1'] },
      { path: 'sentence_transformers.util#paraphrase_mining', runs: 'embedding', uses: ['model', '0'] },
    ],
  },
};
