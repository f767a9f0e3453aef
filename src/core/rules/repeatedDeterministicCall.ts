import { isAbsent } from './read/arguments.ts';
import { functionsAround } from './read/blocks.ts';
import { lightSigns } from './read/signs.ts';
import type { Rule } from './rule.ts';

export const repeatedDeterministicCall: Rule = {
  id: 'repeated-deterministic-call',
  title: 'The same question is asked anew each time',
  group: 'Caching',
  preview: true,
  why: 'A call that is meant to give the same answer for the same input can be answered from a cache, and then costs nothing. How often that happens depends on the inputs: what falls away is the share of repeated ones.',
  when: 'A function of hashable parameters does little but one call at temperature 0 for a short answer, is called in a loop in the same file, and nothing caches.',
  limits: [
    'Inputs that never repeat gain nothing.',
    'functools.cache does not await coroutines; the key must hold the prompt’s version.',
    'Personal data in a cache needs a time to forget it.',
  ],
  offers: ['advice'],
  withoutEdit: 'How long an answer may be reused, and what must not be kept, is not in the code.',
  sources: ['https://docs.python.org/3/library/functools.html', 'https://grantjenks.com/docs/diskcache/'],
  example: {
    language: 'python',
    given: 'from openai import OpenAI\n\nclient = OpenAI()\n\n\n',
    before:
      'def label(text: str) -> str:\n    return client.responses.create(model="gpt-5.4-mini", temperature=0, input=f"One-word topic: {text}").output_text\n\n\nlabels = [label(text) for text in texts]\n',
    after:
      '@cache.memoize(expire=7 * 24 * 3600, tag="label-v1")\ndef label(text: str) -> str:\n    return client.responses.create(model="gpt-5.4-mini", temperature=0, input=f"One-word topic: {text}").output_text\n\n\nlabels = [label(text) for text in texts]\n',
  },
  check: context => {
    const { site, call, file } = context;
    const [fn] = functionsAround(call.scope);
    if (
      !fn?.name ||
      fn.method ||
      fn.async ||
      fn.decorators.length > 0 ||
      site.given['temperature'] !== 0 ||
      site.given['stream'] === true
    )
      return undefined;
    const { task } = lightSigns(context);
    // Documents that something is extracted from hardly come twice.
    if (task === undefined || task === 'extraction' || !isAbsent(context, ['tools']) || /cache|memo/iu.test(file.code))
      return undefined;
    const own = file.sites.filter(({ span }) => span.start >= fn.span.start && span.end <= fn.span.end);
    const isLooped = file.facts.calls.some(
      each => each.inLoop && each.callee.kind === 'name' && each.callee.name === fn.name,
    );
    if (own.length !== 1 || !isLooped || file.code.slice(fn.span.start, fn.span.end).split('\n').length > 20)
      return undefined;
    return {
      message:
        'Same input, same answer: this call has no cache of answers, and is made in a loop. Repeated inputs could cost nothing.',
    };
  },
};
