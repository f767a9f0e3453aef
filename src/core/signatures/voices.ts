import type { ArgumentPath, Sdk, ValueKind } from './sdk.ts';

/** A voice that is loaded from a folder or the Hub, and speaks by a few methods. */
const voice = (from: readonly string[], model: readonly ArgumentPath[], speaks: string): ValueKind => ({
  from: { python: from },
  names: 'tts',
  model,
  is: ['torch/module'],
  calls: [{ path: speaks, runs: 'tts' }],
});

/** Text to speech, one package for each maker's networks; and the voices of PlayHT, of Edge and of Google Translate. */
export const voices: Sdk = {
  id: 'voices',
  docs: [
    'https://github.com/2noise/ChatTTS/blob/main/ChatTTS/core.py',
    'https://github.com/SWivid/F5-TTS/blob/main/src/f5_tts/api.py',
    'https://github.com/FunAudioLLM/CosyVoice/blob/main/cosyvoice/cli/cosyvoice.py',
    'https://github.com/neonbjb/tortoise-tts/blob/main/tortoise/api.py',
    'https://github.com/myshell-ai/OpenVoice/blob/main/openvoice/api.py',
    'https://github.com/nari-labs/dia/blob/main/dia/model.py',
    'https://github.com/Zyphra/Zonos/blob/main/zonos/model.py',
    'https://github.com/index-tts/index-tts/blob/main/indextts/infer_v2.py',
    'https://github.com/OpenBMB/VoxCPM/blob/main/src/voxcpm/core.py',
    'https://github.com/edwko/OuteTTS/blob/main/outetts/models/config.py',
    'https://github.com/kyutai-labs/moshi/blob/main/moshi/moshi/models/loaders.py',
    'https://github.com/KittenML/KittenTTS/blob/main/kittentts/get_model.py',
    'https://github.com/QwenLM/Qwen3-TTS/blob/main/qwen_tts/inference/qwen3_tts_model.py',
    'https://github.com/andimarafioti/faster-qwen3-tts/blob/main/faster_qwen3_tts/model.py',
    'https://github.com/supertone-inc/supertonic-py/blob/main/supertonic/pipeline.py',
    'https://github.com/kyutai-labs/pocket-tts',
    'https://github.com/vibevoice-community/VibeVoice',
    'https://github.com/playht/pyht',
    'https://github.com/rany2/edge-tts/blob/master/src/edge_tts/communicate.py',
    'https://github.com/pndurette/gTTS/blob/main/gtts/tts.py',
  ],
  source: [
    '2noise/ChatTTS 0.2.4',
    'SWivid/F5-TTS 1.1.9',
    'FunAudioLLM/CosyVoice 2026-03-16',
    'neonbjb/tortoise-tts 2024-11-19',
    'myshell-ai/OpenVoice at 74a1d14',
    'nari-labs/dia 2025-11-19',
    'Zyphra/Zonos 2025-03-05',
    'index-tts/index-tts 2.5.0',
    'OpenBMB/VoxCPM 2.0.3',
    'edwko/OuteTTS 0.4.4',
    'kyutai-labs/moshi 0.2.12',
    'KittenML/KittenTTS at 0197a14',
    'QwenLM/Qwen3-TTS (Qwen3TTSModel as published, read 2026-11-23)',
    'andimarafioti/faster-qwen3-tts at 03bef32',
    'supertone-inc/supertonic-py at 9890e83',
    'kyutai-labs/pocket-tts at 00085b2',
    'microsoft/VibeVoice (copies of its inference model, read 2026-11-23)',
    'playht/pyht (its README, read 2026-11-23)',
    'rany2/edge-tts 7.2.7',
    'pndurette/gTTS 2.5.4',
  ],
  local: true,
  kinds: {
    /** Constructed empty; `load` brings the weights, called `load_models` before 0.2. */
    chatTts: {
      from: { python: ['ChatTTS{,.core}#Chat()'] },
      calls: [
        {
          path: '{load,load_models}',
          names: 'tts',
          model: ['custom_path'],
          default: { id: '2Noise/ChatTTS', version: 'ChatTTS 0.2.4' },
        },
        { path: 'infer', runs: 'tts' },
      ],
    },
    f5: {
      from: { python: ['f5_tts.api#F5TTS()'] },
      names: 'tts',
      model: ['ckpt_file', 'model', '0'],
      default: { id: 'F5TTS_v1_Base', version: 'f5-tts 1.1' },
      calls: [
        { path: 'infer', runs: 'tts' },
        { path: 'transcribe', runs: 'stt', receiver: false },
      ],
    },
    cosyVoice: voice(
      ['cosyvoice.cli.cosyvoice#{CosyVoice,CosyVoice2,CosyVoice3,AutoModel}()'],
      ['model_dir', '0'],
      'inference_{sft,zero_shot,cross_lingual,instruct,instruct2,vc}',
    ),
    tortoise: {
      from: { python: ['tortoise.{api,api_fast}#TextToSpeech()'] },
      names: 'tts',
      model: ['models_dir'],
      default: { id: 'Manmay/tortoise-tts', version: 'tortoise-tts 3.0' },
      calls: [{ path: '{tts,tts_with_preset,tts_stream,get_conditioning_latents}', runs: 'tts' }],
    },
    /** Its weights are loaded by a method, `load_ckpt`. */
    openVoice: {
      from: { python: ['openvoice.api#{BaseSpeakerTTS,ToneColorConverter}()'] },
      calls: [
        { path: 'load_ckpt', names: 'tts', model: ['ckpt_path', '0'], receiver: false },
        { path: '{tts,convert,extract_se}', runs: 'tts' },
      ],
    },
    dia: voice(['dia{,.model}#Dia.{from_pretrained,from_local}()'], ['model_name', 'checkpoint_path', '0'], 'generate'),
    zonos: voice(
      ['zonos.model#Zonos.{from_pretrained,from_local}()'],
      ['repo_id', 'model_path', '0'],
      '{generate,make_speaker_embedding,autoencoder.{encode,decode}}',
    ),
    indexTts: voice(
      ['indextts.{infer,infer_v2,infer_v2_5}#{IndexTTS,IndexTTS2}()'],
      ['model_dir', '1'],
      '{infer,infer_fast,infer_generator}',
    ),
    voxCpm: voice(
      ['voxcpm{,.core}#VoxCPM{(),.from_pretrained()}'],
      ['hf_model_id', 'voxcpm_model_path', '0'],
      '{generate,generate_streaming}',
    ),
    outeConfig: {
      from: { python: ['outetts#ModelConfig()'] },
      names: 'tts',
      model: ['model_path', '0'],
      default: { id: 'OuteAI/Llama-OuteTTS-1.0-1B', version: 'outetts 0.4' },
    },
    outeAutoConfig: {
      from: { python: ['outetts#ModelConfig.auto_config()'] },
      names: 'tts',
      model: ['model', '0'],
    },
    outeInterface: {
      from: { python: ['outetts#{Interface,InterfaceHF,InterfaceGGUF,InterfaceEXL2}()'] },
      uses: ['config', '0', 'cfg', '1', 'model_config'],
      calls: [{ path: 'generate', runs: 'tts' }],
    },
    moshiCheckpoint: {
      from: { python: ['moshi.models{,.loaders}#{,loaders.}CheckpointInfo.from_hf_repo()'] },
      names: 'tts',
      model: ['hf_repo', '0'],
      calls: [
        { path: 'get_mimi', gives: 'mimi' },
        { path: 'get_moshi', gives: 'moshiNetwork' },
      ],
    },
    mimi: {
      is: ['torch/module'],
      calls: [{ path: '{(),forward,encode,encode_to_latent,decode,decode_latent}', runs: 'other' }],
    },
    moshiNetwork: { is: ['torch/module'], calls: [{ path: '{(),forward,forward_text}', runs: 'tts' }] },
    mimiOfFile: {
      from: { python: ['moshi.models{,.loaders}#{,loaders.}get_mimi()'] },
      names: 'other',
      model: ['filename', '0'],
      is: ['mimi'],
    },
    moshiOfFile: {
      from: { python: ['moshi.models{,.loaders}#{,loaders.}get_moshi_lm()'] },
      names: 'tts',
      model: ['filename', '0'],
      is: ['moshiNetwork'],
    },
    moshiDialogue: {
      from: { python: ['moshi.models{,.lm}#LMGen()'] },
      uses: ['lm_model', '0'],
      calls: [{ path: '{step,step_with_extra_heads}', runs: 'tts' }],
    },
    moshiSpeaker: {
      from: { python: ['moshi.models.tts#TTSModel.from_checkpoint_info()'] },
      uses: ['checkpoint_info', '0'],
      calls: [{ path: '{generate,simple_generate}', runs: 'tts' }],
    },
    kitten: voice(
      ['kittentts{,.get_model}#{KittenTTS,get_model}()'],
      ['model_name', '0', 'repo_id'],
      'generate{,_to_file}',
    ),
    qwen: voice(
      ['qwen_tts#Qwen3TTSModel.from_pretrained()'],
      ['pretrained_model_name_or_path', '0'],
      '{generate_{custom_voice,voice_design,voice_clone},create_voice_clone_prompt}',
    ),
    fasterQwen: voice(
      ['faster_qwen3_tts#FasterQwen3TTS.from_pretrained()'],
      ['model_name', '0'],
      'generate_{custom_voice,voice_design,voice_clone}{,_streaming}',
    ),
    supertonic: voice(['supertonic#TTS()'], ['model_dir', '0'], '{synthesize,()}'),
    vibeVoice: voice(
      ['vibevoice.**#VibeVoice*ForConditionalGenerationInference.from_pretrained()'],
      ['pretrained_model_name_or_path', '0'],
      '{(),forward,generate}',
    ),
    pocket: {
      from: { python: ['pocket_tts#TTSModel.load_model()'] },
      names: 'tts',
      model: ['0'],
      calls: [{ path: 'generate_audio', runs: 'tts' }],
    },
    playHt: {
      from: { python: ['pyht{,.client,.async_client}#{Client,AsyncClient}()'] },
      provider: 'playht',
      calls: [{ path: 'tts', runs: 'tts', model: ['voice_engine', '2'], local: false }],
    },
    /** The voice is not a model: which one speaks, the service decides. */
    edge: {
      from: { python: ['edge_tts{,.communicate}#Communicate()'] },
      provider: 'azure',
      calls: [{ path: '{save,stream}{,_sync}', runs: 'tts', receiver: false, local: false }],
    },
    googleTranslate: {
      from: { python: ['gtts{,.tts}#gTTS()'] },
      provider: 'google',
      calls: [{ path: '{save,write_to_fp,stream}', runs: 'tts', receiver: false, local: false }],
    },
  },
};
