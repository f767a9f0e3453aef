import { Index } from '@upstash/vector';

const index = new Index({ url: 'https://…', token: 'x' });
await index.query({ data: 'what?', topK: 3 }); //> call=embedding model=?
await index.query({ vector: [0.1, 0.2], topK: 3 });
await index.namespace('a').upsert({ id: '1', data: 'a text', metadata: {} }); //> call=embedding model=?
await index.upsert([{ id: '1', data: 'a text' }]); //> call=embedding model=?
await index.upsert({ id: '1', vector: [0.1, 0.2] });
await index.fetch(['1']);
