import * as ort from 'onnxruntime-web/webgpu';
import { InferenceSession, Tensor } from 'onnxruntime-node';

const session = await ort.InferenceSession.create('./yolov8n.onnx', { executionProviders: ['webgpu'] }); //> names=other model=./yolov8n.onnx
const feeds = { images: new ort.Tensor('float32', new Float32Array(4), [1, 4]) };
await session.run(feeds); //> call=other model=./yolov8n.onnx

export class Embedder {
  private session?: InferenceSession;

  async load() {
    this.session = await InferenceSession.create('models/embed.onnx'); //> names=other model=models/embed.onnx
  }

  async embed(input: Tensor) {
    return this.session!.run({ input }); //> call=other model=models/embed.onnx
  }
}
