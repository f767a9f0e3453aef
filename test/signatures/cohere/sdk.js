const { CohereClient, CohereClientV2 } = require('cohere-ai');
const classic = require('cohere-ai');

const cohere = new CohereClient({ token: 'key' });
const answer = await cohere.chat({ model: 'command-r', message: 'hi' }); //> call=chat model=command-r
await cohere.rerank({ model: 'rerank-v3.5', query: 'q', documents: [] }); //> call=rerank model=rerank-v3.5
await new CohereClientV2({}).embed({ model: 'embed-v4.0', texts: ['x'], inputType: 'search_query' }); //> call=embedding model=embed-v4.0
classic.init('key');
classic.generate({ model: 'xlarge', prompt: 'x', max_tokens: 50 }); //> call=completion model=xlarge max=50
await cohere.tokenize({ text: 'x', model: 'command' });
