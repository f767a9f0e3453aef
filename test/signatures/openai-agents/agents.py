import asyncio

from agents import Agent, ModelSettings, OpenAIChatCompletionsModel, RunConfig, Runner, function_tool, set_tracing_disabled
from agents.extensions.models.litellm_model import LitellmModel
from agents.realtime import RealtimeAgent, RealtimeRunner
from openai import AsyncOpenAI

set_tracing_disabled(True)
client = AsyncOpenAI(base_url="http://localhost:11434/v1", api_key="none")


@function_tool
def clock() -> str:
    return "noon"


writer = Agent(name="writer", instructions="Write.", model="gpt-4.1", tools=[clock])  #> names=chat model=gpt-4.1
plain = Agent(name="plain", instructions="Answer.")
local = Agent(
    name="local",
    model=OpenAIChatCompletionsModel(model="llama3.2", openai_client=client),  #> names=chat model=llama3.2
    model_settings=ModelSettings(temperature=0),
)
triage = Agent(name="triage", handoffs=[writer, local], model=LitellmModel("anthropic/claude-3-5-sonnet-20240620"))  #> names=chat model=anthropic/claude-3-5-sonnet-20240620


async def main():
    result = await Runner.run(writer, "A poem", max_turns=3)  #> call=chat model=gpt-4.1
    print(result.final_output)
    await Runner.run(plain, "Hello")  #> call=chat model=?
    await Runner.run(starting_agent=local, input="Hello")  #> call=chat model=llama3.2
    streamed = Runner.run_streamed(triage, input="Hello")  #> call=chat model=anthropic/claude-3-5-sonnet-20240620
    async for event in streamed.stream_events():
        print(event)
    await Runner.run(plain, "Hello", run_config=RunConfig(model="gpt-4o-mini"))  #> call=chat model=gpt-4o-mini
    questions = ["a", "b"]
    await asyncio.gather(*[Runner.run(writer, question) for question in questions])  #> call=chat model=gpt-4.1 loop
    cheap = writer.clone(name="cheap", model="gpt-4.1-nano")
    await Runner.run(cheap, "A poem")  #> call=chat model=gpt-4.1-nano


async def speak():
    agent = RealtimeAgent(name="assistant", instructions="Talk.")
    runner = RealtimeRunner(agent, config={"model_settings": {"model_name": "gpt-4o-realtime-preview"}})
    session = await runner.run()  #> call=chat model=gpt-4o-realtime-preview
    async with session:
        await session.send_message("Hi")


Runner.run_sync(writer, "A haiku")  #> call=chat model=gpt-4.1
asyncio.run(main())
