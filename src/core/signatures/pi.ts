import type { CallSpec, Sdk } from './sdk.ts';

/** Both names of each package: it moved from its author's scope to that of a company. */
const of = (name: string, ...members: readonly string[]): { readonly javascript: readonly string[] } => ({
  javascript: members.map(member => `@{mariozechner,earendil-works}/pi-${name}/**#${member}`),
});

const asked: readonly CallSpec[] = [
  { path: '{stream,complete,streamSimple,completeSimple}', runs: 'chat', model: ['0'] },
];

/** Pi: one interface to many providers, and agents over it. */
export const pi: Sdk = {
  id: 'pi',
  docs: [
    'https://github.com/badlogic/pi-mono/blob/main/packages/ai/README.md',
    'https://github.com/badlogic/pi-mono/blob/main/packages/agent/README.md',
    'https://github.com/badlogic/pi-mono/blob/main/packages/coding-agent/docs/sdk.md',
  ],
  source: ['@earendil-works/pi-ai 1.5.2 (npm)', 'badlogic/pi-mono 0.58.3'],
  kinds: {
    model: { from: of('ai', '{getModel,getBuiltinModel}()'), names: 'chat', model: ['1'] },
    /** Since pi-ai 1, what providers have together. */
    models: {
      from: of('ai', '{builtinModels,createModels}()'),
      calls: [{ path: 'getModel', gives: 'model', names: 'chat', model: ['1'] }, ...asked],
    },
    agent: {
      from: of('agent-core', 'Agent()'),
      uses: ['initialState.model'],
      calls: [{ path: '{prompt,continue}', runs: 'chat' }],
    },
    session: {
      from: of('coding-agent', 'createAgentSession()'),
      uses: ['model'],
      same: ['session'],
      calls: [{ path: '{prompt,compact}', runs: 'chat' }],
    },
  },
  calls: {
    javascript: asked.map(call => ({ ...call, path: `@{mariozechner,earendil-works}/pi-ai/**#${call.path}` })),
  },
};
