import { AutoModelForCausalLM, AutoTokenizer, TextStreamer, env, pipeline } from '@huggingface/transformers';
import { pipeline as older } from '@xenova/transformers';

env.allowLocalModels = false;

const id = 'onnx-community/Qwen2.5-0.5B-Instruct';
const tokenizer = await AutoTokenizer.from_pretrained(id);
const model = await AutoModelForCausalLM.from_pretrained(id, { dtype: 'q4', device: 'webgpu' }); //> names=generation model=onnx-community/Qwen2.5-0.5B-Instruct

export async function reply(messages: { role: string; content: string }[]) {
  const inputs = tokenizer.apply_chat_template(messages, { add_generation_prompt: true, return_dict: true });
  const streamer = new TextStreamer(tokenizer, { skip_prompt: true });
  return model.generate({ ...inputs, max_new_tokens: 512, streamer }); //> call=generation model=onnx-community/Qwen2.5-0.5B-Instruct max=512
}

const extractor = await pipeline('feature-extraction', 'Xenova/all-MiniLM-L6-v2'); //> names=embedding model=Xenova/all-MiniLM-L6-v2
const vectors = await extractor(['a', 'b'], { pooling: 'mean', normalize: true }); //> call=embedding model=Xenova/all-MiniLM-L6-v2
console.log(vectors.tolist());

const mood = await older('sentiment-analysis'); //> names=classification model=Xenova/distilbert-base-uncased-finetuned-sst-2-english from=sdk-default
await mood('fine'); //> call=classification model=Xenova/distilbert-base-uncased-finetuned-sst-2-english
const writer = await pipeline('text-generation'); //> names=generation model=?
await writer('Once', { max_new_tokens: 20 }); //> call=generation model=? max=20

class Singleton {
  static task = 'automatic-speech-recognition' as const;
  static model = 'Xenova/whisper-tiny.en';
  static instance: Promise<any> | null = null;

  static async getInstance(progress_callback?: (state: unknown) => void) {
    this.instance ??= pipeline(this.task, this.model, { progress_callback }); //> names=stt model=Xenova/whisper-tiny.en
    return this.instance;
  }
}

export async function listen(audio: Float32Array) {
  const transcriber = await Singleton.getInstance();
  return transcriber(audio, { chunk_length_s: 30 }); //> call=stt model=Xenova/whisper-tiny.en
}
