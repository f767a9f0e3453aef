import type { Sdk } from './sdk.ts';

/** LLaVA and packages that were made from it: they keep its modules, under names of their own. */
const llavas = [
  'llava',
  'llavavid',
  'bunny',
  'cambrian',
  'ChatUniVi',
  'eagle',
  'geochat',
  'llamavid',
  'longva',
  'mgm',
  'moellava',
  'mplug_owl2',
  'oryx',
  'share4v',
  'tinyllava',
  'videollava',
  'vita',
].join(',');

/** Engines that load a model of the Hub and serve it in the same process, or on the same machine. */
export const localEngines: Sdk = {
  id: 'local-engines',
  docs: [
    'https://github.com/NVIDIA/NeMo/blob/r1.20.0/nemo/collections/nlp/models/language_modeling/megatron_gpt_model.py',
    'https://docs.sglang.ai/basic_usage/offline_engine_api.html',
    'https://github.com/microsoft/LLMLingua/blob/main/llmlingua/prompt_compressor.py',
    'https://lmdeploy.readthedocs.io/en/latest/api/pipeline.html',
    'https://llm.mlc.ai/docs/deploy/python_engine.html',
    'https://nvidia.github.io/TensorRT-LLM/llm-api/reference.html',
    'https://docs.openvino.ai/2025/openvino-workflow-generative/inference-with-genai.html',
    'https://opennmt.net/CTranslate2/python/overview.html',
    'https://transformerlensorg.github.io/TransformerLens/',
    'https://github.com/BlinkDL/ChatRWKV',
    'https://github.com/mistralai/mistral-inference',
    'https://github.com/state-spaces/mamba/blob/main/mamba_ssm/models/mixer_seq_simple.py',
    'https://github.com/lyogavin/airllm/blob/main/air_llm/airllm/auto_model.py',
    'https://github.com/lm-sys/FastChat/blob/main/fastchat/model/model_adapter.py',
    'https://github.com/haotian-liu/LLaVA/blob/main/llava/model/builder.py',
    'https://github.com/cambrian-mllm/cambrian/blob/main/cambrian/model/builder.py',
    'https://github.com/mlfoundations/open_flamingo/blob/main/open_flamingo/src/factory.py',
    'https://github.com/Lightning-AI/litgpt/blob/main/litgpt/api.py',
    'https://github.com/PaddlePaddle/FastDeploy/blob/develop/fastdeploy/entrypoints/llm.py',
  ],
  source: [
    'microsoft/LLMLingua 0.1.6 and 0.2.2',
    'InternLM/lmdeploy 0.16.0',
    'mlc-ai/mlc-llm 2026-07-23',
    'openvinotoolkit/openvino.genai 2026-08-21',
    'OpenNMT/CTranslate2 4.8.1',
    'TransformerLensOrg/TransformerLens 3.5.1',
    'BlinkDL/ChatRWKV 2026-05-29',
    'mistralai/mistral-inference commit 2f8b5b2',
    'state-spaces/mamba 2.3.2',
    'lyogavin/airllm 2026-08-22',
    'lm-sys/FastChat 2025-04-12',
    'haotian-liu/LLaVA 2024-05-12',
    'cambrian-mllm/cambrian at 81e7298',
    'mlfoundations/open_flamingo at 04236ec',
    'Lightning-AI/litgpt commit 019db38',
    'sgl-project/sglang 2025 (EngineBase)',
    'NVIDIA/TensorRT-LLM 2025 (LLM API)',
    'PaddlePaddle/FastDeploy at 005ec80',
  ],
  local: true,
  kinds: {
    /** Compresses prompts with a small model of its own. */
    llmlingua: {
      from: { python: ['llmlingua.**#PromptCompressor()'] },
      names: 'generation',
      model: ['model_name', '0'],
      default: { id: 'NousResearch/Llama-2-7b-hf', version: 'llmlingua 0.2' },
      calls: [{ path: '{{,structured_}compress_prompt{,_llmlingua2},compress_json,()}', runs: 'generation' }],
    },
    /** Networks of NVIDIA's NeMo: by the file of weights, or by its settings. */
    megatron: {
      from: { python: ['nemo.collections.nlp.**#Megatron{GPT,GPTSFT,T5,NMT}Model()'] },
      is: ['torch/module'],
      calls: [{ path: '{generate,complete}', runs: 'generation' }],
    },
    megatronLoaded: {
      from: { python: ['nemo.collections.nlp.**#Megatron{GPT,GPTSFT,T5,NMT}Model.{from_pretrained,restore_from}()'] },
      names: 'generation',
      model: ['model_name', '0', 'restore_path'],
      is: ['megatron'],
    },
    /** Layers are read one after another, so that a large network fits a small card. */
    airllm: {
      from: { python: ['airllm.**#{AutoModel.from_pretrained,AirLLM*}()'] },
      names: 'generation',
      model: ['0', 'pretrained_model_name_or_path', 'model_local_path_or_repo_id'],
      is: ['torch/module'],
      calls: [{ path: '{(),generate,forward}', runs: 'generation' }],
    },
    fastDeploy: {
      from: { python: ['fastdeploy{,.entrypoints.llm}#LLM()'] },
      names: 'generation',
      model: ['model', '0'],
      calls: [
        {
          path: '{generate,chat}',
          runs: 'generation',
          given: { maxOutput: ['sampling_params.max_tokens', '1.max_tokens'] },
        },
      ],
    },
    litgpt: {
      from: { python: ['litgpt.**#LLM.load()'] },
      names: 'generation',
      model: ['model', '0'],
      is: ['torch/module'],
      calls: [{ path: '{(),forward,generate,benchmark}', runs: 'generation' }],
    },
    /** State-space models, from their own packages. */
    mamba: {
      from: { python: ['mamba_ssm.**#MambaLMHeadModel.from_pretrained()'] },
      names: 'generation',
      model: ['0', 'pretrained_model_name'],
      is: ['torch/module'],
      calls: [{ path: '{(),generate}', runs: 'generation' }],
    },
    /** Tokenizer, model, image processor and context length, in this order. */
    llava: {
      from: {
        python: [`{${llavas}}.model.builder#load_pretrained_model()`, 'llava.mm_utils#load_pretrained_model()'],
      },
      names: 'generation',
      model: ['0', 'model_path'],
      parts: { '[1]': 'transformers/generator' },
    },
    llavaNetwork: {
      from: { python: [`{${llavas}}.model.**#*ForCausalLM.from_pretrained()`] },
      names: 'generation',
      model: ['0', 'pretrained_model_name_or_path'],
      is: ['transformers/generator'],
    },
    /** Network, image processor and tokenizer, in this order; the weights that join them are loaded later. */
    flamingo: {
      from: { python: ['open_flamingo{,.src.factory}#create_model_and_transforms()'] },
      names: 'generation',
      model: ['lang_encoder_path', '2'],
      parts: { '[0]': 'transformers/generator' },
    },
    /** FastChat: network and tokenizer, in this order. */
    fastchat: {
      from: { python: ['fastchat.model{,.model_adapter}#load_model()'] },
      names: 'generation',
      model: ['0', 'model_path'],
      same: ['[0]'],
      is: ['transformers/generator'],
    },
    /** What FastChat answers with, picked by the network; it is handed that network again. */
    fastchatStream: {
      from: {
        python: [
          'fastchat.model{,.model_adapter}#get_generate_stream_function()',
          'fastchat.serve.inference#generate_stream',
        ],
      },
      calls: [{ path: '()', runs: 'generation', uses: ['model', '0'] }],
    },
    sglang: {
      from: { python: ['sglang.**#{Engine,Runtime}()'] },
      names: 'generation',
      model: ['model_path', 'model'],
      calls: [
        {
          path: '{generate,async_generate}',
          runs: 'generation',
          given: { maxOutput: ['sampling_params.max_new_tokens', '1.max_new_tokens'] },
        },
        { path: '{encode,async_encode}', runs: 'embedding' },
        { path: '{rerank,async_rerank,score,async_score}', runs: 'rerank' },
      ],
    },
    lmdeploy: {
      from: {
        python: [
          'lmdeploy.**#{pipeline,Pipeline}()',
          'lmdeploy.**#{AsyncEngine,VLAsyncEngine}()',
          'lmdeploy.turbomind.**#TurboMind.from_pretrained()',
        ],
      },
      names: 'generation',
      model: ['0', 'model_path'],
      calls: [
        {
          path: '{(),infer,stream_infer,batch_infer,chat,generate}',
          runs: 'generation',
          given: { maxOutput: ['gen_config.max_new_tokens', '1.max_new_tokens'] },
        },
        { path: 'get_ppl', runs: 'generation' },
        { path: 'get_reward_score', runs: 'classification' },
      ],
    },
    mlc: {
      from: { python: ['mlc_llm.**#{,Async}MLCEngine()', 'mlc_chat.**#ChatModule()'] },
      names: 'generation',
      model: ['model', '0'],
      calls: [
        { path: 'chat.completions.create', runs: 'chat', model: ['model'] },
        { path: 'completions.create', runs: 'completion', model: ['model'] },
        { path: 'generate', runs: 'generation' },
      ],
    },
    tensorRt: {
      from: { python: ['tensorrt_llm.**#LLM()', 'tensorrt_llm.runtime.**#ModelRunner{,Cpp}.from_dir()'] },
      names: 'generation',
      model: ['model', 'engine_dir', '0'],
      calls: [{ path: '{generate,generate_async}', runs: 'generation' }],
    },
    openvino: {
      from: { python: ['openvino_genai.**#{LLM,VLM,Omni,ContinuousBatching}Pipeline()'] },
      names: 'generation',
      model: ['0', 'models_path'],
      calls: [{ path: '{(),generate}', runs: 'generation' }],
    },
    openvinoSpeech: {
      from: { python: ['openvino_genai.**#{Whisper,ASR}Pipeline()'] },
      names: 'stt',
      model: ['0', 'models_path'],
      calls: [{ path: '{(),generate}', runs: 'stt' }],
    },
    openvinoImage: {
      from: { python: ['openvino_genai.**#Text2ImagePipeline()'] },
      names: 'image',
      model: ['0', 'models_path'],
      calls: [{ path: '{(),generate}', runs: 'image' }],
    },
    openvinoRetouch: {
      from: { python: ['openvino_genai.**#{Image2Image,Inpainting}Pipeline()'] },
      names: 'image-edit',
      model: ['0', 'models_path'],
      calls: [{ path: '{(),generate}', runs: 'image-edit' }],
    },
    openvinoVoice: {
      from: { python: ['openvino_genai.**#Text2SpeechPipeline()'] },
      names: 'tts',
      model: ['0', 'models_path'],
      calls: [{ path: '{(),generate}', runs: 'tts' }],
    },
    openvinoVideo: {
      from: { python: ['openvino_genai.**#Text2VideoPipeline()'] },
      names: 'video',
      model: ['0', 'models_path'],
      calls: [{ path: '{(),generate}', runs: 'video' }],
    },
    openvinoEmbedding: {
      from: { python: ['openvino_genai.**#{,Text}EmbeddingPipeline()'] },
      names: 'embedding',
      model: ['0', 'models_path'],
      calls: [{ path: '{embed,{,start_}embed_{documents,query}{,_async}}', runs: 'embedding' }],
    },
    openvinoRerank: {
      from: { python: ['openvino_genai.**#TextRerankPipeline()'] },
      names: 'rerank',
      model: ['0', 'models_path'],
      calls: [{ path: '{rerank,start_rerank_async}', runs: 'rerank' }],
    },
    ctranslate2: {
      from: { python: ['ctranslate2.**#{Translator,Generator}()'] },
      names: 'generation',
      model: ['0', 'model_path'],
      calls: [
        {
          path: '{{translate,score}_{batch,file,iterable},generate_{batch,tokens,iterable},async_generate_tokens,forward_batch}',
          runs: 'generation',
        },
      ],
    },
    ctranslate2Encoder: {
      from: { python: ['ctranslate2.**#Encoder()'] },
      names: 'embedding',
      model: ['0', 'model_path'],
      calls: [{ path: 'forward_batch', runs: 'embedding' }],
    },
    ctranslate2Speech: {
      from: { python: ['ctranslate2.models.{Whisper,Wav2Vec2,Wav2Vec2Bert}()'] },
      names: 'stt',
      model: ['0', 'model_path'],
      calls: [{ path: '{generate,encode,align,detect_language}', runs: 'stt' }],
    },
    /** A transformer opened up for interpretation. */
    hooked: {
      from: {
        python: [
          'transformer_lens.**#Hooked{Transformer,Encoder,EncoderDecoder,AudioEncoder}.{from_pretrained,from_pretrained_no_processing}()',
          'transformer_lens.**#TransformerBridge.boot_transformers()',
        ],
      },
      names: 'generation',
      model: ['0', 'model_name'],
      is: ['torch/module'],
      calls: [{ path: '{(),generate,generate_stream,forward,run_with_cache,run_with_hooks}', runs: 'generation' }],
    },
    /** Mistral's own: a folder of weights, and a function that asks the network. */
    mistral: {
      from: { python: ['mistral_inference.**#{Transformer,Mamba}.from_folder()'] },
      names: 'generation',
      model: ['0', 'folder'],
      is: ['torch/module'],
    },
    rwkv: {
      from: { python: ['rwkv.model#RWKV()'] },
      names: 'generation',
      model: ['model', '0'],
      calls: [{ path: 'forward', runs: 'generation' }],
    },
    rwkvPipeline: {
      from: { python: ['rwkv.utils#PIPELINE()'] },
      uses: ['0', 'model'],
      calls: [{ path: '{generate,model.forward}', runs: 'generation' }],
    },
  },
  calls: {
    python: [{ path: 'mistral_inference.generate#generate{,_mamba}', runs: 'generation', uses: ['model', '1'] }],
  },
};
