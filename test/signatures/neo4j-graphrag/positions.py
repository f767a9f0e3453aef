from neo4j_graphrag.components.embedder import TextChunkEmbedder
from neo4j_graphrag.embeddings import MistralAIEmbeddings, OpenAIEmbeddings
from neo4j_graphrag.retrievers import PineconeNeo4jRetriever, QdrantNeo4jRetriever, WeaviateNeo4jRetriever

embedder = OpenAIEmbeddings(model="text-embedding-3-small")  #> names=embedding model=text-embedding-3-small
PineconeNeo4jRetriever(driver, client, "index", "id", embedder).search(query_text="x")  #> call=embedding model=text-embedding-3-small
WeaviateNeo4jRetriever(driver, client, "Jeopardy", "neo4j_id", "id", embedder).search(query_text="x")  #> call=embedding model=text-embedding-3-small
QdrantNeo4jRetriever(driver, client, "c", "neo4j_id", "id", None, embedder).search(query_text="x")  #> call=embedding model=text-embedding-3-small
MistralAIEmbeddings()  #> names=embedding model=mistral-embed from=sdk-default
TextChunkEmbedder(embedder=embedder).run(chunks)  #> call=embedding model=text-embedding-3-small

from neo4j_graphrag.embeddings import BedrockEmbeddings

BedrockEmbeddings(model_id="amazon.titan-embed-text-v2:0")  #> names=embedding model=amazon.titan-embed-text-v2:0
