import type { Sdk } from './sdk.ts';

/** Mastra: agents with a model object of the AI SDK or a plain string (`openai/gpt-4o`), registered under names. */
export const mastra: Sdk = {
  id: 'mastra',
  docs: [
    'https://github.com/mastra-ai/mastra/tree/main/packages/core/src/agent',
    'https://mastra.ai/reference/agents/agent',
    'https://mastra.ai/reference/core/mastra-class',
    'https://mastra.ai/reference/harness/harness-class',
  ],
  source: ['@mastra/core 1.71.0 (npm)'],
  kinds: {
    agent: {
      from: { javascript: ['@mastra/core/**#Agent()'] },
      names: 'chat',
      onlyWithModel: 'id',
      model: ['model', 'model.id'],
      calls: [
        {
          path: '{generate,stream,network,generateLegacy,streamLegacy,generateVNext,streamVNext,streamObject,textObject}',
          runs: 'chat',
          given: { loopBound: ['maxSteps'], maxOutput: ['modelSettings.maxOutputTokens'] },
        },
        {
          path: '{resumeStream,resumeGenerate,resumeNetwork,resumeStreamUntilIdle,streamUntilIdle,generateTitleFromUserMessage}',
          runs: 'chat',
        },
        { path: '{approve,decline}{ToolCall,ToolCallGenerate,NetworkToolCall}', runs: 'chat' },
      ],
    },
    mastra: {
      from: { javascript: ['@mastra/core/**#Mastra()'] },
      calls: [{ path: '{getAgent,getAgentById}', picks: 'agents', gives: 'agent' }],
    },
    /** Hosts sessions with an agent, in modes that may have agents of their own. */
    harness: {
      from: { javascript: ['@mastra/core/**#Harness()'] },
      uses: ['agent', 'modes.agent'],
      calls: [
        { path: '{sendMessage,steer,followUp}', runs: 'chat' },
        { path: 'createSession', gives: 'harnessSession' },
      ],
    },
    harnessSession: {
      from: { javascript: ['@mastra/core/**#Session()'] },
      calls: [{ path: '{sendMessage,steer,followUp}', runs: 'chat' }],
    },
    voice: {
      from: { javascript: ['@mastra/{voice-openai,voice-elevenlabs,voice-deepgram,voice-google}#*Voice()'] },
      model: ['speechModel.name'],
      calls: [
        { path: 'speak', runs: 'tts' },
        { path: 'listen', runs: 'stt' },
      ],
    },
  },
};
