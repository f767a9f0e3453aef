import { Pinecone } from '@pinecone-database/pinecone';

const pc = new Pinecone({ apiKey: 'k' });
await pc.inference.embed('multilingual-e5-large', ['x'], { inputType: 'query' }); //> call=embedding model=multilingual-e5-large
await pc.inference.embed({ model: 'llama-text-embed-v2', inputs: ['x'] }); //> call=embedding model=llama-text-embed-v2
await pc.inference.rerank('bge-reranker-v2-m3', 'x', ['y']); //> call=rerank model=bge-reranker-v2-m3
await pc.createIndexForModel({ name: 'i', cloud: 'aws', region: 'us-east-1', embed: { model: 'llama-text-embed-v2', fieldMap: { text: 't' } } }); //> names=embedding model=llama-text-embed-v2
const namespace = pc.index('i').namespace('n');
await namespace.upsertRecords([{ _id: '1', t: 'x' }]); //> call=embedding model=?
await namespace.searchRecords({ query: { topK: 1, inputs: { text: 'x' } } }); //> call=embedding model=?
await namespace.query({ vector: [1], topK: 1 });
await pc.listIndexes();
