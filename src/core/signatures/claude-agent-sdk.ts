import type { Sdk } from './sdk.ts';

/** The Claude Agent SDK, formerly the Claude Code SDK. Without a model the installed command line tool chooses. */
export const claudeAgentSdk: Sdk = {
  id: 'claude-agent-sdk',
  docs: [
    'https://github.com/anthropics/claude-agent-sdk-python/blob/main/src/claude_agent_sdk/query.py',
    'https://docs.claude.com/en/api/agent-sdk/typescript',
  ],
  source: ['anthropics/claude-agent-sdk-python 0.2.143', '@anthropic-ai/claude-agent-sdk 0.3.330 (sdk.d.ts)'],
  provider: 'anthropic',
  kinds: {
    client: {
      from: { python: ['{claude_agent_sdk,claude_code_sdk}.{,client}#ClaudeSDKClient()'] },
      model: ['options.model', '0.model'],
      calls: [{ path: 'query', runs: 'chat', given: { loopBound: ['options.max_turns'] } }],
    },
    /** A process that waits for its one question. */
    warm: {
      from: { javascript: ['@anthropic-ai/claude-agent-sdk#startup()'] },
      model: ['options.model'],
      calls: [{ path: 'query', runs: 'chat' }],
    },
    session: {
      from: {
        javascript: ['@anthropic-ai/claude-agent-sdk#{unstable_v2_createSession,unstable_v2_resumeSession}()'],
      },
      model: ['model'],
      calls: [{ path: 'send', runs: 'chat' }],
    },
  },
  calls: {
    python: [
      {
        path: '{claude_agent_sdk,claude_code_sdk}.{,query}#query',
        runs: 'chat',
        model: ['options.model'],
        given: { loopBound: ['options.max_turns'] },
      },
    ],
    javascript: [
      {
        path: '{@anthropic-ai/claude-agent-sdk,@anthropic-ai/claude-code}#query',
        runs: 'chat',
        model: ['options.model'],
        given: { loopBound: ['options.maxTurns'] },
      },
      { path: '@anthropic-ai/claude-agent-sdk#unstable_v2_prompt', runs: 'chat', model: ['1.model'] },
    ],
  },
};
