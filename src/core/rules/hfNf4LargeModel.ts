import { ends } from '../models/card.ts';
import { isAbsent, itemAt, spanOf } from './read/arguments.ts';
import { cardOf } from './read/models.ts';
import { isPyTorch, trains } from './read/training.ts';
import type { Rule } from './rule.ts';
import { withArgument } from './write/arguments.ts';
import { imported } from './write/imports.ts';

/** Below, 4-bit weights were measured to take more energy per token, not less. In billions of parameters. */
const leastBillions = 7;
/** Bytes per parameter of NF4 with its constants. */
const bytesEach = 0.55;

export const hfNf4LargeModel: Rule = {
  id: 'hf-nf4-large-model',
  title: 'A large model is moved in and out of the card because 16 bit does not fit',
  group: 'Quantisation and precision',
  preview: true,
  outsideEstimate: true,
  why: 'Weights that do not fit cross the bus for every token. In 4-bit NF4 they take about 0.55 bytes each instead of 2, and may stay on the card. On one card 7 B took 11 % less energy per token in NF4, 3 B took 12 % more: what counts is whether the offloading ends, or one card does for two.',
  when: 'A model of 7 B parameters or more is loaded in 16 bit for inference with offload_folder or max_memory.',
  limits: [
    'A little quality goes, most in mathematics and code; in batches 4-bit weights are slower.',
    'bitsandbytes must be installed.',
    'Where max_memory only shares the model out among several large cards, nothing is gained.',
  ],
  offers: ['review', 'advice'],
  withoutEdit: 'The arguments are gathered elsewhere.',
  sources: ['https://huggingface.co/docs/transformers/quantization/bitsandbytes', 'https://arxiv.org/abs/2305.14314'],
  example: {
    language: 'python',
    given: 'from transformers import AutoModelForCausalLM, BitsAndBytesConfig\n\n',
    before:
      'model = AutoModelForCausalLM.from_pretrained("Qwen/Qwen3-32B", device_map="auto", offload_folder="offload")\n',
    after:
      'model = AutoModelForCausalLM.from_pretrained("Qwen/Qwen3-32B", device_map="auto", offload_folder="offload", quantization_config=BitsAndBytesConfig(load_in_4bit=True, bnb_4bit_quant_type="nf4", bnb_4bit_compute_dtype="bfloat16"))\n',
  },
  check: context => {
    const { site, file } = context;
    if (site.type !== 'model' || site.signature !== 'transformers' || file.language !== 'python' || trains(file))
      return undefined;
    if (!isPyTorch(context)) return undefined;
    const sign = ['offload_folder', 'max_memory'].find(path => !isAbsent(context, [path]));
    const item = sign === undefined ? undefined : itemAt(context, sign);
    if (!item || !isAbsent(context, ['quantization_config', 'load_in_4bit', 'load_in_8bit'])) return undefined;
    const id = site.model?.id ?? '';
    const total = cardOf(context, id)?.total;
    const least = total === undefined ? 0 : ends(total)[0];
    if (least < leastBillions || /awq|gptq|fp8|bnb|4bit|int4|int8|gguf/iu.test(id)) return undefined;
    const config = imported(context, 'transformers', 'BitsAndBytesConfig');
    const code = `${config?.name ?? ''}(load_in_4bit=True, bnb_4bit_quant_type=${quoted('nf4', file.notation.quote)}, bnb_4bit_compute_dtype=${quoted('bfloat16', file.notation.quote)})`;
    const edits = config && withArgument(context, 'quantization_config', { code });
    return {
      message: `${sign ?? ''} says that about ${Math.round(least * 2)} GB of 16-bit weights do not fit. 4-bit NF4 takes about ${Math.round(least * bytesEach)} GB.`,
      ...spanOf(item, context),
      fix: edits && {
        title: 'Load in 4-bit NF4 (check answers, and that it fits)',
        safety: 'review',
        edits: [...config.edits, ...edits],
      },
    };
  },
};

const quoted = (text: string, quote: string): string => quote + text + quote;
