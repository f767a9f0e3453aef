import * as tf from '@tensorflow/tfjs';
import * as cocoSsd from '@tensorflow-models/coco-ssd';
import * as mobilenet from '@tensorflow-models/mobilenet';
import * as use from '@tensorflow-models/universal-sentence-encoder';
import { SupportedModels, createDetector } from '@tensorflow-models/pose-detection';

const model = tf.sequential();
model.add(tf.layers.dense({ units: 1, inputShape: [1] }));
model.compile({ loss: 'meanSquaredError', optimizer: 'sgd' });
await model.fit(tf.tensor([1]), tf.tensor([2]), { epochs: 10 }); //> call=training model=?
model.predict(tf.tensor2d([5], [1, 1])).print(); //> call=other model=?

const graph = await tf.loadGraphModel('https://example.com/model.json'); //> names=other model=https://example.com/model.json
await graph.executeAsync(tf.zeros([1])); //> call=other model=https://example.com/model.json

const eyes = await mobilenet.load({ version: 2, alpha: 1 }); //> names=classification model=mobilenet from=sdk-default
await eyes.classify(document.querySelector('img')); //> call=classification model=mobilenet
const detector = await cocoSsd.load({ base: 'mobilenet_v2' }); //> names=other model=mobilenet_v2
await detector.detect(document.querySelector('img')); //> call=other model=mobilenet_v2
use.load().then(encoder => encoder.embed(['hello'])); //> names=embedding model=universal-sentence-encoder from=sdk-default ; call=embedding model=universal-sentence-encoder

const pose = await createDetector(SupportedModels.MoveNet); //> names=other model=MoveNet from=cross-file
await pose.estimatePoses(document.querySelector('video')); //> call=other model=MoveNet
