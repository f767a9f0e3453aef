import type { Sdk } from './sdk.ts';

export const flair: Sdk = {
  id: 'flair',
  docs: [
    'https://flairnlp.github.io/docs/intro',
    'https://github.com/flairNLP/flair/blob/master/flair/trainers/trainer.py',
  ],
  source: ['flairNLP/flair 0.15.1'],
  local: true,
  kinds: {
    tagger: {
      from: {
        python: [
          'flair.**#{SequenceTagger,PrefixedSequenceTagger,TextClassifier,TextRegressor,TextPairClassifier,Classifier,DefaultClassifier,TARSClassifier,TARSTagger,FewshotClassifier,RelationExtractor,RelationClassifier,EntityMentionLinker,MultitaskModel,MultiTagger,SpanClassifier,Lemmatizer,TextPairRegressor,TextTripleClassifier,EntityLinker}.load()',
        ],
      },
      names: 'classification',
      model: ['0', 'model_path', 'model_name'],
      is: ['model'],
    },
    /** Built around embeddings, to be trained. */
    untrained: {
      from: {
        python: [
          'flair.**#{SequenceTagger,TextClassifier,TextRegressor,TARSClassifier,TARSTagger,RelationExtractor,TextPairClassifier}()',
        ],
      },
      uses: ['embeddings', 'document_embeddings', '0'],
      is: ['model'],
    },
    model: {
      is: ['torch/module'],
      calls: [{ path: '{predict,predict_zero_shot,evaluate}', runs: 'classification' }],
    },
    embeddings: {
      from: {
        python: [
          'flair.**#{Transformer,TransformerWord,TransformerDocument,SentenceTransformerDocument,Flair,PooledFlair,CharLM,Word,ELMo,FastText}Embeddings()',
        ],
      },
      names: 'embedding',
      model: ['model', 'embeddings', '0'],
      is: ['torch/module'],
      calls: [{ path: 'embed', runs: 'embedding' }],
    },
    /** Named by a language, or not at all. */
    tables: {
      from: { python: ['flair.**#{BytePair,MuseCrosslingual}Embeddings()'] },
      names: 'embedding',
      is: ['torch/module'],
      calls: [{ path: 'embed', runs: 'embedding' }],
    },
    stacked: {
      from: {
        python: [
          'flair.**#{Stacked,DocumentPool,DocumentRNN,DocumentLSTM,DocumentMean,DocumentCNN,DocumentLM}Embeddings()',
        ],
      },
      uses: ['embeddings', '0'],
      is: ['torch/module'],
      calls: [{ path: 'embed', runs: 'embedding' }],
    },
    trainer: {
      from: { python: ['flair.**#{ModelTrainer,LanguageModelTrainer}()'] },
      uses: ['model', '0'],
      calls: [{ path: '{train,fine_tune,train_custom,find_learning_rate}', runs: 'training' }],
    },
  },
};
