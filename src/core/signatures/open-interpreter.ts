import type { Sdk } from './sdk.ts';

/** Open Interpreter: one object of the module, whose model is assigned to it. */
export const openInterpreter: Sdk = {
  id: 'open-interpreter',
  docs: [
    'https://github.com/OpenInterpreter/open-interpreter/blob/main/interpreter/core/core.py',
    'https://docs.openinterpreter.com/settings/all-settings#language-model',
  ],
  kinds: {
    interpreter: {
      from: { python: ['interpreter#interpreter', 'interpreter#{OpenInterpreter,AsyncInterpreter}()'] },
      calls: [
        {
          path: 'chat',
          runs: 'chat',
          settings: ['interpreter#interpreter.llm.model', 'interpreter#interpreter.model'],
        },
      ],
    },
  },
};
