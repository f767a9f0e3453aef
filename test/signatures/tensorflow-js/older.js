import * as tf from '@tensorflow/tfjs';

/**
 * @param {tf.Model} model By the name that the class had before version 1.
 * @param {tf.Tensor} rows
 */
export async function learn(model, rows) {
  await model.fit(rows, rows, { epochs: 1 }); //> call=training model=?
  return model.predict(rows); //> call=other model=?
}
