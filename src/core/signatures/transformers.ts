import type { Task } from '../site.ts';
import type { CallSpec, Sdk } from './sdk.ts';

const model = ['0', 'pretrained_model_name_or_path', 'model_name_or_path', 'model_id'];

/** Classes of these names load a network; the name may stand in any sub-module. */
const loads = (gives: string, names: Task, classes: readonly string[]): CallSpec[] =>
  classes.map(name => ({ path: `**.${name}.from_pretrained`, names, model, gives }));

/** Text that a model writes, also by methods which models bring along in code of their own (`trust_remote_code`). */
const writes: CallSpec = {
  path: '{generate,chat,stream_chat,chat_stream,generate_stream,generate_batch,batch_chat,chat_crop,infer,diffusion_generate}',
  runs: 'generation',
};

/** Moondream's own: what it says of a picture, which it may read beforehand. */
const looks: readonly CallSpec[] = [
  { path: '{answer_question,batch_answer,caption,query,detect,point}', runs: 'generation' },
  { path: 'encode_image', runs: 'embedding' },
];

/** The bare forward pass. */
const forward = '{(),forward}';

/**
 * Networks loaded by `from_pretrained`, by what their class is for; the JavaScript port and the optimised back ends
 * keep the class names. Where two patterns fit a name, the one of the earlier kind counts, and a name that is written
 * out counts before any pattern. Tokenizers, processors and configurations fit none.
 */
