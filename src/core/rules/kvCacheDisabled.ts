import { itemAt, literal, spanOf } from './read/arguments.ts';
import { ratio } from './read/effect.ts';
import { times, trains } from './read/training.ts';
import type { Rule } from './rule.ts';
import { withoutArgument } from './write/arguments.ts';

export const kvCacheDisabled: Rule = {
  id: 'kv-cache-disabled',
  title: 'Every token computes the whole text before it again',
  group: 'Quantisation and precision',
  outsideEstimate: true,
  why: 'With use_cache=False each new token passes the whole prefix through the network: for 500 tokens in and 200 out about 120,000 passes of a token instead of 700. Counted exactly; the energy per pass falls as they are computed together, so that the range is wide.',
  when: 'generate() is called with use_cache=False, and the file neither trains nor times anything.',
  limits: ['The cache takes memory that grows with the length.', 'Answers are the same up to rounding.'],
  offers: ['review'],
  sources: ['https://huggingface.co/docs/transformers/kv_cache'],
  example: {
    language: 'python',
    given:
      'from transformers import AutoModelForCausalLM, AutoTokenizer\n\ntokenizer = AutoTokenizer.from_pretrained("Qwen/Qwen3-0.6B")\nmodel = AutoModelForCausalLM.from_pretrained("Qwen/Qwen3-0.6B")\ninputs = tokenizer("Once", return_tensors="pt")\n',
    before: 'model.generate(**inputs, max_new_tokens=200, use_cache=False)\n',
    after: 'model.generate(**inputs, max_new_tokens=200)\n',
  },
  check: context => {
    const { site, file } = context;
    if (!site.signature.startsWith('transformers') || literal(context, 'use_cache') !== false) return undefined;
    const item = itemAt(context, 'use_cache');
    // A single pass has no use for the cache; what a caller chooses is changed there.
    if (!site.api.endsWith('.generate') || item?.value.kind !== 'literal') return undefined;
    if (trains(file) || times(file) || (site.maxTokens !== undefined && site.maxTokens <= 2)) return undefined;
    const edits = withoutArgument(context, 'use_cache');
    return {
      message: 'use_cache=False computes the whole text before each token again. The default keeps it in memory.',
      ...spanOf(item, context),
      fix: edits && { title: 'Remove use_cache=False (check memory)', safety: 'review', edits },
      effect: ratio(0.05, 0.3, 0.9),
    };
  },
};
