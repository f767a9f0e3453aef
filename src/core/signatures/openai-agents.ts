import type { Sdk } from './sdk.ts';

/**
 * The OpenAI Agents SDK. An agent without `model` takes one that changed from release to release and that an
 * environment variable can set, so it has no default here.
 */
export const openaiAgents: Sdk = {
  id: 'openai-agents',
  docs: [
    'https://github.com/openai/openai-agents-python/blob/main/src/agents/run.py',
    'https://github.com/openai/openai-agents-python/blob/main/src/agents/models/default_models.py',
    'https://github.com/openai/openai-agents-js/tree/main/packages',
  ],
  source: ['openai/openai-agents-python 0.22.0', 'openai/openai-agents-js 0.17.0'],
  provider: 'openai',
  kinds: {
    agent: {
      from: {
        python: [
          'agents.{,agent}#Agent{,[]}()',
          'agents.{,realtime.**}#RealtimeAgent{,[]}()',
          'agents.sandbox.**#SandboxAgent{,[]}()',
        ],
        javascript: [
          '{@openai/agents,@openai/agents-core}#Agent()',
          '{@openai/agents,@openai/agents-core}#Agent.create()',
          '{@openai/agents,@openai/agents-core}/**#SandboxAgent()',
          '{@openai/agents/realtime,@openai/agents-realtime}#RealtimeAgent()',
          '@openai/agents#realtime.RealtimeAgent()',
        ],
      },
      names: 'chat',
      onlyWithModel: 'id',
      model: ['model'],
      calls: [{ path: 'clone', gives: 'agent', model: ['model'] }],
    },
    /** A model object around a client of the OpenAI SDK; in JavaScript the client comes first. */
    modelObject: {
      from: {
        python: [
          'agents.**#{OpenAIChatCompletionsModel,OpenAIResponsesModel,OpenAIResponsesWSModel}()',
          'agents.extensions.models.**#{LitellmModel,AnyLLMModel}()',
        ],
      },
      names: 'chat',
      model: ['model', '0'],
      calls: [{ path: '{get_response,stream_response}', runs: 'chat' }],
    },
    nodeModelObject: {
      from: {
        javascript: [
          '{@openai/agents,@openai/agents-openai}#{OpenAIChatCompletionsModel,OpenAIResponsesModel,OpenAIResponsesWSModel}()',
        ],
      },
      names: 'chat',
      model: ['1'],
      calls: [{ path: '{getResponse,getStreamedResponse}', runs: 'chat' }],
    },
    /** Its model wins over that of the agents; without one it says nothing. */
    runConfig: { from: { python: ['agents.{,run,run_config}#RunConfig()'] }, model: ['model'] },
    runner: {
      from: {
        python: ['agents.{,run}#Runner', 'agents.{,run}#Runner()'],
      },
      calls: [
        {
          path: '{run,run_sync,run_streamed}',
          runs: 'chat',
          model: ['run_config.model', 'starting_agent', '0'],
          given: { loopBound: ['max_turns'] },
        },
      ],
    },
    /** Its model is for agents without one. */
    nodeRunner: {
      from: { javascript: ['{@openai/agents,@openai/agents-core}#Runner()'] },
      names: 'chat',
      onlyWithModel: 'id',
      model: ['model'],
      calls: [{ path: 'run', runs: 'chat', uses: ['0'], model: ['0'] }],
    },
    realtimeRunner: {
      from: { python: ['agents.realtime.**#RealtimeRunner()'] },
      model: ['config.model_settings.model_name'],
      uses: ['starting_agent', '0'],
      calls: [{ path: 'run', runs: 'chat', model: ['model_config.initial_model_settings.model_name'] }],
    },
    realtimeSession: {
      from: {
        javascript: [
          '{@openai/agents/realtime,@openai/agents-realtime}#RealtimeSession()',
          '@openai/agents#realtime.RealtimeSession()',
        ],
      },
      names: 'chat',
      onlyWithModel: 'id',
      model: ['1.model'],
      calls: [{ path: 'connect', runs: 'chat' }],
    },
    /** The connection below a session, used alone. */
    realtimeTransport: {
      from: {
        javascript: ['{@openai/agents/realtime,@openai/agents-realtime}#OpenAIRealtime{WebRTC,WebSocket,SIP}()'],
      },
      names: 'chat',
      onlyWithModel: 'id',
      model: ['model'],
      calls: [{ path: 'connect', runs: 'chat', model: ['model'] }],
    },
    voiceWorkflow: { from: { python: ['agents.voice.**#SingleAgentVoiceWorkflow()'] }, uses: ['agent', '0'] },
    voicePipeline: {
      from: { python: ['agents.voice.**#VoicePipeline()'] },
      uses: ['workflow'],
      calls: [{ path: 'run', runs: 'chat' }],
    },
  },
  calls: {
    javascript: [
      {
        path: '{@openai/agents,@openai/agents-core}#run',
        runs: 'chat',
        model: ['0'],
        given: { loopBound: ['maxTurns'] },
      },
      { path: '@openai/agents-extensions/**#aisdk', wraps: '0' },
    ],
    python: [{ path: 'agents.{,repl}#run_demo_loop', runs: 'chat', uses: ['agent', '0'] }],
  },
};
