// Networks that are loaded elsewhere, known by their declared types.
import * as tf from '@tensorflow/tfjs';
import type { GraphModel, LayersModel } from '@tensorflow/tfjs';
import * as cocoSsd from '@tensorflow-models/coco-ssd';
import type { MobileNet } from '@tensorflow-models/mobilenet';
import type { PoseDetector } from '@tensorflow-models/pose-detection';
import type { UniversalSentenceEncoder } from '@tensorflow-models/universal-sentence-encoder';

export class Detector {
  private model: cocoSsd.ObjectDetection | null = null;

  async find(image: HTMLImageElement) {
    return this.model?.detect(image); //> call=other model=?
  }
}

export async function run(layers: LayersModel, graph: GraphModel, sequence: tf.Sequential, input: tf.Tensor) {
  layers.predict(input); //> call=other model=?
  await graph.executeAsync(input); //> call=other model=?
  await sequence.fit(input, input); //> call=training model=?
  layers.summary();
  input.square();
}

export async function see(net: MobileNet, poses: PoseDetector, words: UniversalSentenceEncoder) {
  await net.classify(document.images[0]); //> call=classification model=?
  await poses.estimatePoses(document.images[0]); //> call=other model=?
  await words.embed(['hi']); //> call=embedding model=?
  poses.dispose();
}
