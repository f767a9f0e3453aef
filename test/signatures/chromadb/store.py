import chromadb
from chromadb.utils import embedding_functions
from chromadb.utils.embedding_functions import OpenAIEmbeddingFunction


class Store:
    def __init__(self):
        self.client = chromadb.Client()
        self.embedder = embedding_functions.SentenceTransformerEmbeddingFunction("sentence-transformers/all-mpnet-base-v2")  #> names=embedding model=sentence-transformers/all-mpnet-base-v2
        self.collection = self.client.create_collection(name="context", embedding_function=self.embedder)

    def add(self, texts, ids):
        self.collection.add(documents=texts, ids=ids)  #> call=embedding model=sentence-transformers/all-mpnet-base-v2

    def find(self, text, vector):
        self.collection.query(query_embeddings=[vector], n_results=3)
        self.collection.get(ids=["1"])
        return self.collection.query(query_texts=[text], n_results=3)  #> call=embedding model=sentence-transformers/all-mpnet-base-v2


client = chromadb.PersistentClient(path="db")
openai = OpenAIEmbeddingFunction(api_key="k", model_name="text-embedding-3-small")  #> names=embedding model=text-embedding-3-small
openai(["a"])  #> call=embedding model=text-embedding-3-small
plain = client.get_or_create_collection("plain")
plain.upsert(ids=["1"], documents=["a"])  #> call=embedding model=all-MiniLM-L6-v2 from=sdk-default
plain.add(ids=["1"], embeddings=[[0.1]], documents=["a"])
plain.delete(ids=["1"])
client.get_collection("there", embedding_function=openai).query(query_texts=["q"])  #> call=embedding model=text-embedding-3-small
client.get_collection("there").query(query_texts=["q"])  #> call=embedding model=?
client.list_collections()
