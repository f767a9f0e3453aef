from pinecone import Pinecone
from pymilvus.model.dense import MistralAIEmbeddingFunction, Model2VecEmbeddingFunction, OpenAIEmbeddingFunction, VoyageEmbeddingFunction

index = Pinecone().Index("i")
index.search(namespace="n", top_k=3, inputs={"text": "x"})  #> call=embedding model=?
index.search(namespace="n", top_k=3, vector=[0.1])
OpenAIEmbeddingFunction("text-embedding-3-large")(["x"])  #> names=embedding model=text-embedding-3-large ; call=embedding model=text-embedding-3-large
MistralAIEmbeddingFunction("key", "mistral-embed-2312")  #> names=embedding model=mistral-embed-2312
Model2VecEmbeddingFunction()  #> names=embedding model=minishlab/potion-base-8M from=sdk-default
# voyage-2, voyage-3 and voyage-3-large in releases of one year.
VoyageEmbeddingFunction()  #> names=embedding model=?
