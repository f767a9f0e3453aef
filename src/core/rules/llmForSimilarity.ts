import { hole } from '../resolve/values.ts';
import { isAbsent } from './read/arguments.ts';
import { promptOf } from './read/prompt.ts';
import type { Rule } from './rule.ts';

const pairwise =
  /\b(?:how (?:similar|relevant)|(?:score|rate)\b.{0,60}\b(?:relevan(?:t|ce)|similarity)|are (?:these|the following) (?:two )?(?:texts?|sentences?|questions?|passages?)\b.{0,40}\b(?:same|similar|duplicates?))/iu;

export const llmForSimilarity: Rule = {
  id: 'llm-for-similarity',
  title: 'A generative model compares texts pair by pair',
  group: 'Model choice',
  preview: true,
  why: 'A cross-encoder of 22 million parameters scores a pair in one pass and writes nothing. Comparing all pairs of n texts takes n embeddings instead of n² answers: that count is exact.',
  when: 'A call in a loop asks how similar or relevant two texts are, outside of evaluations.',
  limits: [
    'Scores are not calibrated: choose a threshold on your data. Contradictions want an NLI model.',
    'Reasons for a score are lost.',
  ],
  offers: ['advice'],
  withoutEdit: 'Embeddings give a score without a threshold: it must be chosen on your data.',
  sources: ['https://sbert.net/docs/cross_encoder/usage/usage.html'],
  yieldsTo: ['deprecated-model'],
  example: {
    language: 'python',
    given: 'from openai import OpenAI\n\nclient = OpenAI()\n',
    before:
      'scores = [client.responses.create(model="gpt-6-luna", input=f"Score 0-10 the relevance of {p} to {query}") for p in passages]\n',
    after: 'ranked = CrossEncoder("cross-encoder/ms-marco-MiniLM-L6-v2").rank(query, passages, top_k=5)\n',
  },
  check: context => {
    const { site } = context;
    if (site.type !== 'invoke' || site.task !== 'chat' || !site.inLoop || !isAbsent(context, ['tools']))
      return undefined;
    const prompt = promptOf(context);
    if (
      prompt.split(hole).length < 3 ||
      prompt.length > 800 ||
      !pairwise.test(prompt) ||
      /\bexplain|reason|why\b/iu.test(prompt)
    )
      return undefined;
    return {
      message:
        'A generative model compares texts pair by pair. Embeddings or a cross-encoder do this without generating text.',
    };
  },
};
