import type { Sdk } from './sdk.ts';

/** Swarms (kyegomez): agents named by model id, and structures of agents. */
export const swarms: Sdk = {
  id: 'swarms',
  docs: [
    'https://github.com/kyegomez/swarms/blob/master/swarms/structs/agent.py',
    'https://github.com/The-Swarm-Corporation/swarm-models/blob/main/swarm_models/__init__.py',
    'https://docs.swarms.world/',
  ],
  source: ['kyegomez/swarms 2026-08-08', 'The-Swarm-Corporation/swarm-models 2025-01-15'],
  kinds: {
    agent: {
      from: { python: ['swarms.**#Agent()'] },
      names: 'chat',
      onlyWithModel: 'id',
      model: ['model_name', 'llm'],
      calls: [{ path: '{(),run,arun,run_stream,run_batched,run_concurrent_tasks}', runs: 'chat' }],
    },
    /** A package of its own since 6.0; before, part of Swarms. */
    model: {
      from: {
        python: [
          '{swarms,swarm_models}.**#{OpenAIChat,OpenAI,Anthropic,AzureOpenAI,Cohere,OctoAIChat,Replicate,TogetherLLM,FireWorksAI,Palm}()',
          '{swarms,swarm_models}.**#{OpenAIFunctionCaller,LiteLLMModel,GPT4VisionAPI}()',
        ],
      },
      names: 'chat',
      model: ['model_name', 'model'],
      calls: [{ path: '{(),run,invoke,generate}', runs: 'chat' }],
    },
    localModel: {
      from: { python: ['{swarms,swarm_models}.**#{HuggingfaceLLM,OllamaModel}()'] },
      names: 'generation',
      model: ['model_id', 'model_name', '0'],
      local: true,
      calls: [{ path: '{(),run}', runs: 'generation' }],
    },
    group: {
      from: {
        python: [
          'swarms.**#{SequentialWorkflow,ConcurrentWorkflow,AgentRearrange,MixtureOfAgents,SwarmRouter,HierarchicalSwarm,HiearchicalSwarm}()',
          'swarms.**#{GroupChat,MajorityVoting,SpreadSheetSwarm,RoundRobinSwarm,MultiAgentRouter,GraphWorkflow}()',
        ],
      },
      uses: ['agents', 'director'],
      calls: [
        {
          path: '{(),run,arun,run_async,run_batched,run_batch,batch_run,batched_run,run_concurrently,run_concurrent,run_stream,arun_stream,step}',
          runs: 'chat',
        },
      ],
    },
    smallGroup: {
      from: {
        python: [
          'swarms.**#{AuctionSwarm,BatchedGridWorkflow,PlannerWorkerSwarm,DebateWithJudge,OneOnOneDebate}()',
          'swarms.**#{CircularSwarm,StarSwarm,MeshSwarm,PyramidSwarm,FibonacciSwarm,PrimeSwarm,PowerSwarm,LogSwarm}()',
        ],
      },
      uses: ['agents'],
      calls: [{ path: '{(),run,batch_run,batched_run}', runs: 'chat' }],
    },
    /** Makes its agents itself. */
    builder: {
      from: { python: ['swarms.**#AutoSwarmBuilder()'] },
      names: 'chat',
      onlyWithModel: 'id',
      model: ['model_name'],
      calls: [{ path: '{run,batch_run,create_agents,build_and_run_swarm}', runs: 'chat' }],
    },
    /** Several models at once. */
    council: {
      from: { python: ['swarms.**#{HeavySwarm,LLMCouncil,CouncilAsAJudge,AdvisorSwarm}()'] },
      calls: [{ path: '{(),run,batched_run}', runs: 'chat', receiver: false }],
    },
  },
};
