import type { Sdk } from './sdk.ts';

/** Inngest AgentKit: agents and networks of them. A network's `defaultModel` is for agents without one. */
export const inngestAgentKit: Sdk = {
  id: 'inngest-agent-kit',
  docs: ['https://agentkit.inngest.com/concepts/models', 'https://github.com/inngest/agent-kit'],
  source: ['inngest/agent-kit 2026-03-06'],
  kinds: {
    model: {
      from: { javascript: ['{@inngest/agent-kit,@inngest/ai}#{openai,anthropic,gemini,grok}()'] },
      names: 'chat',
      model: ['model'],
    },
    agent: {
      from: { javascript: ['@inngest/agent-kit#{createAgent,createRoutingAgent}()'] },
      model: ['model'],
      calls: [{ path: 'run', runs: 'chat', model: ['1.model'] }],
    },
    network: {
      from: { javascript: ['@inngest/agent-kit#createNetwork()'] },
      uses: ['defaultModel', 'agents'],
      calls: [{ path: 'run', runs: 'chat' }],
    },
  },
};
