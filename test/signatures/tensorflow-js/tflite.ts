import { loadTFLiteModel } from '@tensorflow/tfjs-tflite';

const model = await loadTFLiteModel('model.tflite'); //> names=other model=model.tflite
model.predict(input); //> call=other model=model.tflite
