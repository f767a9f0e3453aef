import { PrismaVectorStore } from '@langchain/community/vectorstores/prisma';
import { OpenAIEmbeddings } from '@langchain/openai';
import { PrismaClient } from '@prisma/client';

const db = new PrismaClient();
const embeddings = new OpenAIEmbeddings({ model: 'text-embedding-3-small' }); //> names=embedding model=text-embedding-3-small
const store = PrismaVectorStore.withModel(db).create(embeddings, { tableName: 'Document', vectorColumnName: 'vector' });
await store.addModels(await db.document.findMany()); //> call=embedding model=text-embedding-3-small
await store.similaritySearchWithScore('wind', 3); //> call=embedding model=text-embedding-3-small
await PrismaVectorStore.withModel(db).fromTexts(['a'], [{}], embeddings, {}); //> call=embedding model=text-embedding-3-small
