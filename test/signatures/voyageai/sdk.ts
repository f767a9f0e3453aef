import { VoyageAIClient } from 'voyageai';

const client = new VoyageAIClient({ apiKey: 'k' });
await client.embed({ input: ['x'], model: 'voyage-3-lite' }); //> call=embedding model=voyage-3-lite
await client.rerank({ query: 'q', documents: [], model: 'rerank-2-lite' }); //> call=rerank model=rerank-2-lite
