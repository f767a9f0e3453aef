import type { Sdk } from './sdk.ts';

/** Speech and sound on the user's machine, beside Whisper. */
export const speech: Sdk = {
  id: 'speech',
  docs: [
    'https://github.com/coqui-ai/TTS/blob/dev/TTS/api.py',
    'https://github.com/suno-ai/bark',
    'https://facebookresearch.github.io/audiocraft/api_docs/audiocraft/models/index.html',
    'https://github.com/pyannote/pyannote-audio',
    'https://speechbrain.readthedocs.io/en/latest/API/speechbrain.inference.html',
    'https://docs.nvidia.com/nemo-framework/user-guide/latest/nemotoolkit/asr/models.html',
    'https://github.com/hexgrad/kokoro',
    'https://github.com/resemble-ai/chatterbox',
    'https://alphacephei.com/vosk/',
    'https://github.com/modelscope/FunASR',
    'https://github.com/espnet/espnet/tree/master/espnet2/bin',
    'https://github.com/asteroid-team/asteroid/blob/master/asteroid/models/base_models.py',
  ],
  source: [
    'coqui-ai/TTS 0.22.0',
    'suno-ai/bark 2024-04-05',
    'facebookresearch/audiocraft 2025-03-13',
    'pyannote/pyannote-audio 4.0.7',
    'speechbrain/speechbrain 2026-04-03',
    'NVIDIA/NeMo 00b2c43',
    'hexgrad/kokoro 2025-08-06',
    'thewh1teagle/kokoro-onnx 2026-01-30',
    'kokoro-js 1.2.1 (npm)',
    'resemble-ai/chatterbox 2026-07-21',
    'huggingface/parler-tts 2024-12-10',
    'OHF-Voice/piper1-gpl 1.7.0',
    'myshell-ai/MeloTTS 2024-12-24',
    'alphacep/vosk-api 0.3.50',
    'modelscope/FunASR 1.4.3',
    'asteroid-team/asteroid 0.7.0',
    'facebookresearch/demucs 2023-11-16',
  ],
  local: true,
  kinds: {
    coqui: {
      from: { python: ['TTS.api#TTS()'] },
      names: 'tts',
      model: ['model_name', '0', 'model_path'],
      is: ['torch/module'],
      calls: [
        {
          path: '{tts,tts_to_file,tts_with_vc,tts_with_vc_to_file,voice_conversion,voice_conversion_to_file}',
          runs: 'tts',
        },
      ],
    },
    xtts: {
      from: { python: ['TTS.**#{Xtts,Vits,Tacotron2,GlowTTS,Bark,Tortoise}.init_from_config()'] },
      is: ['torch/module'],
      calls: [{ path: '{inference,inference_stream,full_inference,synthesize}', runs: 'tts' }],
    },
    audiocraft: {
      from: {
        python: [
          'audiocraft.models.**#{MusicGen,MAGNeT,AudioGen,JASCO}.get_pretrained()',
          'audiocraft#models.{MusicGen,MAGNeT,AudioGen,JASCO}.get_pretrained()',
        ],
      },
      names: 'tts',
      model: ['0', 'name'],
      calls: [
        {
          path: '{generate,generate_music,generate_with_chroma,generate_continuation,generate_unconditional}',
          runs: 'tts',
        },
      ],
      parts: { compression_model: 'audioCodec' },
    },
    audioCodec: {
      from: { python: ['audiocraft.models.**#{CompressionModel,EncodecModel,DAC}.get_pretrained()'] },
      names: 'other',
      model: ['0', 'name'],
      is: ['torch/module'],
      calls: [{ path: '{(),encode,decode}', runs: 'other' }],
    },
    /** It turns the tokens of a codec into sound in the place of that codec. */
    multiBandDiffusion: {
      from: { python: ['audiocraft.models.**#MultiBandDiffusion.{get_mbd_musicgen,get_mbd_24khz}()'] },
      names: 'other',
      default: { id: 'facebook/multiband-diffusion', version: 'audiocraft 2025-03-13' },
      calls: [{ path: '{tokens_to_wav,regenerate,generate}', runs: 'tts' }],
    },
    pyannote: {
      from: {
        python: [
          'pyannote.audio.**#{Pipeline,Model,Inference}.from_pretrained()',
          'pyannote.audio#{Pipeline,Model}.from_pretrained()',
        ],
      },
      names: 'other',
      model: ['0', 'checkpoint_path', 'checkpoint'],
      is: ['torch/module'],
      calls: [{ path: '{(),apply}', runs: 'other' }],
    },
    pyannoteInference: {
      from: {
        python: [
          'pyannote.audio.**#Inference()',
          'pyannote.audio.pipelines.**#{VoiceActivityDetection,SpeakerDiarization,OverlappedSpeechDetection,SpeechSeparation,MultiLabelSegmentation}()',
        ],
      },
      uses: ['0', 'model', 'segmentation'],
      calls: [{ path: '{(),slide,crop,apply}', runs: 'other' }],
    },
    pyannoteSpeaker: {
      from: {
        python: ['pyannote.audio.pipelines.**#{,Pyannote*,SpeechBrain*,NeMo*,ONNX*}PretrainedSpeakerEmbedding()'],
      },
      names: 'embedding',
      model: ['embedding', '0'],
      calls: [{ path: '()', runs: 'embedding' }],
    },
    /** Training of a network of one's own, as a subclass says. */
    speechbrainBrain: {
      from: { python: ['speechbrain.**#Brain()'] },
      calls: [
        { path: 'fit', runs: 'training', receiver: false },
        { path: 'evaluate', runs: 'other', receiver: false },
      ],
    },
    speechbrainText: {
      from: {
        python: [
          'speechbrain.**#{EncoderDecoderASR,EncoderASR,WhisperASR,StreamingASR,SpeechLLMASR,EncoderDecoderS2UT}.from_hparams()',
        ],
      },
      names: 'stt',
      model: ['source', '0'],
      calls: [
        {
          path: '{transcribe_file,transcribe_batch,transcribe_chunk,transcribe_file_streaming,detect_language_file,detect_language_batch,translate_file,encode_batch,encode_chunk,()}',
          runs: 'stt',
        },
      ],
    },
    speechbrainVoice: {
      from: {
        python: [
          'speechbrain.**#{Tacotron2,FastSpeech2,FastSpeech2InternalAlignment,MSTacotron2,HIFIGAN,UnitHIFIGAN,DiffWaveVocoder}.from_hparams()',
        ],
      },
      names: 'tts',
      model: ['source', '0'],
      calls: [
        {
          path: '{encode_text,encode_batch,encode_phoneme,decode_batch,decode_spectrogram,decode_unit,clone_voice,generate_random_voice}',
          runs: 'tts',
        },
      ],
    },
    speechbrainOther: {
      from: {
        python: [
          'speechbrain.**#{EncoderClassifier,SpeakerRecognition,SepformerSeparation,SpectralMaskEnhancement,VAD,WaveformEnhancement}.from_hparams()',
          'speechbrain.**#{AudioClassifier,EndToEndSLU,SGMSEEnhancement,SNREstimator,Speech_Emotion_Diarization,WaveformEncoder,GraphemeToPhoneme}.from_hparams()',
        ],
      },
      names: 'other',
      model: ['source', '0'],
      calls: [
        {
          path: '{encode_batch,classify_file,classify_batch,verify_files,verify_batch,separate_file,separate_batch,enhance_file,enhance_batch,get_speech_segments,decode_file,decode_batch,estimate_batch,diarize_file,diarize_batch,encode_file,g2p,()}',
          runs: 'other',
        },
      ],
    },
    nemoAsr: {
      from: {
        python: [
          'nemo.collections.asr.**#*.{from_pretrained,restore_from}()',
          'nemo.collections#asr.**.*.{from_pretrained,restore_from}()',
        ],
      },
      names: 'stt',
      model: ['model_name', '0', 'restore_path'],
      is: ['torch/module'],
      calls: [{ path: '{(),transcribe,generate,diarize,verify_speakers,get_embedding}', runs: 'stt' }],
    },
    nemoTts: {
      from: { python: ['nemo.collections.tts.**#*.{from_pretrained,restore_from}()'] },
      names: 'tts',
      model: ['model_name', '0', 'restore_path'],
      is: ['torch/module'],
      calls: [{ path: '{generate_spectrogram,convert_spectrogram_to_audio}', runs: 'tts' }],
    },
    kokoro: {
      from: { python: ['kokoro.**#KPipeline()'] },
      names: 'tts',
      model: ['repo_id', '1'],
      default: { id: 'hexgrad/Kokoro-82M', version: 'kokoro 0.9' },
      calls: [{ path: '{(),generate_from_tokens}', runs: 'tts' }],
    },
    kokoroNetwork: {
      from: { python: ['kokoro.**#KModel()'] },
      names: 'tts',
      model: ['repo_id', '0'],
      default: { id: 'hexgrad/Kokoro-82M', version: 'kokoro 0.9' },
      is: ['torch/module'],
      calls: [{ path: '{(),forward,forward_with_tokens}', runs: 'tts' }],
    },
    kokoroOnnx: {
      from: { python: ['kokoro_onnx.**#Kokoro()'], javascript: ['kokoro-js/**#KokoroTTS.from_pretrained()'] },
      names: 'tts',
      model: ['model_path', '0'],
      calls: [{ path: '{create,create_stream,generate,generate_from_ids,stream}', runs: 'tts' }],
    },
    chatterbox: {
      from: {
        python: [
          'chatterbox.**#Chatterbox*TTS.from_local()',
          'chatterbox.**#ChatterboxVC.from_local()',
          // This one is told by an argument which of two it loads.
          'chatterbox.**#ChatterboxTurboTTS.from_pretrained()',
        ],
      },
      names: 'tts',
      model: ['ckpt_dir'],
      calls: [{ path: 'generate', runs: 'tts' }],
    },
    chatterboxReady: {
      from: { python: ['chatterbox.**#Chatterbox{TTS,MultilingualTTS,VC}.from_pretrained()'] },
      names: 'tts',
      default: { id: 'ResembleAI/chatterbox', version: 'chatterbox 0.1' },
      calls: [{ path: 'generate', runs: 'tts' }],
    },
    parler: {
      from: { python: ['parler_tts.**#ParlerTTSForConditionalGeneration.from_pretrained()'] },
      names: 'tts',
      model: ['0', 'pretrained_model_name_or_path'],
      is: ['torch/module'],
      calls: [{ path: '{(),generate}', runs: 'tts' }],
    },
    piper: {
      from: { python: ['piper.**#PiperVoice.load()'] },
      names: 'tts',
      model: ['0', 'model_path'],
      calls: [{ path: '{synthesize,synthesize_wav,synthesize_stream_raw}', runs: 'tts' }],
    },
    melo: {
      from: { python: ['melo.api#TTS()'] },
      names: 'tts',
      model: ['ckpt_path'],
      calls: [{ path: 'tts_to_file', runs: 'tts' }],
    },
    vosk: {
      from: { python: ['vosk#Model()'] },
      names: 'stt',
      model: ['model_path', 'model_name', '0'],
    },
    voskRecognizer: {
      from: { python: ['vosk#KaldiRecognizer()'] },
      uses: ['0'],
      calls: [{ path: 'AcceptWaveform', runs: 'stt' }],
    },
    funAsr: {
      from: { python: ['funasr.**#AutoModel()'] },
      names: 'stt',
      model: ['model', '0'],
      calls: [{ path: '{(),generate,inference,inference_with_vad}', runs: 'stt' }],
    },
    /** The same networks in ONNX. */
    funAsrOnnx: {
      from: { python: ['funasr_onnx{,.*}#{{,Contextual,Seaco}Paraformer,SenseVoiceSmall}()'] },
      names: 'stt',
      model: ['model_dir', '0'],
      calls: [{ path: '()', runs: 'stt' }],
    },
    funAsrOnnxOther: {
      from: { python: ['funasr_onnx{,.*}#{Fsmn_vad,Fsmn_vad_online,CT_Transformer,CT_Transformer_VadRealtime}()'] },
      names: 'other',
      model: ['model_dir', '0'],
      calls: [{ path: '()', runs: 'other' }],
    },
    espnetVoice: {
      from: { python: ['espnet2.bin.tts_inference#Text2Speech{(),.from_pretrained()}'] },
      names: 'tts',
      model: ['model_tag', '0', 'model_file'],
      calls: [{ path: '()', runs: 'tts' }],
    },
    espnetEar: {
      from: { python: ['espnet2.bin.{asr,s2t}_inference#Speech2Text{(),.from_pretrained()}'] },
      names: 'stt',
      model: ['model_tag', '0', 'asr_model_file', 's2t_model_file'],
      calls: [{ path: '()', runs: 'stt' }],
    },
    asteroid: {
      from: { python: ['asteroid.**#*.from_pretrained()'] },
      names: 'other',
      model: ['0', 'pretrained_model_conf_or_path'],
      is: ['torch/module'],
      calls: [{ path: '{(),{,torch_,numpy_,file_}separate,forward,forward_wav}', runs: 'other' }],
    },
    demucsSeparator: {
      from: { python: ['demucs.api#Separator()'] },
      names: 'other',
      model: ['model', '0'],
      default: { id: 'htdemucs', version: 'demucs 4.0' },
      calls: [{ path: 'separate_{tensor,audio_file}', runs: 'other' }],
    },
    demucs: {
      from: { python: ['demucs.pretrained#get_model()'] },
      names: 'other',
      model: ['0', 'name'],
      is: ['torch/module'],
      calls: [{ path: '()', runs: 'other' }],
    },
  },
  calls: {
    python: [
      {
        path: 'bark.**#{generate_audio,text_to_semantic,semantic_to_waveform,generate_text_semantic,generate_coarse,generate_fine}',
        runs: 'tts',
        default: { id: 'suno/bark', version: 'bark 0.0.1a' },
      },
      {
        path: 'bark.**#preload_models',
        names: 'tts',
        when: [{ argument: ['text_use_small', 'coarse_use_small', 'fine_use_small'], given: false }],
        default: { id: 'suno/bark', version: 'bark 0.0.1a' },
      },
      // Some of its three networks in their small form.
      {
        path: 'bark.**#preload_models',
        names: 'tts',
        when: [{ argument: ['text_use_small', 'coarse_use_small', 'fine_use_small'], given: true }],
      },
      { path: 'demucs.apply#apply_model', runs: 'other', uses: ['0', 'model'] },
    ],
  },
};
