import { isAbsent, literal } from './read/arguments.ts';
import type { RuleContext } from './read/context.ts';
import { promptOf } from './read/prompt.ts';
import { lightSigns } from './read/signs.ts';
import { usesOfResult } from './read/uses.ts';
import type { Rule } from './rule.ts';

const fixedLabels =
  /\b(?:one of|either|only with|into|as|labels?|categories|classes)\b[^.\n]{0,40}?[:(]?\s*["'`]?\w[\w -]{0,24}["'`]?(?:\s*[,/|]\s*(?:or\s+)?["'`]?\w[\w -]{0,24}["'`]?){1,11}|\b(?:positive|negative|neutral)\b.{0,20}\b(?:positive|negative|neutral)\b|\byes or no\b|\btrue or false\b/iu;
/** What is judged by a measure that comes with each item is not learnt from examples. */
const judging = /\bcriteri|\brubric|\bgrad(?:e|er|ing)\b|\brelevan|\bgrounded|hallucinat|\bfaithful|\bcontext\b/iu;
const comparing =
  /(?:==|===|!==|!=)\s*["'][\w -]{1,24}["']|\bin\s*[[({]\s*["'][\w -]{1,24}["']|\.(?:startswith|startsWith|includes)\(\s*["'][\w -]{1,24}["']/u;

export const llmForClassification: Rule = {
  id: 'llm-for-classification',
  title: 'A generative model picks one of a few fixed labels',
  group: 'Model choice',
  why: 'Measured as means over tasks on one server: text classification took 0.002 Wh per inference, generating ten tokens 0.047 Wh, about 24 times as much. In a comparison of classifiers, zero-shot language models had the same or a lower accuracy at a much higher energy.',
  when: 'The prompt lists the labels, the call stands in a loop, and the output is capped at 20 tokens or the code compares the answer with fixed words.',
  limits: [
    'Judgements by a rubric, or labels that change often, are not learnt from a few examples.',
    'A zero-shot encoder passes the text once for every label; a classifier of your own needs 500 to 2,000 labelled examples, which the language model can make once.',
  ],
  offers: ['advice'],
  withoutEdit: 'A classifier needs labelled examples, and code that loads and runs it.',
  sources: [
    'https://arxiv.org/abs/2311.16863',
    'https://arxiv.org/abs/2508.14170',
    'https://huggingface.co/docs/setfit',
  ],
  yieldsTo: ['deprecated-model'],
  example: {
    language: 'python',
    given: 'from openai import OpenAI\n\nclient = OpenAI()\n',
    before:
      'for ticket in tickets:\n    r = client.responses.create(model="gpt-6-luna", max_output_tokens=16, input=f"Classify as one of: billing, bug, feature. {ticket}")\n',
    after:
      'classify = pipeline("zero-shot-classification", model="MoritzLaurer/deberta-v3-base-zeroshot-v2.0")\nlabels = [r["labels"][0] for r in classify(tickets, candidate_labels=["billing", "bug", "feature"])]\n',
  },
  check: context => {
    const { site } = context;
    if (site.type !== 'invoke' || !site.inLoop || site.task !== 'chat' || !isAbsent(context, ['tools', 'config.tools']))
      return undefined;
    const prompt = promptOf(context);
    const { task } = lightSigns(context);
    if ((task !== 'label' && task !== 'yes-no') || judging.test(prompt)) return undefined;
    if (!fixedLabels.test(prompt)) return undefined;
    const isShort = site.maxTokens !== undefined && site.maxTokens <= 20;
    if (!isShort && !isCompared(context)) return undefined;
    return {
      message:
        'A generative model picks one of a few fixed labels, item by item. A small classifier does this with far less energy once there are examples.',
    };
  },
};

/** The answer meets string literals in the code behind the call. */
const isCompared = (context: RuleContext): boolean =>
  literal(context, 'temperature') === 0 || (usesOfResult(context)?.some(use => comparing.test(use)) ?? false);
