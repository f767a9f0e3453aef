import * as ort from 'onnxruntime-web';
import type { InferenceSession } from 'onnxruntime-node';

export async function run(session: ort.InferenceSession, other: InferenceSession, input: ort.Tensor) {
  await session.run({ input }); //> call=other model=?
  await other.run({ input }); //> call=other model=?
  await session.release();
}
