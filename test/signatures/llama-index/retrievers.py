from llama_index.core import Settings, VectorStoreIndex
from llama_index.core.query_engine import RetrieverQueryEngine
from llama_index.core.retrievers import VectorIndexRetriever
from llama_index.embeddings.openai import OpenAIEmbedding
from llama_index.llms.anthropic import Anthropic

Settings.llm = Anthropic(model="claude-3-5-sonnet-20240620")  #> names=chat model=claude-3-5-sonnet-20240620
Settings.embed_model = OpenAIEmbedding(model="text-embedding-3-small")  #> names=embedding model=text-embedding-3-small
index = VectorStoreIndex.from_documents([])  #> call=embedding model=text-embedding-3-small
retriever = VectorIndexRetriever(index=index, similarity_top_k=5)
retriever.retrieve("q")  #> call=embedding model=text-embedding-3-small
engine = RetrieverQueryEngine(retriever=retriever)
engine.query("q")  #> call=chat model=claude-3-5-sonnet-20240620
