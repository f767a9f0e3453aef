from agent_framework import Agent
from agent_framework.ollama import OllamaEmbeddingClient
from agent_framework.openai import OpenAIChatClient

client = OpenAIChatClient("gpt-4o-mini")  #> names=chat model=gpt-4o-mini
agent = Agent(client, "Be brief.")
strong = Agent(client=client, default_options={"model": "gpt-4.1"})


async def main():
    await agent.run("Hi")  #> call=chat model=gpt-4o-mini
    await agent.run("Hi", options={"model": "gpt-4o"})  #> call=chat model=gpt-4o
    await strong.run("Hi")  #> call=chat model=gpt-4.1
    await client.get_response("Hi", options={"model": "gpt-5-mini"})  #> call=chat model=gpt-5-mini
    await OllamaEmbeddingClient(model="nomic-embed-text").get_embeddings(["sun"])  #> call=embedding model=nomic-embed-text ; names=embedding model=nomic-embed-text
