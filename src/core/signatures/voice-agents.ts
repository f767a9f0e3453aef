import type { CallSpec, Sdk } from './sdk.ts';

const nodePlugins =
  '@livekit/agents-plugin-{openai,google,deepgram,elevenlabs,cartesia,assemblyai,azure,baseten,cerebras,fishaudio,hume,inworld,livekit,minimax,mistral,mistralai,neuphonic,perplexity,phonic,resemble,rime,sarvam,soniox,xai}';

const sessions = ['livekit.agents#AgentSession()', '@livekit/agents#AgentSession()'];
/** What an agent asks of the session that runs it: the one that its file makes, where the agent has no model itself. */
const ofSession: readonly CallSpec[] = [
  { path: 'session.{generate_reply,generateReply}', runs: 'chat', settings: sessions.map(path => `${path}.llm`) },
  { path: 'session.say', runs: 'tts', receiver: false, settings: sessions.map(path => `${path}.tts`) },
];

/** Frameworks for spoken agents, LiveKit Agents and Pipecat: parts with models, and a session that runs them. */
export const voiceAgents: Sdk = {
  id: 'voice-agents',
  docs: [
    'https://github.com/livekit/agents/tree/main/livekit-plugins',
    'https://github.com/livekit/agents/blob/main/livekit-agents/livekit/agents/voice/agent_session.py',
    'https://github.com/livekit/agents-js/tree/main/plugins',
    'https://github.com/pipecat-ai/pipecat/tree/main/src/pipecat/services',
  ],
  source: ['livekit/agents 1.7.0', 'livekit/agents-js 1.7.0', 'pipecat-ai/pipecat 2026-08-21'],
  kinds: {
    llm: {
      from: {
        python: [
          'livekit.plugins.*#{LLM,responses.LLM,realtime.RealtimeModel,beta.realtime.RealtimeModel}()',
          'livekit.plugins.openai#LLM.with_{azure,groq,together,fireworks,deepseek,x_ai,cerebras,perplexity,openrouter,telnyx,octo,sambanova,cometapi,letta,nebius,ovhcloud}()',
        ],
        javascript: [
          `${nodePlugins}#{LLM,responses.LLM,realtime.RealtimeModel,beta.realtime.RealtimeModel}()`,
          '@livekit/agents#inference.LLM()',
        ],
      },
      names: 'chat',
      model: ['model'],
      calls: [{ path: 'chat', runs: 'chat' }],
    },
    /** LiveKit's own gateway, where the model may stand first. */
    gatewayLlm: {
      from: { python: ['livekit.agents.inference#LLM()'] },
      names: 'chat',
      model: ['model', '0'],
      calls: [{ path: 'chat', runs: 'chat' }],
    },
    gatewayStt: {
      from: { python: ['livekit.agents.inference#STT()'] },
      names: 'stt',
      model: ['model', '0'],
      calls: [{ path: 'recognize', runs: 'stt' }],
    },
    gatewayTts: {
      from: { python: ['livekit.agents.inference#TTS()'] },
      names: 'tts',
      model: ['model', '0'],
      calls: [{ path: 'synthesize', runs: 'tts' }],
    },
    localLlm: {
      from: { python: ['livekit.plugins.openai#LLM.with_ollama()'] },
      names: 'chat',
      model: ['model'],
      local: true,
    },
    stt: {
      from: {
        python: ['livekit.plugins.*#{STT,STTv2}()'],
        javascript: [`${nodePlugins}#STT()`, '@livekit/agents#inference.STT()'],
      },
      names: 'stt',
      model: ['model'],
      calls: [{ path: 'recognize', runs: 'stt' }],
    },
    tts: {
      from: {
        python: ['livekit.plugins.*#{TTS,TTSv2}()'],
        javascript: [`${nodePlugins}#TTS()`, '@livekit/agents#inference.TTS()'],
      },
      names: 'tts',
      model: ['model'],
      calls: [{ path: 'synthesize', runs: 'tts' }],
    },
    session: {
      from: {
        python: [
          'livekit.agents.**#AgentSession{,[]}()',
          'livekit.agents.**#{VoicePipelineAgent,VoiceAssistant,MultimodalAgent}()',
        ],
        javascript: [
          '@livekit/agents#{,voice.}AgentSession()',
          '@livekit/agents#{pipeline.VoicePipelineAgent,multimodal.MultimodalAgent}()',
        ],
      },
      model: ['llm'],
      uses: ['model'],
      calls: [
        { path: 'start', runs: 'chat', brings: ['agent', '0'], given: { loopBound: ['max_tool_steps'] } },
        { path: '{generate_reply,generateReply,run}', runs: 'chat' },
        { path: 'say', runs: 'tts', ofReceiver: ['tts'], receiver: false },
      ],
    },
    /** An agent may bring a model of its own; else its session's answers, which is set elsewhere. */
    agent: {
      from: {
        python: ['livekit.agents.**#{Agent,AgentTask}{,[]}()'],
        javascript: ['@livekit/agents#{,voice.}{Agent,AgentTask}{,.create}()'],
      },
      model: ['llm'],
      mayLack: true,
      calls: ofSession,
    },
    runContext: {
      from: {
        python: ['livekit.agents.**#RunContext{,[]}()'],
        javascript: ['@livekit/agents#{,llm.,voice.}RunContext()'],
      },
      calls: ofSession,
    },
    /** Others are asked only where the first one fails. */
    fallbackLlm: {
      from: {
        python: ['livekit.agents.llm#FallbackAdapter()'],
        javascript: ['@livekit/agents#{,llm.}FallbackAdapter()'],
      },
      uses: ['llm.0', '0.0', 'llms.0'],
    },
    pipecatLlm: {
      from: { python: ['pipecat.services.**#*LLMService()'] },
      names: 'chat',
      model: ['model', 'settings.model'],
      calls: [{ path: 'run_inference', runs: 'chat' }],
    },
    pipecatImage: {
      from: { python: ['pipecat.services.**#*ImageGenService()'] },
      names: 'image',
      model: ['model', 'settings.model'],
    },
    pipecatStt: {
      from: { python: ['pipecat.services.**#*STTService{,MLX}()'] },
      names: 'stt',
      model: ['model', 'settings.model', 'live_options.model'],
    },
    pipecatTts: {
      from: { python: ['pipecat.services.**#*TTSService()'] },
      names: 'tts',
      model: ['model', 'settings.model'],
    },
    pipeline: {
      from: { python: ['pipecat.pipeline.**#{Pipeline,PipelineTask,PipelineWorker,ParallelPipeline}()'] },
      uses: ['0', 'pipeline'],
      calls: [{ path: 'run', runs: 'chat', needsModel: true }],
    },
    runner: {
      from: { python: ['pipecat.pipeline.**#PipelineRunner()', 'pipecat.workers.**#WorkerRunner()'] },
      collects: ['add_workers().0', 'add_workers().1'],
      calls: [{ path: 'run', runs: 'chat', uses: ['0', 'task'], needsModel: true }],
    },
  },
  constants: [
    {
      path: /^pipecat\.services\.whisper(?:\.stt)?[.#]Model$/u,
      ids: {
        TINY: 'tiny',
        BASE: 'base',
        SMALL: 'small',
        MEDIUM: 'medium',
        LARGE: 'large-v3',
        LARGE_V3_TURBO: 'deepdml/faster-whisper-large-v3-turbo-ct2',
        DISTIL_LARGE_V2: 'Systran/faster-distil-whisper-large-v2',
        DISTIL_MEDIUM_EN: 'Systran/faster-distil-whisper-medium.en',
      },
    },
    {
      path: /^pipecat\.services\.whisper(?:\.stt)?[.#]MLXModel$/u,
      ids: {
        TINY: 'mlx-community/whisper-tiny',
        MEDIUM: 'mlx-community/whisper-medium-mlx',
        LARGE_V3: 'mlx-community/whisper-large-v3-mlx',
        LARGE_V3_TURBO: 'mlx-community/whisper-large-v3-turbo',
        DISTIL_LARGE_V3: 'mlx-community/distil-whisper-large-v3',
        LARGE_V3_TURBO_Q4: 'mlx-community/whisper-large-v3-turbo-q4',
      },
    },
  ],
};
