import { OpenAIEmbeddingFunction } from '@chroma-core/openai';
import { ChromaClient } from 'chromadb';

const client = new ChromaClient({ path: 'http://localhost:8000' });
const embeddingFunction = new OpenAIEmbeddingFunction({ modelName: 'text-embedding-3-small' }); //> names=embedding model=text-embedding-3-small
const collection = await client.getOrCreateCollection({ name: 'notes', embeddingFunction });
await collection.add({ ids: ['1'], documents: ['a'] }); //> call=embedding model=text-embedding-3-small
await collection.add({ ids: ['1'], embeddings: [[0.1]], documents: ['a'] });
await collection.query({ queryTexts: ['q'], nResults: 2 }); //> call=embedding model=text-embedding-3-small
await collection.query({ queryEmbeddings: [[0.1]], nResults: 2 });

const described = await client.getOrCreateCollection({ name: 'pages', schema: makeSchema() });
await described.add({ ids: ['1'], documents: ['a'] }); //> call=embedding model=?
const plain = await client.getOrCreateCollection({ name: 'plain' });
await plain.add({ ids: ['1'], documents: ['a'] }); //> call=embedding model=all-MiniLM-L6-v2
