import { openai } from '@ai-sdk/openai';
import { createScorer } from '@mastra/core/evals';
import { ModerationProcessor, UnicodeNormalizer } from '@mastra/core/processors';
import { createCompletenessScorer, createToxicityScorer } from '@mastra/evals/scorers/prebuilt';

export const guards = [
  new UnicodeNormalizer({ trim: true }),
  new ModerationProcessor({ model: 'openrouter/openai/gpt-oss-safeguard-20b' }), //> names=chat model=openrouter/openai/gpt-oss-safeguard-20b
  new ModerationProcessor({ model: openai('gpt-4.1-nano') }), //> names=chat model=gpt-4.1-nano
];

const grounded = createScorer({ id: 'grounded', judge: { model: 'openai/gpt-4o', instructions: 'Be strict.' } }) //> names=chat model=openai/gpt-4o
  .analyze({ description: 'Is it?', createPrompt: ({ run }) => String(run.output) })
  .generateScore(({ results }) => results.analyzeStepResult.score);
await grounded.run({ input: 'a', output: 'b' }); //> call=chat model=openai/gpt-4o

const counted = createScorer({ id: 'counted' }).generateScore(({ run }) => String(run.output).length);
await counted.run({ input: 'a', output: 'b' });

export const complete = createCompletenessScorer();
export const toxic = createToxicityScorer({ model: 'openai/gpt-4o-mini' }); //> names=chat model=openai/gpt-4o-mini
