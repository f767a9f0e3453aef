import type { Sdk } from './sdk.ts';

/** Indices that models draw out of texts and answer from, and scrapers that ask what a page says. */
export const graphMemories: Sdk = {
  id: 'graph-memories',
  docs: [
    'https://github.com/HKUDS/LightRAG',
    'https://github.com/gusye1234/nano-graphrag',
    'https://github.com/ScrapeGraphAI/Scrapegraph-ai/tree/main/scrapegraphai/graphs',
    'https://github.com/run-llama/llama_index/tree/main/llama-index-integrations/indices',
  ],
  source: ['gusye1234/nano-graphrag 0.0.8, ScrapeGraphAI/Scrapegraph-ai 2.2.1'],
  kinds: {
    /** The model is called by a function that is handed over. */
    light: {
      from: { python: ['{lightrag,lightrag.lightrag}#LightRAG()'] },
      model: ['llm_model_name'],
      calls: [{ path: '{{,a}{insert,query,query_data,query_llm},insert_custom_chunks}', runs: 'chat' }],
    },
    nano: {
      from: { python: ['nano_graphrag{,._graphrag}#GraphRAG()'] },
      model: ['best_model_id'],
      calls: [{ path: '{,a}{insert,query}', runs: 'chat' }],
    },
    scraper: {
      from: { python: ['scrapegraphai.graphs.**#*Graph()'] },
      names: 'chat',
      onlyWithModel: 'id',
      model: [
        'config.llm.model',
        '2.llm.model',
        '1.llm.model',
        'config.llm.model_instance',
        '2.llm.model_instance',
        '1.llm.model_instance',
      ],
      calls: [{ path: 'run{,_safe_async}', runs: 'chat' }],
    },
  },
};
