import type { Sdk } from './sdk.ts';

/** Graphs of steps: running one is a site where a model runs in one of its nodes. */
export const langgraph: Sdk = {
  id: 'langgraph',
  docs: [
    'https://github.com/langchain-ai/langgraph/tree/main/libs/langgraph',
    'https://github.com/langchain-ai/langgraph/tree/main/libs/prebuilt',
    'https://github.com/langchain-ai/langgraphjs',
    'https://docs.langchain.com/oss/python/langgraph/graph-api',
    'https://github.com/langchain-ai/langgraph/tree/main/libs/sdk-py',
  ],
  source: [
    'langchain-ai/langgraph 2026-08-20',
    'langchain-ai/langgraphjs 2026-08-21',
    'langchain-ai/langgraph-supervisor-py 0.0.31',
    'langchain-ai/langgraph-swarm-py 0.1.0',
    'langchain-ai/deepagents 2026-08-21',
    'langchain-ai/deepagentsjs 2026-08-21',
  ],
  kinds: {
    builder: {
      from: {
        python: ['langgraph.graph.**#{StateGraph,MessageGraph,Graph}()'],
        javascript: ['@langchain/langgraph/**#{StateGraph,MessageGraph,Graph}()'],
      },
      same: [
        '{add_node,add_edge,add_conditional_edges,add_sequence,set_entry_point,set_finish_point,set_conditional_entry_point}()',
        '{addNode,addEdge,addConditionalEdges,addSequence,setEntryPoint,setFinishPoint}()',
      ],
      collects: [
        'add_node().1',
        'add_node().0',
        'add_node().action',
        'add_sequence().0',
        'addNode().1',
        'addNode().0',
        'addSequence().0',
        // What decides where to go on may ask a model too.
        'add_conditional_edges().1',
        'add_conditional_edges().path',
        'set_conditional_entry_point().0',
        'set_conditional_entry_point().path',
        'addConditionalEdges().1',
        'addConditionalEdges().path',
      ],
      calls: [{ path: 'compile', gives: 'langchain-core/runnable' }],
    },
    /** Agents of several agents: compiled to a graph, and certain to have a model. */
    team: {
      from: {
        python: ['langgraph_supervisor.**#create_supervisor()', 'langgraph_swarm.**#create_swarm()'],
        javascript: ['@langchain/langgraph-supervisor#createSupervisor()', '@langchain/langgraph-swarm#createSwarm()'],
      },
      uses: ['model', 'llm', 'agents', '0'],
      calls: [{ path: 'compile', gives: 'langchain-core/chain' }],
    },
    /** A graph that is handed in: of what it is made, and which models are in it, its maker knows. */
    compiled: {
      from: {
        python: ['langgraph.**#{CompiledGraph,CompiledStateGraph,CompiledMessageGraph}()'],
        javascript: ['@langchain/langgraph/**#{CompiledGraph,CompiledStateGraph}()'],
      },
      is: ['langchain-core/chain'],
    },
    agent: {
      from: {
        python: [
          'langgraph.prebuilt.**#{create_react_agent,create_tool_calling_executor,create_function_calling_executor}()',
          'langchain.agents.**#create_agent()',
        ],
        javascript: [
          '@langchain/langgraph/prebuilt#{createReactAgent,createFunctionCallingExecutor}()',
          'langchain#createAgent()',
        ],
      },
      is: ['langchain-core/chain'],
      names: 'chat',
      onlyWithModel: 'id',
      model: ['model', 'llm', '0'],
    },
    /** What an agent asks beside its own model: for a summary, for the tools that fit, for a tool's answer, or in its stead. */
    middleware: {
      from: {
        python: [
          'langchain.agents.middleware.**#{SummarizationMiddleware,LLMToolSelectorMiddleware,LLMToolEmulator,ModelFallbackMiddleware}()',
        ],
        javascript: [
          'langchain#{summarizationMiddleware,llmToolSelectorMiddleware,toolEmulatorMiddleware,modelFallbackMiddleware}()',
        ],
      },
      names: 'chat',
      onlyWithModel: 'id',
      model: ['model', '0', 'first_model'],
    },
    deepAgent: {
      from: {
        python: ['deepagents.**#{create_deep_agent,async_create_deep_agent}()'],
        javascript: ['deepagents#createDeepAgent()'],
      },
      is: ['langchain-core/chain'],
      names: 'chat',
      onlyWithModel: 'id',
      model: ['model'],
    },
    agentOfParts: {
      from: {
        python: ['langgraph.prebuilt.**#create_agent_executor()'],
        javascript: ['@langchain/langgraph/prebuilt#createAgentExecutor()'],
      },
      is: ['langchain-core/chain'],
      uses: ['agent_runnable', 'agentRunnable', '0'],
    },
    /** Runs of a graph that a server keeps; which models are in it, the server knows. */
    server: {
      from: {
        python: ['langgraph_sdk.**#{get_client,get_sync_client}()'],
        javascript: ['@langchain/langgraph-sdk/**#Client()'],
      },
      calls: [{ path: 'runs.{stream,create,wait,create_batch,createBatch}', runs: 'chat', receiver: false }],
    },
    /** A graph that a server runs. */
    remote: {
      from: {
        python: ['langgraph.pregel.**#RemoteGraph()'],
        javascript: ['@langchain/langgraph/remote#RemoteGraph()'],
      },
      calls: [{ path: '{invoke,ainvoke,stream,astream,streamEvents,astream_events}', runs: 'chat', receiver: false }],
    },
    /** A workflow written as a function. */
    entrypoint: {
      from: { python: ['langgraph.func.**#entrypoint()()'], javascript: ['@langchain/langgraph/**#entrypoint()'] },
      is: ['langchain-core/runnable'],
      uses: ['*'],
    },
  },
  calls: {
    /** A step of a workflow is called as the function that it is. */
    javascript: [{ path: '@langchain/langgraph/**#task', wraps: '1' }],
  },
};
