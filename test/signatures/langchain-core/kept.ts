import { MemoryVectorStore } from "langchain/vectorstores/memory";
import { OpenAIEmbeddings } from "@langchain/openai";

const store = new MemoryVectorStore(new OpenAIEmbeddings({ model: "text-embedding-3-small" })); //> names=embedding model=text-embedding-3-small
await store.embeddings.embedQuery("x"); //> call=embedding model=text-embedding-3-small

export class Own extends MemoryVectorStore {
  async near(text: string) {
    return this.similaritySearchVectorWithScore(await this.embeddings.embedQuery(text), 4); //> call=embedding model=?
  }
}
