import { itemHere, literal } from './read/arguments.ts';
import type { RuleContext } from './read/context.ts';
import { ratio } from './read/effect.ts';
import type { Rule } from './rule.ts';
import { withArgument } from './write/arguments.ts';

const half = /^(?:torch\.(?:float16|half)|["'](?:float16|fp16)["'])$/u;
const paths = ['torch_dtype', 'dtype', 'model_kwargs.torch_dtype', 'model_kwargs.dtype'];

export const halfPrecisionOnCpu: Rule = {
  id: 'half-precision-on-cpu',
  title: 'Half precision on a CPU',
  group: 'Quantisation and precision',
  outsideEstimate: true,
  why: 'CPUs emulate float16: embedding models were measured to run at about a hundredth of their float32 speed, at about the same power.',
  when: 'float16 and the device cpu are both written into the loading of a model.',
  limits: ['Memory doubles with float32.', 'bfloat16 is fine on server CPUs that have it, and is left alone.'],
  offers: ['review'],
  sources: ['https://sbert.net/docs/sentence_transformer/usage/efficiency.html'],
  example: {
    language: 'python',
    given: 'from sentence_transformers import SentenceTransformer\n\n',
    before:
      'model = SentenceTransformer("BAAI/bge-large-en-v1.5", device="cpu", model_kwargs={"torch_dtype": "float16"})\n',
    after:
      'model = SentenceTransformer("BAAI/bge-large-en-v1.5", device="cpu", model_kwargs={"torch_dtype": "float32"})\n',
  },
  check: context => {
    const { site, file } = context;
    if (!site.local || site.type !== 'model' || file.language !== 'python' || !isOnCpu(context)) return undefined;
    for (const path of paths) {
      const item = itemHere(context, path);
      if (!item || !half.test(file.text.slice(item.value.span.start, item.value.span.end))) continue;
      const edits = withArgument(context, path, 'float32');
      return {
        message:
          'float16 on a CPU is emulated and far slower: float32, or an int8 backend, takes a fraction of the time.',
        span: item.span,
        fix: edits && { title: 'Load in float32 (check memory)', safety: 'review', edits },
        effect: ratio(0.02, 0.1, 0.5),
      };
    }
    return undefined;
  },
};

const isOnCpu = (context: RuleContext): boolean =>
  literal(context, 'device') === 'cpu' ||
  literal(context, 'device_map') === 'cpu' ||
  /^\s*\.to\(\s*["']cpu["']\s*\)/u.test(context.file.text.slice(context.call.span.end, context.call.span.end + 30));
