import { createCompletion, loadModel } from 'gpt4all';
import { nodewhisper } from 'nodejs-whisper';
import { Whisper } from 'smart-whisper';

await nodewhisper('speech.wav', { modelName: 'base.en', autoDownloadModelName: 'base.en' }); //> call=stt model=base.en
const whisper = new Whisper('ggml-large-v3.bin', { gpu: true }); //> names=stt model=ggml-large-v3.bin
const task = await whisper.transcribe(new Float32Array(16000), { language: 'auto' }); //> call=stt model=ggml-large-v3.bin
console.log(await task.result);

const model = await loadModel('mistral-7b-openorca.Q4_0.gguf', { verbose: true }); //> names=generation model=mistral-7b-openorca.Q4_0.gguf
await createCompletion(model, 'What is 1 + 1?'); //> call=chat model=mistral-7b-openorca.Q4_0.gguf
