import type { Sdk } from './sdk.ts';

/** Embedchain: an app that embeds sources and answers questions over them. Its default models changed with the releases. */
export const embedchain: Sdk = {
  id: 'embedchain',
  docs: ['https://github.com/mem0ai/mem0/tree/main/embedchain', 'https://pypi.org/project/embedchain/'],
  source: ['embedchain/embedchain 0.1.120'],
  kinds: {
    app: {
      from: {
        python: ['embedchain.**#{App,Pipeline,OpenSourceApp,Llama2App,PersonApp,CustomApp}{,.from_config}()'],
      },
      names: 'chat',
      onlyWithModel: 'id',
      model: ['config.llm.config.model', '0.llm.config.model'],
      uses: ['llm'],
      calls: [
        { path: '{query,chat,evaluate}', runs: 'chat' },
        // By the embedding model, which stands elsewhere in the configuration.
        { path: '{add,search}', runs: 'embedding', receiver: false },
      ],
    },
  },
};
