import type { Sdk } from './sdk.ts';

/** Julep: agents, sessions and tasks stored on a server. */
export const julep: Sdk = {
  id: 'julep',
  docs: ['https://github.com/julep-ai/julep', 'https://docs.julep.ai/sdks/python/reference'],
  kinds: {
    client: {
      from: {
        python: ['julep.**#{Julep,AsyncJulep,Client,AsyncClient}()'],
        javascript: ['@julep/sdk#{Julep,default,Client}()'],
      },
      calls: [
        { path: 'agents.{create,create_or_update,createOrUpdate}', names: 'chat', model: ['model'], gives: 'stored' },
        { path: 'sessions.create', model: ['agent', 'agent_id', 'agentId'], gives: 'stored' },
        { path: 'sessions.{chat,render}', runs: 'chat', model: ['session_id', 'session', '0'] },
        { path: 'tasks.create', model: ['agent_id', '0'], gives: 'stored' },
        { path: 'executions.create', runs: 'chat', model: ['task_id', '0'] },
      ],
    },
    stored: { same: ['id'] },
  },
};
