import type { Sdk } from './sdk.ts';

/** Swarms (kyegomez): agents named by model id, and structures of agents. */
export const swarms: Sdk = {
  id: 'swarms',
  docs: ['https://github.com/kyegomez/swarms/blob/master/swarms/structs/agent.py', 'https://docs.swarms.world/'],
  kinds: {
    agent: {
      from: { python: ['swarms.**#Agent()'] },
      names: 'chat',
      onlyWithModel: 'id',
      model: ['model_name', 'llm'],
      calls: [{ path: '{(),run,arun,run_stream,run_batched,run_concurrent_tasks}', runs: 'chat' }],
    },
    group: {
      from: {
        python: [
          'swarms.**#{SequentialWorkflow,ConcurrentWorkflow,AgentRearrange,MixtureOfAgents,SwarmRouter,HierarchicalSwarm,HiearchicalSwarm}()',
          'swarms.**#{GroupChat,MajorityVoting,SpreadSheetSwarm,RoundRobinSwarm,MultiAgentRouter,GraphWorkflow}()',
        ],
      },
      uses: ['agents', 'director'],
      calls: [{ path: '{(),run,run_batched,run_stream}', runs: 'chat' }],
    },
  },
};
