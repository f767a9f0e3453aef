import type { Sdk } from './sdk.ts';

/** Julep: agents, sessions and tasks stored on a server. */
export const julep: Sdk = {
  id: 'julep',
  docs: ['https://github.com/julep-ai/julep', 'https://docs.julep.ai/sdks/python/reference'],
  source: ['julep-ai/python-sdk 2.19.2', 'julep-ai/node-sdk 2.7.4'],
  kinds: {
    client: {
      from: {
        python: ['julep.**#{Julep,AsyncJulep,Client,AsyncClient}()'],
        javascript: ['@julep/sdk#{Julep,default,Client}()'],
      },
      calls: [
        { path: 'agents.{create,create_or_update,createOrUpdate}', names: 'chat', model: ['model'], gives: 'stored' },
        {
          path: 'sessions.{create,create_or_update,createOrUpdate}',
          model: ['agent', 'agent_id', 'agentId', '1.agent'],
          gives: 'stored',
        },
        { path: 'sessions.chat', runs: 'chat', model: ['model', '1.model', 'session_id', 'session', '0'] },
        { path: 'tasks.{create,create_or_update,createOrUpdate}', model: ['agent_id', '0'], gives: 'stored' },
        { path: 'executions.create', runs: 'chat', model: ['task_id', '0'] },
      ],
    },
    stored: { same: ['id'] },
  },
};
