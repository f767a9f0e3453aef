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

const input = ['0', 'inputs', 'x'];

/** A place for numbers, as the functional API composes networks by. */
const symbolic = /(?:[.#]Input\(\)|[.#]layers\.(?:\w+\.)*\w+\(\)\(\))$/u;

/** Layers whose numbers are learned from examples, unlike those that prepare or vary the inputs. */
const learned = /[.#](?:Dense|\w*Conv\w+|LSTM|GRU|SimpleRNN|RNN|Bidirectional|MultiHeadAttention)\(/u;

export const keras: Sdk = {
  id: 'keras',
  docs: [
    'https://keras.io/api/models/model_training_apis/',
    'https://keras.io/api/applications/',
    'https://keras.io/api/keras_tuner/tuners/',
    'https://huggingface.co/docs/huggingface_hub/v0.36.0/en/package_reference/mixins',
  ],
  source: ['keras-team/keras 3.15.0', 'huggingface_hub 0.36.0 (its documentation of mixins)'],
  local: true,
  kinds: {
    library: {
      from: { python: ['{keras,tf_keras,keras_core,tensorflow.**.keras}#'] },
      calls: applications,
    },
    /** Layers one after another: a network, or only what prepares its inputs. */
    stack: {
      from: { python: at('Sequential()') },
      calls: [
        { path: '{fit,fit_generator,train_on_batch}', runs: 'training' },
        {
          path: '{predict,predict_on_batch,predict_generator,evaluate,evaluate_generator,test_on_batch,predict_classes,predict_proba}',
          runs: 'classification',
        },
      ],
    },
    learnedStack: {
      from: { python: at('Sequential()') },
      when: [{ argument: ['0', 'layers'], made: learned }],
      is: ['network'],
    },
    /**
     * A network: built layer by layer, loaded, or made of another. Calling it (`network(x)`) runs it on numbers; on the
     * inputs of the functional API it composes networks instead, and so it may where nothing is known of what it gets.
     */
    network: {
      from: { python: at('{Model,clone_model,model_from_json,model_from_config}()') },
      is: ['stack'],
      calls: [
        { path: '()', runs: 'classification', when: [{ argument: input, kind: 'keras/numbers' }] },
        { path: '()', runs: 'classification', when: [{ argument: input, made: /^numpy[.#]/u }] },
        {
          path: '()',
          runs: 'classification',
          when: [
            { argument: ['training'], is: [true] },
            { argument: input, notMade: symbolic },
          ],
        },
      ],
    },
    /** Numbers, and not places for some as `Input()` gives: tensors with values, datasets. */
    numbers: {
      from: {
        python: [
          'tensorflow.**#{constant,convert_to_tensor,zeros,ones,fill,range,linspace,Variable}()',
          'tensorflow.**#random.**.{normal,uniform,truncated_normal,stateless_normal,stateless_uniform}()',
          'tensorflow.**#io.**.{read_file,decode_image,decode_jpeg,decode_png,decode_raw}()',
          'tensorflow.**#data.**.{Dataset,TFRecordDataset,TextLineDataset}{.from_tensor_slices,.from_tensors,.from_generator,.list_files,.zip,.load,}()',
          'tensorflow_datasets#load()',
          ...at('datasets.**.load_data()'),
          ...at('{image,text,audio,timeseries}_dataset_from_{directory,array}()'),
          ...at('{img_to_array,load_img}()'),
          ...at('ops.{array,convert_to_tensor,zeros,ones,arange,linspace}()'),
          ...at('random.{normal,uniform,randint}()'),
        ],
      },
      same: ['[]', '*()'],
    },
    loaded: {
      // The Hub's is by the name of a repository.
      from: { python: [...at('load_model()'), 'huggingface_hub.**#from_pretrained_keras()'] },
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
  calls: {
    python: [
      { path: 'tensorflow.**#{expand_dims,cast,reshape,squeeze,stack,concat,tile,transpose,identity}', wraps: '0' },
      { path: 'tensorflow.**#image.{resize,convert_image_dtype,per_image_standardization}', wraps: '0' },
      ...at('applications.**.preprocess_input', 'ops.{expand_dims,cast,reshape,squeeze}').map(path => ({
        path,
        wraps: '0',
      })),
    ],
  },
};
