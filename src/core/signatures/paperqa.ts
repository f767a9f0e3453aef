import type { Sdk } from './sdk.ts';

/** PaperQA: answers from papers. The model stands in the settings; what is taken by default changed with the releases. */
export const paperqa: Sdk = {
  id: 'paperqa',
  docs: [
    'https://github.com/Future-House/paper-qa/blob/main/src/paperqa/docs.py',
    'https://github.com/Future-House/paper-qa/blob/main/src/paperqa/settings.py',
  ],
  source: ['whitead/paper-qa 2024-10-10'],
  kinds: {
    settings: { from: { python: ['paperqa.**#Settings()'] }, model: ['llm'] },
    docs: {
      from: { python: ['paperqa.**#Docs()'] },
      names: 'chat',
      onlyWithModel: 'id',
      model: ['llm'],
      calls: [
        { path: '{,a}{query,get_evidence}', runs: 'chat', uses: ['settings'] },
        // The citation is written by the model, the chunks are embedded.
        { path: '{,a}{add,add_file,add_url}', runs: 'embedding', receiver: false },
      ],
    },
  },
  calls: {
    python: [{ path: 'paperqa.**#{ask,agent_query,run_agent}', runs: 'chat', uses: ['settings', 'query'] }],
  },
};
