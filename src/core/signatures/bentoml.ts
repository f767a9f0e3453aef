import type { Sdk, ValueKind } from './sdk.ts';
import type { Task } from '../site.ts';

/** Models in BentoML's store, by the library that runs them; a runner passes its calls on to the model. */
const stored = (frameworks: string, task: Task): ValueKind => ({
  from: { python: [`bentoml.{${frameworks}}#{get,import_model}()`] },
  names: task,
  model: ['model_name_or_path', '1', 'tag_like', '0'],
  same: ['to_runner()'],
  calls: [{ path: '{,**.}{run,async_run}', runs: task }],
});

/** BentoML until 1.1, which serves models out of a store. */
export const bentoml: Sdk = {
  id: 'bentoml',
  docs: ['https://docs.bentoml.com/en/v1.1.11/frameworks/'],
  source: ['bentoml/BentoML src/bentoml/_internal/frameworks/diffusers.py (read 2026-11-23)'],
  local: true,
  kinds: {
    diffusers: stored('diffusers', 'image'),
    transformers: stored('transformers', 'generation'),
    network: stored(
      'pytorch,torchscript,pytorch_lightning,tensorflow,keras,onnx,fastai,flax,detectron,easyocr',
      'other',
    ),
  },
};
