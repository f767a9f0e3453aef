import type { Sdk } from './sdk.ts';

/**
 * Harness agents of the Vercel AI SDK: command line agents that run in a sandbox. The harness names the model; without
 * one the tool inside chooses. `HarnessAgent#generate` takes a session, `runHarnessAgentStep` a step of a workflow.
 */
export const aiSdkHarness: Sdk = {
  id: 'ai-sdk-harness',
  docs: [
    'https://github.com/vercel/ai/blob/main/packages/harness/src/agent/harness-agent.ts',
    'https://github.com/vercel/ai/tree/main/packages/workflow-harness/src',
  ],
  source: ['vercel/ai, @ai-sdk/harness 1.0.85', '@ai-sdk/workflow-harness 1.0.85', '@ai-sdk/harness-codex 1.0.87'],
  kinds: {
    harness: {
      from: {
        javascript: [
          '@ai-sdk/harness-claude-code#{claudeCode,createClaudeCode()}',
          '@ai-sdk/harness-deepagents#{deepAgents,createDeepAgents()}',
          '@ai-sdk/harness-grok-build#{grokBuild,createGrokBuild()}',
          '@ai-sdk/harness-opencode#{openCode,createOpenCode()}',
          '@ai-sdk/harness-pi#{pi,createPi()}',
          '@ai-sdk/harness-cline#{cline,createCline()}',
        ],
      },
      names: 'chat',
      onlyWithModel: true,
      model: ['model', 'modelId'],
    },
    codex: {
      from: { javascript: ['@ai-sdk/harness-codex#createCodex()'] },
      names: 'chat',
      onlyWithModel: true,
      model: ['model'],
      default: { id: 'gpt-5.5', version: '@ai-sdk/harness-codex 1.0.87' },
    },
    agent: {
      from: { javascript: ['@ai-sdk/harness/agent#HarnessAgent()'] },
      uses: ['harness'],
      calls: [{ path: '{generate,stream,continueGenerate,continueStream}', runs: 'chat' }],
    },
  },
  calls: {
    javascript: [
      {
        path: '@ai-sdk/workflow-harness#{runHarnessAgentStep,runHarnessAgentTimeSlice}',
        runs: 'chat',
        uses: ['agent'],
      },
    ],
  },
};
