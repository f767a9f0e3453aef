import type { Sdk } from './sdk.ts';

/** The runner that asks the model is handed to what is run. */
const runner = ['runner', '0'];

const runners = (...ends: string[]): string[] => ends.map(end => `sammo.runners#${end}()`);

/** SAMMO: prompts as programs, and the search for better ones. */
export const sammo: Sdk = {
  id: 'sammo',
  docs: ['https://microsoft.github.io/sammo/'],
  source: ['microsoft/sammo 0.3.3'],
  kinds: {
    chat: {
      from: { python: runners('{OpenAI,Azure}{,Vision}Chat', '{Gemini,Anthropic}Chat') },
      names: 'chat',
      model: ['model_id', '0'],
      calls: [{ path: 'generate_text', runs: 'chat', given: { maxOutput: ['max_tokens', '1'] } }],
    },
    embedding: {
      from: { python: runners('{OpenAI,Azure}Embedding') },
      names: 'embedding',
      model: ['model_id', '0'],
      calls: [{ path: 'generate_embedding', runs: 'embedding' }],
    },
    program: {
      from: { python: ['sammo.components#{Output,Union,JoinStrings}()'] },
      calls: [{ path: '{run,arun}', runs: 'chat', uses: runner, receiver: false }],
    },
    /** Candidates are run over the examples by the runner that the search was made with. */
    search: {
      from: {
        python: ['sammo.search#{BeamSearch,RegularizedEvolution,SequentialSearch,EnumerativeSearch}()'],
      },
      uses: runner,
      calls: [{ path: '{fit,fit_transform,afit_transform,score,transform}', runs: 'chat' }],
    },
  },
};
