import { whisperLarge } from '../../src/core/rules/whisperLarge.ts';
import { sources, testRule } from '../kit/ruleTester.ts';

const py = sources(
  'python',
  'import whisper\nfrom faster_whisper import WhisperModel\nfrom groq import Groq\nfrom transformers import pipeline\n\n',
);

testRule(whisperLarge, {
  valid: [
    py('whisper.load_model("base")\n'),
    py('whisper.load_model("turbo")\n'),
    py('model = whisper.load_model("large")\nmodel.transcribe("a.mp3", task="translate")\n'),
    py(
      'model = pipeline("automatic-speech-recognition", model="openai/whisper-large-v2").model\nget_peft_model(model, config)\n',
    ),
    py('pipeline("automatic-speech-recognition", model="me/whisper-large-v3-finetuned")\n'),
  ],
  invalid: [
    {
      code: py('model = whisper.load_model(«"large"»)\n'),
      output: py('model = whisper.load_model("turbo")\n'),
      title: 'Try turbo (check your languages)',
    },
    {
      code: py("model = WhisperModel(«'large-v3'», device='cuda')\n"),
      output: py("model = WhisperModel('turbo', device='cuda')\n"),
    },
    {
      code: py('asr = pipeline("automatic-speech-recognition", model=«"openai/whisper-large-v3"»)\n'),
      output: py('asr = pipeline("automatic-speech-recognition", model="openai/whisper-large-v3-turbo")\n'),
    },
    {
      code: py('Groq().audio.transcriptions.create(file=f, model=«"whisper-large-v3"»)\n'),
      output: py('Groq().audio.transcriptions.create(file=f, model="whisper-large-v3-turbo")\n'),
    },
  ],
});
