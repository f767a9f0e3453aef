import chromadb
from chromadb.utils import embedding_functions

# The first argument is the key of the service, which has one model.
served = embedding_functions.RoboflowEmbeddingFunction("key")  #> names=embedding model=?
books = chromadb.Client().create_collection("books", embedding_function=served)
books.fork("copy").add(ids=["1"], documents=["sun"])  #> call=embedding model=?
