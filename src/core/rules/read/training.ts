import { ofFile, type RuleContext } from './context.ts';

/** The file trains or fine-tunes something: what suits inference may not suit it. */
export const trains = ofFile(({ code }) =>
  /\.backward\s*\(|\bTrainingArguments\b|\b\w*Trainer\s*\(|\bget_peft_model\b|prepare_model_for_kbit_training|prepare_model_for_int8_training|\bLoraConfig\s*\(|\boptimizer\.step\b|accelerator\.prepare/u.test(
    code,
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
