import type { CallSpec, Paths, Sdk } from './sdk.ts';

const python = '{transformers,modelscope,optimum,ipex_llm,bigdl,intel_extension_for_transformers}.**#';
const javascript = '{@xenova,@huggingface}/transformers/**#';

/** Where classes of these names are loaded; the JavaScript port and the optimised back ends keep the names. */
const loaded = (classes: readonly string[]): Paths => ({
  python: classes.map(name => `${python}${name}.from_pretrained()`),
  javascript: classes.map(name => `${javascript}${name}.from_pretrained()`),
});

const id = ['0', 'pretrained_model_name_or_path', 'model_name_or_path', 'model_id'];

/** Text that a model writes, also by methods which models bring along in code of their own (`trust_remote_code`). */
const writes: CallSpec[] = [
  { path: '{generate,chat,stream_chat,chat_stream,generate_stream,generate_batch}', runs: 'generation' },
];
const runsAs = (runs: 'embedding' | 'classification' | 'generation' | 'stt' | 'tts' | 'other'): CallSpec[] => [
  { path: '{(),forward}', runs, ...(runs === 'embedding' || runs === 'classification' ? { uncapped: true } : {}) },
];

/**
 * Networks loaded by `from_pretrained`, by what their class is for. The more exact classes come first: a wide pattern
 * such as `*Model` also fits some of the names that stand alone. Tokenizers, processors and configurations fit none.
 */
