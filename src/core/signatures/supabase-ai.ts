import type { Sdk } from './sdk.ts';

const session = 'global#{,globalThis.}Supabase.ai.Session()';

/** Models in Supabase's edge functions: one that embeds comes along, any other name is asked of an Ollama or like server. */
export const supabaseAi: Sdk = {
  id: 'supabase-ai',
  docs: ['https://supabase.com/docs/guides/functions/ai-models'],
  source: ['supabase/edge-runtime at 0bf30ca (ext/ai/js/ai.js)'],
  kinds: {
    embedding: {
      from: { javascript: [session] },
      when: [{ argument: ['0'], is: ['gte-small'] }],
      names: 'embedding',
      model: ['0'],
      local: true,
      calls: [{ path: 'run', runs: 'embedding' }],
    },
    language: {
      from: { javascript: [session] },
      names: 'chat',
      model: ['0'],
      calls: [{ path: 'run', runs: 'chat' }],
    },
  },
};
