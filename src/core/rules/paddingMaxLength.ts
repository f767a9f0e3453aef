import type { Call, Expr } from '../facts/facts.ts';
import type { Span } from '../text/span.ts';
import { written } from './read/expressions.ts';
import { trains } from './read/training.ts';
import type { Rule } from './rule.ts';
import { requoted } from './write/notation.ts';

/** Shorter ones are no burden, and models that compare pictures with words want their fixed length. */
const least = 128;

export const paddingMaxLength: Rule = {
  id: 'padding-max-length',
  title: 'Every text is filled up to the greatest length',
  group: 'Token discipline',
  outsideEstimate: true,
  why: 'Filling tokens pass through the network like any others, and the answer ignores them. Padding to the longest text of the batch computes one minus its mean length over the maximum fewer: exact once the lengths are known.',
  when: 'A model of transformers is run on what its tokenizer gave with padding="max_length" and a max_length of 128 or more, and nothing in the file trains or asks for fixed shapes.',
  limits: [
    'Code behind it that expects tensors of one size must change.',
    'Compiled models and accelerators with static shapes are faster with a fixed length.',
    'Where all texts are near the maximum nothing changes; sorting by length helps more.',
  ],
  offers: ['review'],
  sources: ['https://huggingface.co/docs/transformers/pad_truncation'],
  example: {
    language: 'python',
    given:
      'from transformers import AutoModel, AutoTokenizer\n\ntokenizer = AutoTokenizer.from_pretrained("BAAI/bge-base-en-v1.5")\nmodel = AutoModel.from_pretrained("BAAI/bge-base-en-v1.5")\n',
    before:
      'inputs = tokenizer(texts, padding="max_length", max_length=512, truncation=True, return_tensors="pt")\nvectors = model(**inputs)\n',
    after:
      'inputs = tokenizer(texts, padding="longest", max_length=512, truncation=True, return_tensors="pt")\nvectors = model(**inputs)\n',
  },
  check: context => {
    const { site, file, call } = context;
    if (file.language !== 'python' || site.type !== 'invoke' || !site.signature.startsWith('transformers'))
      return undefined;
    if (trains(file) || fixedShapes.test(file.code)) return undefined;
    for (const { spread, value } of call.args) {
      const made = spread === 'record' ? tokenized(value) : undefined;
      const padded = made && paddedTo(made);
      const newText = padded && requoted(file.text.slice(padded.value.start, padded.value.end), 'longest');
      if (!padded || newText === undefined) continue;
      return {
        message: `Every text is filled up to ${padded.length} tokens, and all of them are computed. 'longest' fills up to the longest of the batch.`,
        span: padded.span,
        fix: {
          title: `Set padding to 'longest' (check code that expects ${padded.length} tokens)`,
          safety: 'review',
          edits: [{ path: file.path, span: padded.value, newText }],
        },
      };
    }
    return undefined;
  },
};

const fixedShapes = /\bxla\b|torch_xla|tensorrt|\bonnx|openvino|neuron|torch\.compile|torch\.jit|torch_compile/iu;

/** The call of the tokenizer, seen through `.to(device)`. */
function tokenized(value: Expr): Call | undefined {
  const at = written(value);
  if (at.kind !== 'call') return undefined;
  return at.callee.kind === 'member' && at.callee.name === 'to' ? tokenized(at.callee.object) : at;
}

interface Padded {
  readonly length: number;
  readonly span: Span;
  readonly value: Span;
}

function paddedTo({ args }: Call): Padded | undefined {
  const padding = args.find(({ name }) => name === 'padding');
  const length = args.find(({ name }) => name === 'max_length')?.value;
  if (padding?.value.kind !== 'literal' || padding.value.value !== 'max_length') return undefined;
  const most = length && written(length);
  if (most?.kind !== 'literal' || typeof most.value !== 'number' || most.value < least) return undefined;
  return { length: most.value, span: padding.span, value: padding.value.span };
}
