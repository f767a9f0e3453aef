import { itemHere, literal } from './read/arguments.ts';
import { commentAt } from './read/comments.ts';
import { isEvaluation } from './read/paths.ts';
import type { Rule } from './rule.ts';
import { withoutArgument } from './write/arguments.ts';

export const responseCacheOff: Rule = {
  id: 'response-cache-off',
  title: 'The framework’s cache of answers is switched off',
  group: 'Caching',
  why: 'DSPy keeps answers in memory and on disk, so that the same call costs nothing the second time: in scripts, notebooks and optimisers that run again most calls are such. What falls away is the share of repeated calls.',
  when: 'dspy.LM is given cache=False, without a temperature or rollout that wants fresh samples, and outside of evaluations.',
  limits: ['Cached samples hide variance; a fair comparison may want none.'],
  offers: ['review'],
  sources: ['https://dspy.ai/api/models/LM/'],
  example: {
    language: 'python',
    given: 'import dspy\n\n',
    before: 'lm = dspy.LM("openai/gpt-6-luna", cache=False)\n',
    after: 'lm = dspy.LM("openai/gpt-6-luna")\n',
  },
  check: context => {
    const { site, file } = context;
    if (
      site.signature !== 'dspy' ||
      site.type !== 'model' ||
      literal(context, 'cache') !== false ||
      isEvaluation(file.path)
    )
      return undefined;
    const temperature = literal(context, 'temperature');
    const item = itemHere(context, 'cache');
    if ((typeof temperature === 'number' && temperature > 0) || !item) return undefined;
    if (/rollout_id|benchmark|latency/u.test(file.text) || commentAt(context, item.span.end) !== '') return undefined;
    const edits = withoutArgument(context, 'cache');
    return {
      message:
        'cache=False asks the model anew for calls that were answered before. DSPy’s cache makes repeated calls free.',
      span: item.span,
      fix: edits && { title: 'Remove cache=False (check that repeats may be answered alike)', safety: 'review', edits },
    };
  },
};
