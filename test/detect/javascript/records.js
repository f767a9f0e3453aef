// What a file puts into the entries of a record, and takes out again.
import * as ort from 'onnxruntime-web';

const models = { unet: { url: 'unet.onnx' }, text: { url: 'text.onnx' } };
const empty = { unet: {} };

export async function load() {
  for (const [name, model] of Object.entries(models)) models[name].session = await ort.InferenceSession.create(model.url); //> names=other model=?
  for (const model of Object.values(empty)) model.shape = [1];
}

export async function run(feed) {
  await models.unet.session.run(feed); //> call=other model=?
  await empty.unet.session.run(feed);
}
