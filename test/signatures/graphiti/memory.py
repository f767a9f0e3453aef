from graphiti_core import Graphiti
from graphiti_core.cross_encoder.openai_reranker_client import OpenAIRerankerClient
from graphiti_core.embedder.openai import OpenAIEmbedder, OpenAIEmbedderConfig
from graphiti_core.llm_client.config import LLMConfig
from graphiti_core.llm_client.openai_client import OpenAIClient

config = LLMConfig(model="gpt-4.1-mini", small_model="gpt-4.1-nano")
llm = OpenAIClient(config=config)  #> names=chat model=gpt-4.1-mini
embedder = OpenAIEmbedder(config=OpenAIEmbedderConfig(embedding_model="text-embedding-3-small"))  #> names=embedding model=text-embedding-3-small
graph = Graphiti("bolt://localhost:7687", "neo4j", "x", llm_client=llm, embedder=embedder)
plain = Graphiti("bolt://localhost:7687", "neo4j", "x")


async def remember(text):
    await graph.build_indices_and_constraints()
    await graph.add_episode(name="a", episode_body=text)  #> call=chat model=gpt-4.1-mini
    await graph.search("a")  #> call=embedding model=?
    await graph.retrieve_episodes(None)
    await plain.add_episode(name="a", episode_body=text)  #> call=chat model=?
    await graph.close()
