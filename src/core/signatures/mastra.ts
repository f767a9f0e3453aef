import type { Sdk } from './sdk.ts';

/** Mastra: agents with a model object of the AI SDK or a plain string (`openai/gpt-4o`), registered under names. */
export const mastra: Sdk = {
  id: 'mastra',
  docs: [
    'https://github.com/mastra-ai/mastra/tree/main/packages/core/src/agent',
    'https://mastra.ai/reference/agents/agent',
    'https://mastra.ai/reference/core/mastra-class',
    'https://mastra.ai/reference/harness/harness-class',
    'https://mastra.ai/reference/evals/create-scorer',
    'https://mastra.ai/docs/agents/guardrails',
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
    /** Read what goes in or comes out by a model of their own. */
    guard: {
      from: {
        javascript: [
          '@mastra/core/**#{ModerationProcessor,PromptInjectionDetector,PIIDetector,LanguageDetector,SystemPromptScrubber,StructuredOutputProcessor}()',
          '@mastra/core/**#{ModerationInputProcessor,PromptInjectionDetectorInputProcessor,PIIDetectorInputProcessor,LanguageDetectorInputProcessor}()',
        ],
      },
      names: 'chat',
      onlyWithModel: 'id',
      model: ['model', 'model.id'],
    },
    /** Steps that are functions run no model, and those that are prompts the judge. */
    scorer: {
      from: { javascript: ['@mastra/core/{evals,scores}#createScorer()', '@mastra/evals/**#create*Scorer()'] },
      names: 'chat',
      onlyWithModel: 'id',
      model: ['judge.model', 'model'],
      when: [{ argument: ['judge', 'model'], given: true }],
      same: ['preprocess()', 'analyze()', 'generateScore()', 'generateReason()'],
      calls: [{ path: 'run', runs: 'chat' }],
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
