import { KokoroTTS } from 'kokoro-js';

const tts = await KokoroTTS.from_pretrained('onnx-community/Kokoro-82M-v1.0-ONNX', { dtype: 'q8' }); //> names=tts model=onnx-community/Kokoro-82M-v1.0-ONNX
const audio = await tts.generate('Hello', { voice: 'af_heart' }); //> call=tts model=onnx-community/Kokoro-82M-v1.0-ONNX
audio.save('hello.wav');
tts.list_voices();
