from pydantic_ai import Agent
from pydantic_ai.agent import WrapperAgent
from pydantic_ai.embeddings.openai import OpenAIEmbeddingModel
from pydantic_ai.models.test import TestModel

agent = Agent("openai:gpt-5")  #> names=chat model=openai:gpt-5
WrapperAgent(agent).run_sync("hello")  #> call=chat model=openai:gpt-5
Agent(TestModel()).run_sync("hello")
embedding = OpenAIEmbeddingModel("text-embedding-3-small")  #> names=embedding model=text-embedding-3-small


async def talk():
    await embedding.embed("text", input_type="query")  #> call=embedding model=text-embedding-3-small
    async with agent.realtime("openai:gpt-realtime").session() as session:  #> call=chat model=openai:gpt-realtime
        await session.send("hello")
