import type { Sdk } from './sdk.ts';

const at = (...names: string[]): string[] =>
  names.map(name => `{keras_hub,keras_nlp,keras_cv}.**#${name}.from_preset()`);
const model = ['0', 'preset'];

/** Pretrained networks with a task of their own; tokenizers, preprocessors and converters are none. */
export const kerasHub: Sdk = {
  id: 'keras-hub',
  docs: [
    'https://keras.io/keras_hub/api/models/',
    'https://github.com/keras-team/keras-hub/blob/master/keras_hub/api/models/__init__.py',
  ],
  source: ['keras-team/keras-hub 2026-08-21'],
  local: true,
  kinds: {
    generator: {
      from: { python: at('*CausalLM', '*Seq2SeqLM') },
      names: 'generation',
      model,
      is: ['task'],
      calls: [{ path: 'generate', runs: 'generation' }],
    },
    image: {
      from: { python: [...at('*TextToImage'), 'keras_cv.**#StableDiffusion{,V2}()'] },
      names: 'image',
      model,
      is: ['task'],
      calls: [{ path: '{generate,text_to_image}', runs: 'image' }],
    },
    imageEdit: {
      from: { python: at('*ImageToImage', '*Inpaint') },
      names: 'image-edit',
      model,
      is: ['task'],
      calls: [{ path: 'generate', runs: 'image-edit' }],
    },
    speech: {
      from: { python: at('*AudioToText') },
      names: 'stt',
      model,
      is: ['task'],
      calls: [{ path: 'generate', runs: 'stt' }],
    },
    classifier: {
      from: { python: at('*Classifier', '*MaskedLM', '*MaskedPLM', 'Task') },
      names: 'classification',
      model,
      is: ['task'],
    },
    encoder: {
      from: { python: at('*Backbone', '*TextEncoder', '*VisionEncoder', '*AudioEncoder', '*TextEmbedder') },
      names: 'embedding',
      model,
      is: ['task'],
    },
    detector: {
      from: { python: at('*Detector', '*Segmenter', '*DepthEstimator') },
      names: 'other',
      model,
      is: ['task'],
    },
    /** Put together from a backbone and a preprocessor that are there already. */
    assembled: {
      from: { python: ['{keras_hub,keras_nlp}.**#{*CausalLM,*Seq2SeqLM,*TextToImage,*ImageToImage,*AudioToText}()'] },
      uses: ['backbone', '0'],
      is: ['task'],
      calls: [{ path: 'generate', runs: 'generation' }],
    },
    assembledClassifier: {
      from: { python: ['{keras_hub,keras_nlp}.**#{*Classifier,*Detector,*Segmenter,*MaskedLM}()'] },
      uses: ['backbone', '0'],
      is: ['task'],
    },
    task: { is: ['keras/network'] },
  },
};
