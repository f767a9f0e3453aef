import { AutoModelForCausalLM, AutoModelForSpeechSeq2Seq, AutoTokenizer } from '@huggingface/transformers';

const id = 'onnx-community/Qwen2.5-0.5B-Instruct';
const tokenizer = await AutoTokenizer.from_pretrained(id);
const model = await AutoModelForCausalLM.from_pretrained(id, { dtype: 'q4' }); //> names=generation model=onnx-community/Qwen2.5-0.5B-Instruct
const inputs = tokenizer('Hello');
await model.generate({ ...inputs, max_new_tokens: 64 }); //> call=generation model=onnx-community/Qwen2.5-0.5B-Instruct max=64
const speech = await AutoModelForSpeechSeq2Seq.from_pretrained('onnx-community/whisper-base'); //> names=stt model=onnx-community/whisper-base
await speech.generate({ ...inputs }); //> call=stt model=onnx-community/whisper-base
