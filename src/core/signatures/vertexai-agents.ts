import type { CallSpec, Sdk } from './sdk.ts';

const queries: readonly CallSpec[] = [
  {
    path: '{query,stream_query,async_query,async_stream_query,bidi_stream_query,streaming_agent_run_with_events}',
    runs: 'chat',
  },
];

/** Agents of Vertex AI Agent Engine: made of a template, then asked here or, once deployed, there. */
export const vertexaiAgents: Sdk = {
  id: 'vertexai-agents',
  docs: [
    'https://github.com/googleapis/python-aiplatform/tree/main/vertexai/agent_engines/templates',
    'https://github.com/googleapis/python-aiplatform/tree/main/vertexai/preview/reasoning_engines/templates',
  ],
  source: ['googleapis/python-aiplatform 1.165.1'],
  provider: 'google',
  kinds: {
    agent: {
      from: {
        python: [
          'vertexai.**#{LangchainAgent,LanggraphAgent,AG2Agent,LlamaIndexQueryPipelineAgent}()',
          'vertexai.**#AdkApp()',
        ],
      },
      names: 'chat',
      onlyWithModel: 'id',
      model: ['model'],
      uses: ['agent', 'app'],
      calls: queries,
    },
    deployed: {
      from: {
        python: [
          'vertexai.{,preview.}agent_engines#{create,get,update}()',
          'vertexai.{,preview.}agent_engines#AgentEngine()',
          'vertexai#Client().agent_engines.{create,get,update}()',
          'vertexai.preview.reasoning_engines#ReasoningEngine{(),.create()}',
        ],
      },
      uses: ['agent_engine', 'agent', 'reasoning_engine', '0'],
      calls: queries,
    },
  },
};
