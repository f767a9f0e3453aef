import type { Sdk } from './sdk.ts';

/** Google's Agent Development Kit. An agent without a model takes its parent's. */
export const googleAdk: Sdk = {
  id: 'google-adk',
  docs: [
    'https://github.com/google/adk-python/tree/main/src/google/adk',
    'https://github.com/google/adk-js',
    'https://google.github.io/adk-docs/',
  ],
  source: ['google/adk-python 1.4.2', '@google/adk 2.0.0'],
  provider: 'google',
  kinds: {
    agent: {
      from: {
        python: ['google.adk.{,agents.**}#{Agent,LlmAgent}()'],
        javascript: ['@google/adk#{LlmAgent,Agent}()'],
      },
      names: 'chat',
      onlyWithModel: 'id',
      model: ['model'],
      uses: ['sub_agents', 'subAgents'],
    },
    workflowAgent: {
      from: {
        python: ['google.adk.{,agents.**}#{SequentialAgent,ParallelAgent,LoopAgent}()'],
        javascript: ['@google/adk#{SequentialAgent,ParallelAgent,LoopAgent}()'],
      },
      uses: ['sub_agents', 'subAgents'],
    },
    liteLlm: {
      from: {
        python: ['google.adk.models.**#{LiteLlm,Gemini,Claude}()'],
        javascript: ['@google/adk#{Gemini,ApigeeLlm}()'],
      },
      names: 'chat',
      model: ['model', '0'],
      calls: [{ path: '{generate_content_async,generateContentAsync}', runs: 'chat' }],
    },
    app: { from: { python: ['google.adk.apps.**#App()'] }, uses: ['root_agent'] },
    runner: {
      from: {
        python: ['google.adk.{,runners}#{Runner,InMemoryRunner}()'],
        javascript: ['@google/adk#{Runner,InMemoryRunner}()'],
      },
      uses: ['agent', 'app', '0', 'node'],
      calls: [
        {
          path: '{run,run_async,run_live,run_debug,runAsync,runLive,runEphemeral}',
          runs: 'chat',
          given: { loopBound: ['run_config.max_llm_calls', 'runConfig.maxLlmCalls'] },
        },
      ],
    },
    // What an agent is called through by the tools of another runs it.
    agentTool: {
      from: { python: ['google.adk.tools.{,agent_tool}#AgentTool()'], javascript: ['@google/adk#AgentTool()'] },
      uses: ['agent', '0'],
      calls: [{ path: '{run_async,runAsync}', runs: 'chat' }],
    },
  },
  calls: {
    // It loads the agent of a module by the name of that, and asks it all of a file's cases.
    python: [
      { path: 'google.adk.evaluation.{,agent_evaluator}#AgentEvaluator.{evaluate,evaluate_eval_set}', runs: 'chat' },
    ],
  },
};
