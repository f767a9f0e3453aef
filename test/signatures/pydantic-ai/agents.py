from dataclasses import dataclass

from openai import AsyncOpenAI
from pydantic import BaseModel
from pydantic_ai import Agent, Embedder, RunContext
from pydantic_ai.direct import model_request_sync
from pydantic_ai.messages import ModelRequest
from pydantic_ai.models.fallback import FallbackModel
from pydantic_ai.models.anthropic import AnthropicModel
from pydantic_ai.models.openai import OpenAIModel, OpenAIChatModel
from pydantic_ai.models.test import TestModel
from pydantic_ai.providers.openai import OpenAIProvider


class City(BaseModel):
    name: str


@dataclass
class Deps:
    key: str


agent = Agent("openai:gpt-4o", deps_type=Deps, output_type=City, system_prompt="Be brief.")  #> names=chat model=openai:gpt-4o
ollama_model = OpenAIChatModel(  #> names=chat model=llama3.2
    model_name="llama3.2", provider=OpenAIProvider(base_url="http://localhost:11434/v1")
)
local = Agent(ollama_model)
late = Agent(system_prompt="Be brief.")
fallback = FallbackModel(
    OpenAIModel("gpt-4o-mini"),  #> names=chat model=gpt-4o-mini
    AnthropicModel("claude-3-5-haiku-latest"),  #> names=chat model=claude-3-5-haiku-latest
)


@agent.tool
async def weather(ctx: RunContext[Deps], city: str) -> str:
    return f"{city}: {ctx.deps.key}"


async def main():
    result = await agent.run("Where?", deps=Deps("k"))  #> call=chat model=openai:gpt-4o
    print(result.output)
    async with local.run_stream("Where?") as stream:  #> call=chat model=llama3.2
        async for text in stream.stream_text():
            print(text)
    async with agent.iter("Where?", deps=Deps("k")) as run:  #> call=chat model=openai:gpt-4o
        async for node in run:
            print(node)
    for question in ["a", "b"]:
        await late.run(question, model="google-gla:gemini-1.5-flash")  #> call=chat model=google-gla:gemini-1.5-flash loop


Agent(fallback).run_sync("Hi")  #> call=chat model=gpt-4o-mini
late.run_sync("Hi")  #> call=chat model=?
model_request_sync("anthropic:claude-3-5-haiku-latest", [ModelRequest.user_text_prompt("Hi")])  #> call=chat model=anthropic:claude-3-5-haiku-latest
embedder = Embedder("openai:text-embedding-3-small")  #> names=embedding model=openai:text-embedding-3-small
embedder.embed_query_sync("sun")  #> call=embedding model=openai:text-embedding-3-small


def test_agent():
    with agent.override(model=TestModel()):
        agent.system_prompt
typed = Agent[Deps, City]("openai:gpt-4o-mini", deps_type=Deps, output_type=City)  #> names=chat model=openai:gpt-4o-mini
typed.run_sync("Where?", deps=Deps("k"))  #> call=chat model=openai:gpt-4o-mini


def again(agent: Agent[Deps, City]):
    return agent.run_sync("Where?", deps=Deps("k"))  #> call=chat model=?


@dataclass
class Clients:
    openai: AsyncOpenAI
    name: str


@typed.tool
async def look_up(context: RunContext[Clients], query: str):
    context.deps.name.responses.create(model="x", input=query)
    return await context.deps.openai.embeddings.create(model="text-embedding-3-small", input=query)  #> call=embedding model=text-embedding-3-small
