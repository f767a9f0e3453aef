import { VectorStore } from '@langchain/core/vectorstores';
import type { EmbeddingsInterface } from '@langchain/core/embeddings';

export class Store extends VectorStore {
  constructor(embeddings: EmbeddingsInterface) {
    super(embeddings, {});
  }

  async addDocuments(documents: { pageContent: string }[]) {
    const vectors = await this.embeddings.embedDocuments(documents.map(each => each.pageContent)); //> call=embedding model=?
    await this.addVectors(vectors, documents);
  }
}
