from neo4j_graphrag.embeddings import OpenAIEmbeddings, SentenceTransformerEmbeddings
from neo4j_graphrag.experimental.pipeline.kg_builder import SimpleKGPipeline
from neo4j_graphrag.generation import GraphRAG
from neo4j_graphrag.indexes import create_vector_index
from neo4j_graphrag.llm import OpenAILLM
from neo4j_graphrag.retrievers import Text2CypherRetriever, HybridRetriever, VectorCypherRetriever, VectorRetriever

llm = OpenAILLM(model_name="gpt-4o", model_params={"temperature": 0})  #> names=chat model=gpt-4o
llm.invoke("x")  #> call=chat model=gpt-4o
embedder = OpenAIEmbeddings(model="text-embedding-3-large")  #> names=embedding model=text-embedding-3-large
embedder.embed_query("x")  #> call=embedding model=text-embedding-3-large
OpenAIEmbeddings().embed_query("x")  #> names=embedding model=text-embedding-ada-002 from=sdk-default ; call=embedding model=text-embedding-ada-002
SentenceTransformerEmbeddings().embed_query("x")  #> names=embedding model=all-MiniLM-L6-v2 ; call=embedding model=all-MiniLM-L6-v2
create_vector_index(None, "i", label="Document", embedding_property="e", dimensions=3072, similarity_fn="cosine")

retriever = VectorRetriever(None, "i", embedder)
retriever.search(query_text="x", top_k=5)  #> call=embedding model=text-embedding-3-large
VectorCypherRetriever(None, "i", "RETURN node", embedder=embedder).search(query_text="x")  #> call=embedding model=text-embedding-3-large
HybridRetriever(None, "i", "f", embedder, return_properties=["text"]).search(query_text="x")  #> call=embedding model=text-embedding-3-large
VectorRetriever(None, "i").search(query_vector=[0.1], top_k=5)
Text2CypherRetriever(driver=None, llm=llm).search(query_text="x")  #> call=chat model=gpt-4o
rag = GraphRAG(retriever=retriever, llm=llm)
rag.search(query_text="x")  #> call=chat model=gpt-4o


async def built():
    await SimpleKGPipeline(llm=llm, driver=None, embedder=embedder).run_async(text="x")  #> call=chat model=gpt-4o
