import type { Sdk } from './sdk.ts';

/** Networks for tables and time series, beside Chronos and TimesFM. */
export const tablesAndSeries: Sdk = {
  id: 'tables-and-series',
  docs: [
    'https://github.com/PriorLabs/TabPFN/blob/main/src/tabpfn/classifier.py',
    'https://github.com/dreamquark-ai/tabnet/blob/develop/pytorch_tabnet/abstract_model.py',
    'https://github.com/SalesforceAIResearch/uni2ts/blob/main/src/uni2ts/model/moirai/forecast.py',
    'https://github.com/ibm-granite/granite-tsfm/blob/main/tsfm_public/toolkit/get_model.py',
    'https://nixtlaverse.nixtla.io/neuralforecast/core.html',
    'https://unit8co.github.io/darts/generated_api/darts.models.forecasting.html',
    'https://auto.gluon.ai/stable/api/autogluon.timeseries.TimeSeriesPredictor.html',
    'https://auto.gluon.ai/stable/api/autogluon.multimodal.MultiModalPredictor.html',
  ],
  source: [
    'PriorLabs/TabPFN 8.4.0',
    'dreamquark-ai/tabnet 4.1.0',
    'SalesforceAIResearch/uni2ts 2.0.0',
    'ibm-granite/granite-tsfm 0.3.5',
    'Nixtla/neuralforecast 3.1.4',
    'unit8co/darts (darts/models/__init__.py, read 2026-11-23)',
  ],
  local: true,
  kinds: {
    /** It learns from the rows it is shown while it predicts: fitting only prepares them. */
    tabPfn: {
      from: { python: ['tabpfn.**#TabPFN{Classifier,Regressor}{(),.create_default_for_version()}'] },
      names: 'classification',
      model: ['model_path'],
      calls: [
        { path: '{predict,predict_proba,predict_logits,predict_raw_logits}', runs: 'classification' },
        { path: 'get_embeddings', runs: 'embedding' },
      ],
    },
    tabNet: {
      from: {
        python: ['pytorch_tabnet.**#TabNet{Classifier,Regressor,MultiTaskClassifier,MultiTaskRegressor,Pretrainer}()'],
      },
      calls: [
        { path: 'fit', runs: 'training' },
        { path: '{predict,predict_proba,explain}', runs: 'classification' },
      ],
    },
    moirai: {
      from: {
        python: ['uni2ts.model.**#{Moirai,MoiraiMoE,Moirai2}{Module.from_pretrained,Forecast.load_from_checkpoint}()'],
      },
      names: 'generation',
      model: ['pretrained_model_name_or_path', 'checkpoint_path', '0'],
      is: ['moiraiForecast'],
    },
    moiraiForecast: {
      from: { python: ['uni2ts.model.**#{Moirai,MoiraiMoE,Moirai2}Forecast()'] },
      uses: ['module'],
      is: ['torch/module'],
      calls: [
        { path: '{(),forward,predict}', runs: 'generation' },
        { path: 'create_predictor', gives: 'moiraiPredictor' },
      ],
    },
    moiraiPredictor: { calls: [{ path: 'predict', runs: 'generation' }] },
    timeMixer: {
      from: {
        python: [
          'tsfm_public.**#*For{Prediction,MaskedPrediction,Classification,Reconstruction}.from_pretrained()',
          'tsfm_public{,.toolkit{,.get_model}}#get_model()',
        ],
      },
      names: 'generation',
      model: ['pretrained_model_name_or_path', 'model_path', '0'],
      is: ['torch/module'],
      calls: [{ path: '{(),forward,generate}', runs: 'generation' }],
    },
    /** Several networks that are trained on the same series. */
    neuralForecast: {
      from: { python: ['neuralforecast{,.core}#NeuralForecast{(),.load()}'] },
      calls: [
        { path: '{fit,cross_validation}', runs: 'training', receiver: false },
        { path: '{predict,predict_insample}', runs: 'generation', receiver: false },
      ],
    },
    /** The networks among the forecasters of Darts; the others have no weights. */
    darts: {
      from: {
        python: [
          'darts.models.**#{BlockRNN,DLinear,NBEATS,NHiTS,NLinear,RNN,RWKV,TCN,TFT,TiDE,Transformer,TSMixer}Model{(),.load(),.load_from_checkpoint()}',
        ],
      },
      calls: [
        { path: '{fit,fit_from_dataset}', runs: 'training', receiver: false },
        { path: '{predict,predict_from_dataset}', runs: 'generation', receiver: false },
      ],
    },
    /** Networks that are picked and trained for a table of pictures, texts or series. */
    autoGluon: {
      from: {
        python: ['autogluon.{timeseries.**#TimeSeries,multimodal.**#MultiModal}Predictor{(),.load()}'],
      },
      calls: [
        { path: 'fit', runs: 'training', receiver: false },
        { path: '{predict,predict_proba,evaluate}', runs: 'generation', receiver: false },
        { path: 'extract_embedding', runs: 'embedding', receiver: false },
      ],
    },
    timePipeline: {
      from: { python: ['tsfm_public{,.toolkit.**}#TimeSeries*Pipeline()'] },
      uses: ['model', '0'],
      calls: [{ path: '()', runs: 'generation' }],
    },
  },
};
