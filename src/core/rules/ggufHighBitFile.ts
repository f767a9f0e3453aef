import { literal } from './read/arguments.ts';
import type { RuleContext } from './read/context.ts';
import { ratio } from './read/effect.ts';
import { isNamedElsewhere, modelSpan } from './read/models.ts';
import { sizeInName } from '../models/sizeInName.ts';
import type { Rule } from './rule.ts';

const tags: readonly (readonly [RegExp, string, number])[] = [
  [/(?:^|[-_.:*])(?:f32|fp32)(?:[-_.*]|$)/iu, 'F32', 32],
  [/(?:^|[-_.:*])(?:bf16)(?:[-_.*]|$)/iu, 'BF16', 16],
  [/(?:^|[-_.:*])(?:f16|fp16)(?:[-_.*]|$)/iu, 'F16', 16],
  [/(?:^|[-_.:*])q8_0(?:[-_.*]|$)/iu, 'Q8_0', 8.5],
];

/** Bits per weight of Q4_K_M, the usual choice. */
const usual = 4.8;
/** Four bits hurt smaller models most. */
const leastBillions = 3;

export const ggufHighBitFile: Rule = {
  id: 'gguf-high-bit-file',
  title: 'A GGUF file with many bits per weight',
  group: 'Quantisation and precision',
  outsideEstimate: true,
  why: 'One answer at a time moves all weights for each token, so the energy can fall with the bits: from 16 to 4.8 by up to 70 %, from 8.5 by up to 44 %. Modelled from the bytes; half of that is shown as the least.',
  when: 'A file or an Ollama tag of F32, F16, BF16 or Q8_0 is loaded, of a model with 3 B parameters or more.',
  limits: [
    'Quality falls below 4 bits; Q5_K_M is a middle way.',
    'A server that computes many answers at once is bound by arithmetic, not by bytes.',
  ],
  offers: ['advice'],
  withoutEdit:
    'Whether a smaller file of this model is published, and whether its answers are good enough, must be looked up.',
  sources: [
    'https://github.com/ggml-org/llama.cpp/blob/master/tools/quantize/README.md',
    'https://arxiv.org/abs/2504.03360',
  ],
  example: {
    language: 'python',
    given: 'from llama_cpp import Llama\n\n',
    before: 'llm = Llama.from_pretrained(repo_id="bartowski/Meta-Llama-3.1-8B-Instruct-GGUF", filename="*f32*.gguf")\n',
    after:
      'llm = Llama.from_pretrained(repo_id="bartowski/Meta-Llama-3.1-8B-Instruct-GGUF", filename="*Q4_K_M.gguf")\n',
  },
  check: context => {
    const { site, file } = context;
    if (!site.model || !/^(?:llama-cpp|ollama|node-llama-cpp)$/u.test(site.signature) || site.task === 'embedding')
      return undefined;
    if (isNamedElsewhere(context) || /quanti[sz]e/iu.test(file.path)) return undefined;
    const name = fileName(context);
    const tag = tags.find(([form]) => form.test(name));
    if (!tag || isSmall(`${site.model.id} ${name}`)) return undefined;
    const [, label, bits] = tag;
    const least = usual / bits;
    return {
      message: `${label} holds ${bits} bits per weight; Q4_K_M holds about ${usual} and is the usual choice. Compare answers on your prompts.`,
      span: modelSpan(context),
      effect: ratio(least, (1 + 2 * least) / 3, (1 + least) / 2),
    };
  },
};

const fileName = (context: RuleContext): string => {
  const given = literal(context, 'filename');
  return typeof given === 'string' ? given : (context.site.model?.id ?? '');
};

function isSmall(name: string): boolean {
  const size = sizeInName(name)?.total;
  const most = typeof size === 'number' ? size : size?.[1];
  return most === undefined || most < leastBillions;
}
