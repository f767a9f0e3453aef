import type { Sdk } from './sdk.ts';

const version = 'SpeechRecognition 3.14';

/** Speech to text and text to speech of the clouds, and the Python library that calls many of them. */
export const speechServices: Sdk = {
  id: 'speech-services',
  docs: [
    'https://github.com/Uberi/speech_recognition/blob/master/speech_recognition/__init__.py',
    'https://learn.microsoft.com/python/api/azure-cognitiveservices-speech/azure.cognitiveservices.speech',
    'https://learn.microsoft.com/javascript/api/microsoft-cognitiveservices-speech-sdk',
    'https://cloud.google.com/python/docs/reference/speech/latest',
    'https://cloud.google.com/python/docs/reference/texttospeech/latest',
  ],
  source: [
    'Uberi/speech_recognition 3.17.0',
    'microsoft-cognitiveservices-speech-sdk 1.52.0 (npm)',
    '@google-cloud/speech 7.5.0 (npm)',
    '@google-cloud/text-to-speech 6.4.1 (npm)',
  ],
  kinds: {
    recognizer: {
      from: { python: ['speech_recognition#Recognizer()'] },
      calls: [
        {
          path: 'recognize_{whisper,faster_whisper}',
          runs: 'stt',
          model: ['model', '1'],
          default: { id: 'base', version },
          local: true,
        },
        {
          path: 'recognize_{whisper_api,openai}',
          runs: 'stt',
          model: ['model'],
          default: { id: 'whisper-1', version },
          provider: 'openai',
        },
        {
          path: 'recognize_groq',
          runs: 'stt',
          model: ['model'],
          default: { id: 'whisper-large-v3-turbo', version },
          provider: 'groq',
        },
        { path: 'recognize_google_cloud', runs: 'stt', model: ['model'], provider: 'google' },
        { path: 'recognize_google', runs: 'stt', receiver: false, provider: 'google' },
        {
          path: 'recognize_cohere_api',
          runs: 'stt',
          model: ['model'],
          default: { id: 'cohere-transcribe-03-2026', version: 'SpeechRecognition 3.17' },
          provider: 'cohere',
        },
        {
          path: 'recognize_{azure,amazon,assemblyai,ibm,wit,houndify,lex}',
          runs: 'stt',
          receiver: false,
        },
        { path: 'recognize_{sphinx,vosk,tensorflow}', runs: 'stt', receiver: false, local: true },
      ],
    },
    azureRecognizer: {
      from: {
        python: [
          'azure.cognitiveservices.speech.**#{SpeechRecognizer,TranslationRecognizer}()',
          'azure.cognitiveservices.speech.transcription.**#ConversationTranscriber()',
        ],
        javascript: [
          'microsoft-cognitiveservices-speech-sdk#{SpeechRecognizer,TranslationRecognizer,ConversationTranscriber}{,.FromConfig}()',
        ],
      },
      provider: 'azure',
      calls: [
        {
          path: '{recognize_once,recognize_once_async,start_continuous_recognition,start_continuous_recognition_async,start_transcribing_async}',
          runs: 'stt',
          receiver: false,
        },
        {
          path: '{recognizeOnceAsync,startContinuousRecognitionAsync,startTranscribingAsync}',
          runs: 'stt',
          receiver: false,
        },
      ],
    },
    azureSynthesizer: {
      from: {
        python: ['azure.cognitiveservices.speech.**#SpeechSynthesizer()'],
        javascript: ['microsoft-cognitiveservices-speech-sdk#SpeechSynthesizer{,.FromConfig}()'],
      },
      provider: 'azure',
      calls: [
        { path: '{speak,start_speaking}_{text,ssml}{,_async}', runs: 'tts', receiver: false },
        { path: 'speak{Text,Ssml}Async', runs: 'tts', receiver: false },
      ],
    },
    googleRecognizer: {
      from: {
        python: ['google.cloud.{speech,speech_v1,speech_v1p1beta1,speech_v2}.**#Speech{,Async}Client()'],
        javascript: ['@google-cloud/speech#{,default.,v1.,v1p1beta1.,v2.}SpeechClient()'],
      },
      provider: 'google',
      calls: [
        {
          path: '{recognize,long_running_recognize,batch_recognize,longRunningRecognize,batchRecognize}',
          runs: 'stt',
          model: ['config.model', 'request.config.model', '0.config.model', '0.model'],
        },
        {
          path: '{streaming_recognize,streamingRecognize}',
          runs: 'stt',
          model: ['config.config.model', 'config.model'],
        },
      ],
    },
    googleVoice: {
      from: {
        python: ['google.cloud.{texttospeech,texttospeech_v1,texttospeech_v1beta1}.**#TextToSpeech{,Async}Client()'],
        javascript: ['@google-cloud/text-to-speech#{,default.,v1.,v1beta1.}TextToSpeechClient()'],
      },
      provider: 'google',
      calls: [
        {
          path: '{synthesize_speech,synthesizeSpeech}',
          runs: 'tts',
          model: ['voice.model_name', 'request.voice.model_name', '0.voice.modelName', 'voice.modelName'],
          receiver: false,
        },
        { path: 'streaming_synthesize', runs: 'tts', receiver: false },
      ],
    },
  },
};
