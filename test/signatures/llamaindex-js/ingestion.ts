import { Document, IngestionPipeline, SentenceSplitter, Settings, VectorStoreIndex } from 'llamaindex';
import { OpenAIEmbedding } from '@llamaindex/openai';

Settings.embedModel = new OpenAIEmbedding({ model: 'text-embedding-3-small' }); //> names=embedding model=text-embedding-3-small

export async function fill(index: VectorStoreIndex | null, documents: Document[]) {
  const pipeline = new IngestionPipeline({ transformations: [new SentenceSplitter(), Settings.embedModel] });
  const nodes = await pipeline.run({ documents }); //> call=embedding model=text-embedding-3-small
  await index?.insertNodes(nodes); //> call=embedding model=?
  await new IngestionPipeline({ transformations: [new SentenceSplitter()] }).run({ documents });
}
