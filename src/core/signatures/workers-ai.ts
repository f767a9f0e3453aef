import type { Sdk } from './sdk.ts';

/** The `AI` binding of a Worker's environment, as each framework hands the environment over. */
export const workersAi: Sdk = {
  id: 'workers-ai',
  docs: [
    'https://developers.cloudflare.com/workers-ai/configuration/bindings/',
    'https://developers.cloudflare.com/workers/runtime-apis/bindings/',
    'https://www.npmjs.com/package/@cloudflare/ai',
  ],
  provider: 'cloudflare',
  kinds: {
    binding: {
      from: {
        javascript: [
          'global#{Env,CloudflareEnv,CloudflareBindings,Bindings}().AI',
          'global#Ai()',
          '@cloudflare/workers-types/**#Ai()',
          'cloudflare:workers#env.AI',
          'cloudflare:workers#{WorkerEntrypoint,DurableObject,WorkflowEntrypoint}().env.AI',
          'agents/**#{Agent,AIChatAgent,McpAgent}().env.AI',
          'agents#{Agent,AIChatAgent,McpAgent}().env.AI',
          '@cloudflare/next-on-pages#getRequestContext().env.AI',
          '@opennextjs/cloudflare#getCloudflareContext().env.AI',
          '@cloudflare/ai#Ai()',
        ],
      },
      calls: [{ path: 'run', runs: 'chat', model: ['0'] }],
    },
  },
};
