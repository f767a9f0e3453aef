import { ofFile, type RuleContext } from './context.ts';

/** The file trains or fine-tunes something: what suits inference may not suit it. */
export const trains = ofFile(({ code }) =>
  /\.backward\s*\(|\bTrainingArguments\b|\b\w*Trainer\s*\(|\bget_peft_model\b|prepare_model_for_kbit_training|prepare_model_for_int8_training|\bLoraConfig\s*\(|\boptimizer\.step\b|accelerator\.prepare/u.test(
    code,
  ),
);

/** The first training run of its file: one word about all of them is enough. */
export const isFirstTraining = ({ site, file }: RuleContext): boolean =>
  file.sites.find(({ task, type }) => task === 'training' && type === 'invoke') === site;

/**
 * A notebook that asks Colab or Kaggle for a card of 16 GB before Ampere, which has no bfloat16; or Colab for any card,
 * of which the one that costs nothing is such a card.
 */
export const isForSmallCard = ofFile(({ path, project }) => {
  const text = path.endsWith('.ipynb') ? (project.text(path) ?? '') : '';
  return (
    /"gpuType"\s*:\s*"(?:T4|V100|P100)"|nvidiaTesla(?:T4|P100)/u.test(text) ||
    (/"accelerator"\s*:\s*"GPU"/u.test(text) && !text.includes('"gpuType"'))
  );
});

/** Weights are loaded in 16 bit or less: what is computed with them is no float32. */
export const loadsNarrow = ofFile(({ text }) =>
  /\bbfloat16\b|\bfloat16\b|\bBitsAndBytesConfig\b|load_in_[48]bit\s*=|prepare_model_for_(?:kbit|int8)_training|\bGPTQConfig\b|(?<!\w)\.half\(\)/u.test(
    text,
  ),
);

/** The file measures how long something takes: what is slow may be there to be compared. */
export const times = ofFile(({ text }) =>
  /%timeit|\btimeit\b|\bperf_counter\b|\btime\.time\(|cuda\.Event\(|\bbenchmark/iu.test(text),
);

/** A place in code says that a graphics processor is used. */
export const usesGpu = ofFile(({ text }) =>
  /["']cuda(?::\d)?["']|\.cuda\(\)|device_map\s*=|["']mps["']|device\s*=\s*0\b/u.test(text),
);

export const usesCpuOnly = ofFile(
  ({ text }) =>
    /device(?:_map)?\s*=\s*["']cpu["']|\.to\(\s*["']cpu["']\s*\)|use_cpu\s*=\s*True/u.test(text) &&
    !/cuda|mps/u.test(text),
);

/** Models of `transformers` in TensorFlow and JAX have their framework in the name of their class; PyTorch's have none. */
export const isPyTorch = ({ site }: RuleContext): boolean => !/\.(?:TF|Flax)[A-Z]/u.test(site.api);
