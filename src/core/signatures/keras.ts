import type { CallSpec, Sdk } from './sdk.ts';

/** Keras under all its names. */
const at = (...names: string[]): string[] =>
  names.map(name => `{keras,tf_keras,keras_core,tensorflow.**.keras}.**#${name}`);

/** `ResNet50()` names its model by itself. */
const applications: CallSpec[] = [
  'Xception VGG16 VGG19 ResNet50 ResNet50V2 ResNet101 ResNet101V2 ResNet152 ResNet152V2',
  'InceptionV3 InceptionResNetV2 MobileNet MobileNetV2 MobileNetV3Small MobileNetV3Large',
  'DenseNet121 DenseNet169 DenseNet201 NASNetMobile NASNetLarge',
  'EfficientNetB0 EfficientNetB1 EfficientNetB2 EfficientNetB3 EfficientNetB4 EfficientNetB5 EfficientNetB6 EfficientNetB7',
  'EfficientNetV2B0 EfficientNetV2B1 EfficientNetV2B2 EfficientNetV2B3 EfficientNetV2S EfficientNetV2M EfficientNetV2L',
  'ConvNeXtTiny ConvNeXtSmall ConvNeXtBase ConvNeXtLarge ConvNeXtXLarge',
]
  .flatMap(line => line.split(' '))
  .map(id => ({
    path: `**.applications.**.${id}`,
    names: 'classification' as const,
    gives: 'network',
    default: { id, version: 'keras 3.7' },
  }));

export const keras: Sdk = {
  id: 'keras',
  docs: [
    'https://keras.io/api/models/model_training_apis/',
    'https://keras.io/api/applications/',
    'https://keras.io/api/keras_tuner/tuners/',
  ],
  source: ['keras-team/keras 3.15.0'],
  local: true,
  kinds: {
    library: {
      from: { python: ['{keras,tf_keras,keras_core,tensorflow.**.keras}#'] },
      calls: applications,
    },
    /**
     * A network: built layer by layer, loaded, or made of another. Calling it (`network(x)`) is not listed: in the
     * functional API that composes networks instead of running one.
     */
    network: {
      from: { python: at('{Sequential,Model,clone_model,model_from_json,model_from_config}()') },
      calls: [
        { path: '{fit,fit_generator,train_on_batch}', runs: 'training' },
        {
          path: '{predict,predict_on_batch,predict_generator,evaluate,evaluate_generator,test_on_batch,predict_classes,predict_proba}',
          runs: 'classification',
        },
      ],
    },
    loaded: {
      from: { python: at('load_model()') },
      names: 'classification',
      model: ['0', 'filepath'],
      is: ['network'],
    },
    tuner: {
      from: {
        python: ['{keras_tuner,kerastuner}.**#{RandomSearch,Hyperband,BayesianOptimization,GridSearch,Tuner}()'],
      },
      calls: [{ path: 'search', runs: 'training' }],
    },
    autoKeras: {
      from: {
        python: [
          'autokeras.**#{ImageClassifier,ImageRegressor,TextClassifier,TextRegressor,StructuredDataClassifier,StructuredDataRegressor,AutoModel,TimeseriesForecaster}()',
        ],
      },
      calls: [
        { path: 'fit', runs: 'training' },
        { path: '{predict,evaluate}', runs: 'classification' },
      ],
    },
  },
};
