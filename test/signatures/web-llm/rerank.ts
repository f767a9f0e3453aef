import { Wllama } from '@wllama/wllama';

const wllama = new Wllama(paths);
await wllama.createRerank({ query: 'q', documents: [] }); //> call=rerank model=?
await wllama.exit();