export const transformers: Sdk = {
  id: 'transformers',
  docs: [
    'https://huggingface.co/docs/transformers/model_doc/auto',
    'https://huggingface.co/docs/transformers/main_classes/text_generation',
    'https://huggingface.co/docs/optimum-onnx/onnxruntime/package_reference/modeling',
    'https://huggingface.co/docs/transformers.js/api/models',
  ],
  local: true,
  kinds: {
    loaded: {
      is: ['torch/module'],
      same: [
        '{merge_and_unload,unload,get_base_model,to_bettertransformer,reverse_bettertransformer,dequantize}()',
        '{base_model,language_model}',
      ],
    },
    speechToText: {
      from: loaded([
        '{Whisper,Speech2Text,Moonshine,KyutaiSpeechToText,Voxtral,Granite_Speech,GraniteSpeech}ForConditionalGeneration',
        '{,TF,Flax}AutoModelFor{SpeechSeq2Seq,CTC}',
        'SpeechEncoderDecoderModel',
        '*For{CTC,TDT,RNNT}',
        '*ForSpeechSeq2Seq',
        '*ForSpeechToText',
      ]),
      names: 'stt',
      model: id,
      is: ['loaded'],
      calls: [{ path: 'generate', runs: 'stt' }, ...runsAs('stt')],
    },
    textToSpeech: {
      from: loaded([
        '{Musicgen,MusicgenMelody,Dia,Csm}ForConditionalGeneration',
        'AutoModelForTextTo{Waveform,Spectrogram}',
        '{Bark,Vits,FastSpeech2Conformer,SeamlessM4T,SeamlessM4Tv2}Model',
        '*ForTextToSpeech',
        '*ForTextToWaveform',
        '*HifiGan',
      ]),
      names: 'tts',
      model: id,
      is: ['loaded'],
      calls: [{ path: 'generate{,_speech}', runs: 'tts' }, ...runsAs('tts')],
    },
    vision: {
      from: loaded([
        '{Sam,SamHQ,Sam2,Sam2Video,Sam3,Sam3Video,EdgeTam,Encodec,Dac,Mimi}Model',
        '*For{,ZeroShot}ObjectDetection',
        '*Segmentation',
        '*For{Depth,Normal,Pose}Estimation',
        '*ForMaskGeneration',
        '*ForImage{ToImage,Matting,SuperResolution,Reconstruction}',
        '*ForMaskedImageModeling',
        '*ForKeypoint*',
        '*ForPrediction',
        '*ForTimeSeriesPrediction',
        '*ForCustomTasks',
        '{,TF}AutoBackbone',
        '*Backbone',
      ]),
      names: 'other',
      model: id,
      is: ['loaded'],
      calls: [
        { path: '{get_image_embeddings,get_image_features,generate,encode,decode}', runs: 'other' },
        ...runsAs('other'),
      ],
    },
    classifier: {
      from: loaded([
        '*ForSequenceClassification',
        '*ForTokenClassification',
        '*QuestionAnswering',
        '*ForMultipleChoice',
        '*ForNextSentencePrediction',
        '*ForMaskedLM',
        '*ForPreTraining',
        '*For{,ZeroShot}ImageClassification*',
        '*For{Video,Audio,AudioFrame}Classification',
      ]),
      names: 'classification',
      model: id,
      is: ['loaded'],
      calls: [{ path: '{rerank,compute_score,predict}', runs: 'rerank' }, ...writes, ...runsAs('classification')],
    },
    generator: {
      from: loaded([
        '{,TF,Flax}AutoModelFor{CausalLM,Seq2SeqLM,Vision2Seq,ImageTextToText,MultimodalLM}',
        '{,TF,Flax}AutoModelWithLMHead',
        '*ForCausalLM',
        '*ForConditionalGeneration',
        '*ForSeq2SeqLM',
        '*ForVision2Seq',
        '*ForVisualCausalLM',
        '*ForImageTextToText',
        '*ForGeneration',
        '*ForBlockDiffusion',
        '*LMHeadModel',
        '*DoubleHeadsModel',
        '*MTModel',
        '*EncoderDecoderModel',
        'Rag{Token,Sequence}ForGeneration',
      ]),
      names: 'generation',
      model: id,
      is: ['loaded'],
      calls: [...writes, ...runsAs('generation')],
    },
    encoder: {
      from: loaded([
        '{,TF,Flax}AutoModel',
        '*Model',
        '*ModelWithProjection',
        '*ForFeatureExtraction',
        '*ForImageFeatureExtraction',
        '*ForXVector',
        'AutoModelForTextEncoding',
        'DPR{Question,Context}Encoder',
        'DPRReader',
        'BertGenerationEncoder',
      ]),
      names: 'embedding',
      model: id,
      is: ['loaded'],
      calls: [
        { path: 'get_{text,image,audio,video}_features', runs: 'embedding', uncapped: true },
        {
          path: 'encode{,_text,_image,_queries,_query,_corpus,_document,_documents}',
          runs: 'embedding',
          uncapped: true,
        },
        { path: '{rerank,compute_score}', runs: 'rerank' },
        ...writes,
        ...runsAs('embedding'),
      ],
    },
    /** Built from a configuration: nothing is named, but running it is running a model. */
    untrained: {
      from: {
        python: [
          `${python}{,TF,Flax}AutoModelFor{CausalLM,Seq2SeqLM,Vision2Seq,PreTraining}.from_config()`,
          `${python}*{LMHeadModel,ForCausalLM,ForConditionalGeneration}()`,
        ],
      },
      is: ['generator'],
    },
    untrainedClassifier: {
      from: {
        python: [
          `${python}{,TF,Flax}AutoModelFor{Sequence,Token,Image,Audio}Classification.from_config()`,
          `${python}{,TF,Flax}AutoModelFor{MaskedLM,QuestionAnswering}.from_config()`,
          `${python}*{Classification,MaskedLM,QuestionAnswering}()`,
        ],
      },
      is: ['classifier'],
    },
    untrainedEncoder: {
      from: { python: [`${python}{,TF,Flax}AutoModel.from_config()`, `${python}*Model()`] },
      is: ['encoder'],
    },
    /** The TensorFlow classes are Keras models too. */
    tensorflow: {
      from: { python: [`${python}TF*.from_pretrained()`, `${python}TF*.from_config()`] },
      is: ['keras/network'],
    },
  },
};
