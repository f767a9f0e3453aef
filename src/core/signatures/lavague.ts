import type { Sdk } from './sdk.ts';

const core = 'lavague.core.**#';

/** LaVague: agents that see a web page with one model and act on it with another. */
export const lavague: Sdk = {
  id: 'lavague',
  docs: ['https://docs.lavague.ai/en/latest/', 'https://github.com/lavague-ai/LaVague'],
  source: ['lavague-ai/LaVague 2025-01-21'],
  kinds: {
    /** The models of one provider, each with a default that changed with the releases. */
    provider: {
      from: { python: ['lavague.contexts.**#{Openai,AzureOpenai,Anthropic,Gemini,Fireworks}Context()'] },
      names: 'chat',
      model: ['llm', 'mm_llm'],
    },
    context: { from: { python: [`${core}Context()`] }, uses: ['llm', '0'] },
    world: {
      from: { python: [`${core}WorldModel{(),.from_context()}`] },
      uses: ['mm_llm', 'context', '0'],
      calls: [{ path: 'get_instruction', runs: 'chat' }],
    },
    engine: {
      from: { python: [`${core}{Action,Navigation}Engine{(),.from_context()}`] },
      uses: ['llm', 'context', '0'],
      calls: [{ path: '{,navigation_engine.}{get_action,get_action_from_context,dispatch_instruction}', runs: 'chat' }],
    },
    /** What it sees decides; the steps that follow from it are taken by the engine's model. */
    agent: {
      from: { python: [`${core}WebAgent()`] },
      uses: ['world_model', '0'],
      calls: [{ path: '{run,run_step,demo}', runs: 'chat' }],
    },
  },
};
