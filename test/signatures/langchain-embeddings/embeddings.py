from langchain.embeddings import OpenAIEmbeddings, SentenceTransformerEmbeddings
from langchain.embeddings.openai import OpenAIEmbeddings as Direct
from langchain.retrievers.document_compressors import CohereRerank, CrossEncoderReranker
from langchain.storage import LocalFileStore
from langchain.embeddings import CacheBackedEmbeddings, FakeEmbeddings, init_embeddings
from langchain_community.cross_encoders import HuggingFaceCrossEncoder
from langchain_community.embeddings import HuggingFaceBgeEmbeddings, OllamaEmbeddings
from langchain_community.vectorstores import FAISS
from langchain_core.embeddings import DeterministicFakeEmbedding
from langchain_huggingface import HuggingFaceEmbeddings

emb = OpenAIEmbeddings()  #> names=embedding model=text-embedding-ada-002 from=sdk-default
emb.embed_documents(["a", "b"])  #> call=embedding model=text-embedding-ada-002
Direct(model="text-embedding-3-large", dimensions=256).embed_query("q")  #> names=embedding model=text-embedding-3-large ; call=embedding model=text-embedding-3-large
SentenceTransformerEmbeddings(model_name="all-MiniLM-L6-v2")  #> names=embedding model=all-MiniLM-L6-v2
HuggingFaceBgeEmbeddings()  #> names=embedding model=BAAI/bge-large-en from=sdk-default
HuggingFaceEmbeddings(model="BAAI/bge-m3")  #> names=embedding model=BAAI/bge-m3
OllamaEmbeddings(model="nomic-embed-text")  #> names=embedding model=nomic-embed-text
FakeEmbeddings(size=10).embed_query("q")
FAISS.from_texts(["a"], DeterministicFakeEmbedding(size=10)).similarity_search("q")
init_embeddings("openai:text-embedding-3-small")  #> names=embedding model=openai:text-embedding-3-small

cached = CacheBackedEmbeddings.from_bytes_store(emb, LocalFileStore("cache"), namespace="x")
cached.embed_documents(["a"])  #> call=embedding model=text-embedding-ada-002

reranker = CohereRerank(model="rerank-english-v3.0", top_n=3)  #> names=rerank model=rerank-english-v3.0
reranker.compress_documents([], "q")  #> call=rerank model=rerank-english-v3.0
cross = HuggingFaceCrossEncoder(model_name="BAAI/bge-reranker-base")  #> names=rerank model=BAAI/bge-reranker-base
CrossEncoderReranker(model=cross, top_n=3).compress_documents([], "q")  #> call=rerank model=BAAI/bge-reranker-base

from databricks_langchain import DatabricksEmbeddings
from langchain_community.embeddings import JinaEmbeddings, LocalAIEmbeddings

DatabricksEmbeddings(endpoint="databricks-gte-large-en")  #> names=embedding model=databricks-gte-large-en
LocalAIEmbeddings(openai_api_base="http://localhost:8080")  #> names=embedding model=?
JinaEmbeddings(jina_api_key="k")  #> names=embedding model=jina-embeddings-v2-base-en from=sdk-default

OpenAIEmbeddings(deployment="our-embeddings", chunk_size=1)  #> names=embedding model=our-embeddings
OpenAIEmbeddings(deployment=settings.embeddings)  #> names=embedding model=?


def by_the_cluster():
    from langchain_elasticsearch import DenseVectorStrategy, ElasticsearchStore, SparseVectorStrategy

    elser = SparseVectorStrategy(model_id=".elser_model_2")  #> names=embedding model=.elser_model_2
    store = ElasticsearchStore(es_url="http://localhost:9200", index_name="docs", strategy=elser)
    store.add_texts(["near"])  #> call=embedding model=.elser_model_2
    ElasticsearchStore(index_name="docs", embedding=embedder, strategy=DenseVectorStrategy(hybrid=True))
