import { itemHere, literal } from './read/arguments.ts';
import { commentAt } from './read/comments.ts';
import type { Rule } from './rule.ts';
import { withoutArgument } from './write/arguments.ts';

const flags: readonly (readonly [string, boolean, string])[] = [
  ['enforce_eager', true, 'CUDA graphs'],
  ['enable_prefix_caching', false, 'the reuse of common prefixes'],
  ['enable_chunked_prefill', false, 'the mixing of reading and writing'],
];

export const vllmThroughputFlagsOff: Rule = {
  id: 'vllm-throughput-flags-off',
  title: 'A throughput feature of vLLM is switched off',
  group: 'Quantisation and precision',
  why: 'A serving engine with CUDA graphs and continuous batching took up to 73 % less energy than plain PyTorch in one study. The gain needs requests that arrive together; reused prefixes only shorten the reading of prompts.',
  when: 'enforce_eager=True, enable_prefix_caching=False or enable_chunked_prefill=False is written, with no comment beside it.',
  limits: ['Starting takes longer, and graphs take memory.', 'A server for one user gains little.'],
  offers: ['review'],
  sources: ['https://arxiv.org/abs/2504.17674', 'https://docs.vllm.ai/en/latest/configuration/optimization.html'],
  example: {
    language: 'python',
    given: 'from vllm import LLM\n\n',
    before: 'llm = LLM(model="Qwen/Qwen3-8B", enforce_eager=True)\n',
    after: 'llm = LLM(model="Qwen/Qwen3-8B")\n',
  },
  check: context => {
    const { site } = context;
    if (site.signature !== 'vllm' || site.type !== 'model') return undefined;
    for (const [name, off, feature] of flags) {
      const item = itemHere(context, name);
      if (!item || literal(context, name) !== off || commentAt(context, item.span.end) !== '') continue;
      const edits = withoutArgument(context, name);
      return {
        message: `${name}=${off ? 'True' : 'False'} switches off ${feature}, which lowers the energy per token under load. Was this for debugging?`,
        span: item.span,
        fix: edits && { title: `Remove ${name} (check memory and start-up)`, safety: 'review', edits },
      };
    }
    return undefined;
  },
};
