import type { Sdk } from './sdk.ts';

/** Stagehand drives a browser by asking a model; its default model changed with the releases. */
export const stagehand: Sdk = {
  id: 'stagehand',
  docs: [
    'https://github.com/browserbase/stagehand/blob/main/packages/core/lib/v3/v3.ts',
    'https://github.com/browserbase/stagehand-python',
  ],
  source: ['browserbase/stagehand 4.0.2', 'browserbase/stagehand-python 3.19.5'],
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
        // The Python client of version 3: a session has the model.
        { path: 'sessions.start', names: 'chat', model: ['model_name'], gives: 'session' },
        { path: 'sessions.{act,extract,observe}', runs: 'chat', model: ['options.model.model_name', 'options.model'] },
        { path: 'sessions.execute', runs: 'chat', model: ['agent_config.model.model_name', 'agent_config.model'] },
      ],
    },
    session: {
      same: ['data'],
      calls: [
        { path: '{act,extract,observe}', runs: 'chat', model: ['options.model.model_name', 'options.model'] },
        { path: 'execute', runs: 'chat', model: ['agent_config.model.model_name', 'agent_config.model'] },
      ],
    },
    config: { from: { python: ['stagehand.**#StagehandConfig()'] }, model: ['model_name'] },
    agent: { calls: [{ path: 'execute', runs: 'chat', given: { loopBound: ['maxSteps', 'max_steps'] } }] },
  },
};
