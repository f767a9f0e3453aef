from pinecone import Pinecone
from pymilvus import MilvusClient, model
from pymilvus.model.hybrid import BGEM3EmbeddingFunction
from pymilvus.model.reranker import BGERerankFunction
from qdrant_client import QdrantClient, models

pc = Pinecone(api_key="k")
pc.inference.embed(model="multilingual-e5-large", inputs=["x"], parameters={"input_type": "passage"})  #> call=embedding model=multilingual-e5-large
pc.inference.rerank(model="bge-reranker-v2-m3", query="x", documents=["y"])  #> call=rerank model=bge-reranker-v2-m3
pc.create_index_for_model(name="i", cloud="aws", region="us-east-1", embed={"model": "llama-text-embed-v2", "field_map": {"text": "t"}})  #> names=embedding model=llama-text-embed-v2
pc.create_index(name="i", dimension=3)
index = pc.Index("i")
index.upsert_records("ns", [{"_id": "1", "t": "x"}])  #> call=embedding model=?
index.search(namespace="ns", query={"inputs": {"text": "x"}, "top_k": 2})  #> call=embedding model=?
index.search(namespace="ns", query={"vector": {"values": [1.0]}, "top_k": 2})
index.query(vector=[1.0], top_k=2)
index.upsert(vectors=[("1", [1.0])])

embed = model.DefaultEmbeddingFunction()  #> names=embedding model=GPTCache/paraphrase-albert-onnx from=sdk-default
embed.encode_documents(["x"])  #> call=embedding model=GPTCache/paraphrase-albert-onnx from=sdk-default
embed(["x"])  #> call=embedding model=GPTCache/paraphrase-albert-onnx from=sdk-default
named = model.dense.OpenAIEmbeddingFunction(model_name="text-embedding-3-large")  #> names=embedding model=text-embedding-3-large
named.encode_queries(["x"])  #> call=embedding model=text-embedding-3-large
BGEM3EmbeddingFunction(use_fp16=False).encode_documents(["x"])  #> names=embedding model=BAAI/bge-m3 from=sdk-default ; call=embedding model=BAAI/bge-m3 from=sdk-default
rank = BGERerankFunction(model_name="BAAI/bge-reranker-v2-m3")  #> names=rerank model=BAAI/bge-reranker-v2-m3
rank(query="x", documents=["y"], top_k=1)  #> call=rerank model=BAAI/bge-reranker-v2-m3
print(embed.dim)
MilvusClient("a.db").search(collection_name="c", data=[[1.0]])

client = QdrantClient(":memory:")
client.set_model("BAAI/bge-small-en-v1.5")  #> names=embedding model=BAAI/bge-small-en-v1.5
client.add(collection_name="c", documents=["x"])  #> call=embedding model=?
client.query(collection_name="c", query_text="x")  #> call=embedding model=?
client.query_points("c", query=models.Document(text="x", model="BAAI/bge-small-en"))  #> call=embedding model=BAAI/bge-small-en
client.query_points("c", query=[1.0])
client.search("c", query_vector=[1.0])
