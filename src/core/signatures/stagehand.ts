import type { Sdk } from './sdk.ts';

/** Stagehand drives a browser by asking a model; its default model changed with the releases. */
export const stagehand: Sdk = {
  id: 'stagehand',
  docs: [
    'https://github.com/browserbase/stagehand/blob/main/packages/core/lib/v3/v3.ts',
    'https://github.com/browserbase/stagehand-python',
  ],
  kinds: {
    browser: {
      from: {
        javascript: ['@browserbasehq/stagehand#{Stagehand,default}()', '@browserbasehq/stagehand#Stagehand.create()'],
        python: ['stagehand.**#{Stagehand,AsyncStagehand}()'],
      },
      names: 'chat',
      onlyWithModel: true,
      model: ['model', 'model.modelName', 'modelName', 'model_name', 'config.model_name', '0.model_name'],
      same: ['page'],
      calls: [
        { path: '{act,extract,observe}', runs: 'chat', model: ['modelName', 'model.modelName', 'model'] },
        {
          path: 'agent',
          gives: 'agent',
          names: 'chat',
          model: ['model.modelName', 'model'],
          when: [{ argument: ['model'], given: true }],
        },
        { path: 'agent', gives: 'agent', when: [{ argument: ['model'], given: false }] },
      ],
    },
    config: { from: { python: ['stagehand.**#StagehandConfig()'] }, model: ['model_name'] },
    agent: { calls: [{ path: 'execute', runs: 'chat', given: { loopBound: ['maxSteps', 'max_steps'] } }] },
  },
};
