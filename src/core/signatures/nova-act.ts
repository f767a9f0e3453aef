import type { Sdk } from './sdk.ts';

/** Amazon's agent that works in a browser; which model it is, the service decides, unless a workflow names it. */
export const novaAct: Sdk = {
  id: 'nova-act',
  docs: ['https://github.com/aws/nova-act'],
  source: ['aws/nova-act 2026-04-30'],
  provider: 'aws',
  kinds: {
    workflow: { from: { python: ['nova_act.**#Workflow()'] }, names: 'generation', model: ['model_id', '0'] },
    browser: {
      from: { python: ['nova_act.**#NovaAct()'] },
      uses: ['workflow'],
      calls: [{ path: 'act{,_get}', runs: 'generation' }],
    },
  },
  calls: {
    // Over a function: what is acted within it belongs to that workflow.
    python: [{ path: 'nova_act.**#workflow', names: 'generation', model: ['model_id', '0'] }],
  },
};
