import type { Sdk, ValueKind } from './sdk.ts';

const served = (names: string, model: readonly string[], rest: Partial<ValueKind> = {}): ValueKind => ({
  from: { python: [`lagent.llms.**#{,Async}${names}()`] },
  names: 'chat',
  model,
  is: ['llm'],
  ...rest,
});

/** InternLM's agents, and the models they ask. */
export const lagent: Sdk = {
  id: 'lagent',
  docs: [
    'https://github.com/InternLM/lagent/tree/main/lagent/llms',
    'https://github.com/InternLM/lagent/blob/main/lagent/agents/agent.py',
  ],
  source: ['InternLM/lagent 0.1.2 to 2025-08-06'],
  kinds: {
    llm: {
      calls: [
        { path: '{chat,stream_chat}', runs: 'chat' },
        { path: '{generate,stream_generate}', runs: 'generation' },
      ],
    },
    openai: served('GPTAPI', ['model_type', '0'], {
      provider: 'openai',
      default: { id: 'gpt-3.5-turbo', version: 'lagent 0.5' },
    }),
    anthropic: served('ClaudeAPI', ['model_type', '0'], {
      provider: 'anthropic',
      default: { id: 'claude-3-5-sonnet-20241022', version: 'lagent 0.5' },
    }),
    senseNova: served('SensenovaAPI', ['model_type', '0']),
    local: served('{LMDeployPipeline,LMDeployServer,VllmModel}', ['path', '0'], { local: true }),
    hub: served('{HFTransformer,HFTransformerCasualLM,HFTransformerChat}', ['path', '0'], { local: true }),
    client: served('{LMDeployClient,TritonClient}', ['model_name', '1'], { local: true }),
    agent: {
      from: {
        python: [
          'lagent.agents.**#{,Async}{Agent,StreamingAgent,ReAct,AgentForInternLM,MathCoder}()',
          'lagent.agents.**#{AutoGPT,ReWOO,Internlm2Agent}()',
        ],
      },
      uses: ['llm', '0'],
      calls: [{ path: '{(),forward,chat,stream_chat}', runs: 'chat' }],
    },
  },
};
