import type { Sdk } from './sdk.ts';

/** Amazon's agent that works in a browser; which model it is, the service decides. */
export const novaAct: Sdk = {
  id: 'nova-act',
  docs: ['https://github.com/aws/nova-act'],
  provider: 'aws',
  kinds: {
    browser: {
      from: { python: ['nova_act.**#NovaAct()', 'nova_act.asyncio.**#NovaAct()'] },
      calls: [{ path: 'act{,_get}', runs: 'generation' }],
    },
  },
};
