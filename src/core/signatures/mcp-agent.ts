import type { Sdk } from './sdk.ts';

/** mcp-agent: language models are attached to agents; the model is a setting of the project, or of one request. */
export const mcpAgent: Sdk = {
  id: 'mcp-agent',
  docs: [
    'https://github.com/lastmile-ai/mcp-agent/blob/main/src/mcp_agent/workflows/llm/augmented_llm.py',
    'https://github.com/lastmile-ai/mcp-agent/blob/main/src/mcp_agent/agents/agent.py',
    'https://github.com/lastmile-ai/mcp-agent/tree/main/src/mcp_agent/workflows/router',
  ],
  source: ['lastmile-ai/mcp-agent 2025-12-09'],
  kinds: {
    agent: {
      from: { python: ['mcp_agent.agents.**#Agent()'] },
      calls: [{ path: 'attach_llm', gives: 'llm' }],
    },
    llm: {
      from: {
        python: [
          'mcp_agent.workflows.llm.**#{OpenAI,Anthropic,Google,Azure,Bedrock,Ollama,LMStudio,}AugmentedLLM()',
          'mcp_agent.workflows.{orchestrator,deep_orchestrator,parallel,evaluator_optimizer}.**#{Orchestrator,DeepOrchestrator,ParallelLLM,EvaluatorOptimizerLLM}()',
          'mcp_agent.workflows.swarm.**#{OpenAI,Anthropic}Swarm()',
          'mcp_agent.workflows.factory#create_{llm,orchestrator,deep_orchestrator,parallel_llm,evaluator_optimizer_llm,swarm}()',
        ],
      },
      model: ['model', 'request_params.model', 'default_request_params.model'],
      calls: [
        { path: '{generate,generate_str,generate_structured,execute}', runs: 'chat', model: ['request_params.model'] },
      ],
    },
    /** Routes by the vectors of what the agents say of themselves. */
    embeddingRouter: {
      from: {
        python: [
          'mcp_agent.workflows.router.**#{OpenAI,Cohere}EmbeddingRouter{(),.create()}',
          'mcp_agent.workflows.intent_classifier.**#{OpenAI,Cohere}EmbeddingIntentClassifier{(),.create()}',
          'mcp_agent.workflows.factory#create_{router,intent_classifier}_embedding()',
        ],
      },
      model: ['model'],
      calls: [{ path: '{route,route_to_agent,route_to_server,route_to_function,classify}', runs: 'embedding' }],
    },
    router: {
      from: {
        python: [
          'mcp_agent.workflows.router.**#{OpenAI,Anthropic,}LLMRouter{(),.create()}',
          'mcp_agent.workflows.factory#create_router_llm()',
        ],
      },
      model: ['model', 'request_params.model'],
      calls: [
        { path: '{route,route_to_agent,route_to_server,route_to_function}', runs: 'classification' },
        { path: '{generate,generate_str,generate_structured}', runs: 'chat', model: ['request_params.model'] },
      ],
    },
    classifier: {
      from: {
        python: [
          'mcp_agent.workflows.intent_classifier.**#{OpenAI,Anthropic}{LLM,}IntentClassifier{(),.create()}',
          'mcp_agent.workflows.factory#create_intent_classifier_llm()',
        ],
      },
      model: ['model', 'request_params.model'],
      calls: [{ path: 'classify', runs: 'classification' }],
    },
  },
};
