import type { Sdk } from './sdk.ts';

/** Open Interpreter: one object of the module, whose model is assigned to it. */
export const openInterpreter: Sdk = {
  id: 'open-interpreter',
  docs: [
    'https://github.com/OpenInterpreter/open-interpreter/blob/main/interpreter/core/core.py',
    'https://docs.openinterpreter.com/settings/all-settings#language-model',
  ],
  source: ['OpenInterpreter/open-interpreter 2025-04-23', 'KillianLucas/open-interpreter 0.1.10'],
  kinds: {
    interpreter: {
      from: {
        python: [
          'interpreter#interpreter',
          'interpreter#{OpenInterpreter,AsyncInterpreter}()',
          // Until 0.1 the module was itself the interpreter.
          'interpreter#',
        ],
      },
      calls: [
        {
          path: '{chat,respond,llm.run}',
          runs: 'chat',
          settings: ['interpreter#interpreter.llm.model', 'interpreter#interpreter.model', 'interpreter#model'],
        },
      ],
    },
  },
};
