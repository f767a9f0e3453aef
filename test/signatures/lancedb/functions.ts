import * as lancedb from '@lancedb/lancedb';
import { getRegistry, LanceSchema } from '@lancedb/lancedb/embedding';

const func = getRegistry().get('openai')!.create({ model: 'text-embedding-3-small' }); //> names=embedding model=text-embedding-3-small
const schema = LanceSchema({ vector: func.vectorField() });
await func.computeQueryEmbeddings('x'); //> call=embedding model=text-embedding-3-small
const db = await lancedb.connect('data');
await db.createEmptyTable('words', schema);
