import type { Sdk } from './sdk.ts';

/** Both names of each package: it moved from its author's scope to that of a company. */
const of = (name: string, ...members: readonly string[]): { readonly javascript: readonly string[] } => ({
  javascript: members.map(member => `@{mariozechner,earendil-works}/pi-${name}/**#${member}`),
});

/** Pi: one interface to many providers, and agents over it. */
export const pi: Sdk = {
  id: 'pi',
  docs: [
    'https://github.com/badlogic/pi-mono/blob/main/packages/ai/README.md',
    'https://github.com/badlogic/pi-mono/blob/main/packages/agent/README.md',
    'https://github.com/badlogic/pi-mono/blob/main/packages/coding-agent/docs/sdk.md',
  ],
  kinds: {
    model: { from: of('ai', 'getModel()'), names: 'chat', model: ['1'] },
    agent: {
      from: of('agent-core', 'Agent()'),
      uses: ['initialState.model'],
      calls: [{ path: '{prompt,continue}', runs: 'chat' }],
    },
    session: {
      from: of('coding-agent', 'createAgentSession()'),
      uses: ['model'],
      same: ['session'],
      calls: [{ path: '{prompt,steer,followUp,compact}', runs: 'chat' }],
    },
  },
  calls: {
    javascript: [
      {
        path: '@{mariozechner,earendil-works}/pi-ai/**#{stream,complete,streamSimple,completeSimple}',
        runs: 'chat',
        model: ['0'],
      },
    ],
  },
};