export const transformers: Sdk = {
  id: 'transformers',
  docs: [
    'https://huggingface.co/docs/transformers/model_doc/auto',
    'https://huggingface.co/docs/transformers/main_classes/text_generation',
    'https://huggingface.co/docs/optimum-onnx/onnxruntime/package_reference/modeling',
    'https://huggingface.co/docs/transformers.js/api/models',
    'https://github.com/vikhyat/moondream/blob/main/moondream/torch/moondream.py',
  ],
  source: ['transformers 5.18.0 (PyPI)', 'vikhyat/moondream at 44146f1 (moondream/torch/hf_moondream.py)'],
  local: true,
  kinds: {
    library: {
      from: {
        python: [
          '{transformers,modelscope,optimum,ipex_llm,bigdl,intel_extension_for_transformers}#',
          // What it was called before 2.0, and libraries that keep its classes: adapters, a swarm, molecules, other frameworks.
          '{pytorch_transformers,pytorch_pretrained_bert,adapters,petals,multimolecule}#',
          '{paddlenlp,mindnlp}#transformers',
          // Compressed checkpoints and faster kernels, by the same class names.
          '{llmcompressor,sparseml,liger_kernel}#transformers',
        ],
        javascript: ['{@xenova,@huggingface}/transformers#'],
      },
      calls: [
        ...loads('speechToText', 'stt', [
          '{Whisper,Speech2Text,Moonshine,MoonshineStreaming,KyutaiSpeechToText,Voxtral,VoxtralRealtime}ForConditionalGeneration',
          '{GraniteSpeech,GraniteSpeechPlus,GlmAsr,Qwen3ASR,CohereAsr,VibeVoiceAsr,FunAsrNano,Canary}ForConditionalGeneration',
          'SpeechEncoderDecoderModel',
          '*For{CTC,TDT,RNNT}',
          '*ForSpeechSeq2Seq',
          '*ForSpeechToText',
        ]),
        ...loads('textToSpeech', 'tts', [
          '{Musicgen,MusicgenMelody,Pop2Piano,Dia,Csm,VibeVoice,HiggsAudioV2}ForConditionalGeneration',
          '{Bark,Vits,FastSpeech2Conformer,SeamlessM4T,SeamlessM4Tv2}Model',
          '*ForTextTo{Speech,Waveform,Spectrogram}',
          '*ForSpeechToSpeech',
          '*HifiGan',
        ]),
        ...loads('vision', 'other', [
          '{Sam,SamHQ,Sam2,Sam2Video,Sam3,Sam3Video,EdgeTam,Encodec,Dac,Mimi}Model',
          '*For{,ZeroShot}ObjectDetection',
          '*Segmentation',
          '*For{Depth,Normal,Pose}Estimation',
          '*ForMaskGeneration',
          '*ForImage{ToImage,Matting,SuperResolution,Reconstruction}',
          '*ForMaskedImageModeling',
          '*ForKeypoint*',
          '*For{OpticalFlow,MultimodalAutoencoding,Regression,Forecasting}',
          '*For{Text,SceneText,Table}Recognition',
          '*ForTextDetection',
          '*For{PointmapEstimation,VideoGrounding,ProteinFolding,AudioTokenization}',
          '*Prediction',
          '*ForCustomTasks',
          '*Backbone',
        ]),
        ...loads('classifier', 'classification', [
          '*For{Sequence,Token}Classification',
          '*QuestionAnswering{,Simple}',
          '*ForMultipleChoice',
          '*ForNextSentencePrediction',
          '*ForMaskedLM',
          '*ForPre{T,t}raining',
          '*For*Classification',
          '*For{,ZeroShot}ImageClassification*',
          '*For{Video,Audio,AudioFrame}Classification',
        ]),
        ...loads('generator', 'generation', [
          '*ForCausalLM',
          // Janus, which writes texts and draws images.
          'MultiModalityCausalLM',
          '*ForConditionalGeneration',
          '*ForSeq2SeqLM',
          '*ForMultimodalLM',
          '*For{Vision2Seq,VisionText2Text}',
          '*ForImageTextToText',
          '*ForGeneration',
          '*For{TextToText,ProteinText2Text,AudioTextToText}',
          'ImageGPTForCausalImageModeling',
          'BertGenerationDecoder',
          '*ForBlockDiffusion',
          '*WithLMHead',
          '*LMHeadModel',
          '*DoubleHeadsModel',
          '*MTModel',
          '*EncoderDecoderModel',
        ]),
        ...loads('encoder', 'embedding', [
          '*Model',
          '*ModelWithProjection',
          '*ForFeatureExtraction',
          '*ForImageFeatureExtraction',
          '*ForTextEncoding',
          '*For{,Audio}XVector',
          '*For{,ImageAndText,ImageText}Retrieval',
          '*ForContrastiveLearning',
          'DPR{Question,Context}Encoder',
          'DPRReader',
          'BertGenerationEncoder',
        ]),
        // A class by a name that is computed: `getattr(transformers, architecture)`.
        { path: '[].from_pretrained', names: 'generation', model, gives: 'generator' },
        // The TensorFlow classes are Keras models too.
        { path: '**.TF*.{from_pretrained,from_config}', gives: 'keras/network' },
        {
          path: '**.TF*{LMHeadModel,ForCausalLM,ForConditionalGeneration,Classification,MaskedLM}',
          gives: 'keras/network',
        },
        // Built from a configuration: nothing is named, but running it is running a model.
        { path: '**.*AutoModelFor{CausalLM,Seq2SeqLM,Vision2Seq,PreTraining}.from_config', gives: 'generator' },
        { path: '**.*AutoModelFor*{Classification,MaskedLM,QuestionAnswering}.from_config', gives: 'classifier' },
        { path: '**.*AutoModel.from_config', gives: 'encoder' },
        { path: '**.*{LMHeadModel,ForCausalLM,ForConditionalGeneration}._from_config', gives: 'generator' },
      ],
    },
    loaded: {
      is: ['torch/module'],
      same: [
        '{merge_and_unload,unload,get_base_model,to_bettertransformer,reverse_bettertransformer,quantize,dequantize}()',
        // The latter two are the parts of the Omni models that write and speak.
        '{base_model,language_model,thinker,talker}',
      ],
      parts: {
        '{model,transformer,encoder,decoder,bert,roberta,distilbert,electra,deberta,vit,wav2vec2}': 'encoder',
        '{vision_model,text_model,audio_model,vision_tower,audio_tower,vision_encoder,visual}': 'encoder',
        '{text_encoder,audio_encoder,qformer}': 'encoder',
      },
      calls: [{ path: 'get_{encoder,decoder}', gives: 'encoder' }],
    },
    speechToText: { is: ['loaded'], calls: [{ path: `{generate,detect_language,${forward}}`, runs: 'stt' }] },
    textToSpeech: { is: ['loaded'], calls: [{ path: `{generate{,_speech},${forward}}`, runs: 'tts' }] },
    vision: {
      is: ['loaded'],
      calls: [{ path: `{get_image_embeddings,get_image_features,generate,encode,decode,${forward}}`, runs: 'other' }],
    },
    /** Also what is constructed from a configuration, or declared by its type. */
    classifier: {
      // What collates the batches of a task bears its name too.
      from: { python: ['transformers.**#*{Classification,MaskedLM,QuestionAnswering}!DataCollator*()'] },
      is: ['loaded'],
      calls: [
        { path: '{rerank,compute_score,predict}', runs: 'rerank' },
        writes,
        { path: forward, runs: 'classification' },
      ],
    },
    generator: {
      from: {
        python: [
          'transformers.**#*{LMHeadModel,ForCausalLM,ForConditionalGeneration}()',
          'transformers.**#*For{Seq2SeqLM,Vision2Seq,VisionText2Text,ImageTextToText,MultimodalLM}()',
        ],
        javascript: ['{@xenova,@huggingface}/transformers#*For{CausalLM,Seq2SeqLM,ConditionalGeneration,Vision2Seq}()'],
      },
      is: ['loaded'],
      calls: [writes, ...looks, { path: 'generate_images', runs: 'image' }, { path: forward, runs: 'generation' }],
    },
    encoder: {
      from: { python: ['transformers.**#*Model()'], javascript: ['{@xenova,@huggingface}/transformers#*Model()'] },
      is: ['loaded'],
      calls: [
        { path: 'get_{text,image,audio,video}_features', runs: 'embedding' },
        {
          path: 'encode{,_text,_image,_queries,_query,_corpus,_document,_documents}',
          runs: 'embedding',
        },
        { path: '{rerank,compute_score}', runs: 'rerank' },
        writes,
        { path: forward, runs: 'embedding' },
      ],
    },
  },
};
