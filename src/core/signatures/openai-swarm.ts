import type { Sdk } from './sdk.ts';

/** OpenAI's educational Swarm, the forerunner of the Agents SDK. Every agent has a model, `gpt-4o` unless said. */
export const openaiSwarm: Sdk = {
  id: 'openai-swarm',
  docs: [
    'https://github.com/openai/swarm/blob/main/swarm/types.py',
    'https://github.com/openai/swarm/blob/main/swarm/core.py',
  ],
  source: ['openai/swarm 2024-10-10'],
  provider: 'openai',
  kinds: {
    agent: {
      from: { python: ['swarm.{,types}#Agent()'] },
      names: 'chat',
      onlyWithModel: 'id',
      model: ['model'],
      default: { id: 'gpt-4o', version: 'swarm 0.1' },
    },
    swarm: {
      from: { python: ['swarm.{,core}#Swarm()'] },
      calls: [
        {
          path: '{run,run_and_stream}',
          runs: 'chat',
          model: ['model_override', '3', 'agent', '0'],
          given: { loopBound: ['max_turns'] },
        },
        { path: 'get_chat_completion', runs: 'chat', model: ['model_override', '3', 'agent', '0'] },
      ],
    },
  },
  calls: {
    python: [{ path: 'swarm.repl.**#run_demo_loop', runs: 'chat', uses: ['starting_agent', '0'] }],
  },
};
