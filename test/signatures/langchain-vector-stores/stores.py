from langchain.vectorstores import FAISS, Pinecone, Qdrant
from langchain.indexes import VectorstoreIndexCreator
from langchain_core.vectorstores import InMemoryVectorStore, VectorStore
from langchain_experimental.text_splitter import SemanticChunker
from langchain_openai import ChatOpenAI, OpenAIEmbeddings
from langchain_pinecone import PineconeVectorStore
from langchain_postgres import PGVector
from langchain_text_splitters import CharacterTextSplitter

emb = OpenAIEmbeddings(model="text-embedding-3-small")  #> names=embedding model=text-embedding-3-small
docs = CharacterTextSplitter().create_documents(["a"])
Pinecone.from_texts(["a"], emb, index_name="i")  #> call=embedding model=text-embedding-3-small
Pinecone.from_existing_index("i", emb).similarity_search("q")  #> call=embedding model=text-embedding-3-small
Qdrant.from_documents(docs, embedding=emb, url="http://localhost")  #> call=embedding model=text-embedding-3-small from=attribute
memory = InMemoryVectorStore(emb)
memory.add_documents(docs)  #> call=embedding model=text-embedding-3-small
postgres = PGVector(embeddings=emb, connection="postgresql://", collection_name="c")
postgres.as_retriever().get_relevant_documents("q")  #> call=embedding model=text-embedding-3-small
FAISS.from_embeddings([("a", [0.1])], emb)
SemanticChunker(emb).split_text("a long text")  #> call=embedding model=text-embedding-3-small
index = VectorstoreIndexCreator(embedding=emb).from_documents(docs)  #> call=embedding model=text-embedding-3-small
index.query("q", llm=ChatOpenAI(model="gpt-4o"))  #> call=chat model=gpt-4o ; names=chat model=gpt-4o


def find(store: PineconeVectorStore, base: VectorStore, question: str):
    base.add_texts([question])  #> call=embedding model=?
    return store.similarity_search(question, k=3)  #> call=embedding model=?


class Index:
    def __init__(self, store):
        self.store = store

    def search(self, q):
        return self.store.similarity_search(q)

from langchain.indexes import SQLRecordManager, index as write

write(docs, SQLRecordManager("n"), memory, cleanup="incremental")  #> call=embedding model=text-embedding-3-small
write(docs, SQLRecordManager("n"))


def filled(texts, embeddings: Embeddings, store: Type[VectorStore]):
    return store.from_documents(texts, embeddings)  #> call=embedding model=?

from langchain.indexes.vectorstore import VectorStoreIndexWrapper
from langchain_objectbox.vectorstores import ObjectBox

wrapped = VectorStoreIndexWrapper(vectorstore=memory)
wrapped.query("q", llm=ChatOpenAI(model="gpt-4o"))  #> call=chat model=gpt-4o ; names=chat model=gpt-4o
wrapped.query_with_sources("q")  #> call=chat model=?
wrapped.vectorstore.similarity_search("q")  #> call=embedding model=text-embedding-3-small
ObjectBox.from_documents(docs, emb, embedding_dimensions=768)  #> call=embedding model=text-embedding-3-small

from langchain_community.retrievers import WeaviateHybridSearchRetriever

hybrid = WeaviateHybridSearchRetriever(client=None, index_name="Notes", text_key="text", attributes=[])
hybrid.add_documents(docs)  #> call=embedding model=?
hybrid.get_relevant_documents("q")  #> call=embedding model=?
