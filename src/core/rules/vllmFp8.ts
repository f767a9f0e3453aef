import { isAbsent, literal } from './read/arguments.ts';
import { ratio } from './read/effect.ts';
import { cardOf } from './read/models.ts';
import type { Rule } from './rule.ts';

export const vllmFp8: Rule = {
  id: 'vllm-fp8',
  title: 'A large model is served in 16 bit on several cards',
  group: 'Quantisation and precision',
  preview: true,
  outsideEstimate: true,
  why: 'Measured on the same cards, FP8 over 16 bit per token: 1.58 at batch 8, 1.07 at 32, 0.91 at 64, 0.85 at 256. With half the cards 0.59 to 0.66 for a 405B. It pays from about batch 64, or when it frees cards; below it can take more.',
  when: 'vLLM loads a dense model of 30 B parameters or more on two cards or more without quantisation.',
  limits: [
    'Cards before Ada and Hopper have no FP8 units.',
    'Prefer a published FP8 checkpoint, then tune the number of cards.',
  ],
  offers: ['advice'],
  withoutEdit: 'It depends on the card and on how many requests are answered at once.',
  sources: [
    'https://github.com/ml-energy/leaderboard',
    'https://docs.vllm.ai/en/latest/features/quantization/fp8.html',
  ],
  example: {
    language: 'python',
    given: 'from vllm import LLM\n\n',
    before: 'llm = LLM(model="meta-llama/Llama-3.1-405B-Instruct", tensor_parallel_size=8)\n',
    after: 'llm = LLM(model="meta-llama/Llama-3.1-405B-Instruct-FP8", tensor_parallel_size=4)\n',
  },
  check: context => {
    const { site } = context;
    if (
      site.signature !== 'vllm' ||
      site.type !== 'model' ||
      !site.model ||
      /fp8|awq|gptq|mxfp4|int4|4bit/iu.test(site.model.id)
    )
      return undefined;
    const cards = literal(context, 'tensor_parallel_size');
    const card = cardOf(context, site.model.id);
    if (typeof cards !== 'number' || cards < 2 || !isAbsent(context, ['quantization']) || card?.active !== undefined)
      return undefined;
    if (typeof card?.total !== 'number' || card.total < 30) return undefined;
    return {
      message: `${card.total} B parameters in 16 bit on ${cards} cards. FP8 takes less from about batch 64, or on half the cards; below it can take more.`,
      effect: ratio(0.59, 0.85, 1.58),
    };
  },
};
