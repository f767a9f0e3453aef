import { AutoProcessor, MultiModalityCausalLM } from '@huggingface/transformers';

class Painter {
  static id = 'onnx-community/Janus-1.3B-ONNX';
  static load() {
    this.processor ??= AutoProcessor.from_pretrained(this.id);
    this.model ??= MultiModalityCausalLM.from_pretrained(this.id, { dtype: 'q4' }); //> names=generation model=onnx-community/Janus-1.3B-ONNX
    return Promise.all([this.processor, this.model]);
  }
}

const [processor, model] = await Painter.load();
const inputs = await processor([{ role: 'User', content: 'a boat' }], { chat_template: 'text_to_image' });
await model.generate_images({ ...inputs, do_sample: true }); //> call=image model=onnx-community/Janus-1.3B-ONNX
await model.generate({ ...inputs, max_new_tokens: 64 }); //> call=generation model=onnx-community/Janus-1.3B-ONNX max=64
