import asyncio

from autogen_agentchat.agents import AssistantAgent, UserProxyAgent
from autogen_agentchat.conditions import TextMentionTermination
from autogen_agentchat.teams import RoundRobinGroupChat, SelectorGroupChat
from autogen_agentchat.ui import Console
from autogen_core.models import ChatCompletionClient, UserMessage
from autogen_ext.agents.web_surfer import MultimodalWebSurfer
from autogen_ext.models.ollama import OllamaChatCompletionClient
from autogen_ext.models.openai import AzureOpenAIChatCompletionClient, OpenAIChatCompletionClient
from autogen_ext.teams.magentic_one import MagenticOne


async def main():
    client = OpenAIChatCompletionClient(model="gpt-4o")  #> names=chat model=gpt-4o
    azure = AzureOpenAIChatCompletionClient(azure_deployment="mine", model="gpt-4o-2024-08-06", api_version="v")  #> names=chat model=gpt-4o-2024-08-06
    await client.create([UserMessage(content="Hi", source="user")])  #> call=chat model=gpt-4o
    writer = AssistantAgent("writer", model_client=client, system_message="Write.")
    critic = AssistantAgent("critic", client)
    print(await writer.run(task="A poem"))  #> call=chat model=gpt-4o
    team = RoundRobinGroupChat([writer, critic], termination_condition=TextMentionTermination("OK"), max_turns=6)
    await Console(team.run_stream(task="A poem"))  #> call=chat model=gpt-4o
    chosen = SelectorGroupChat([writer, UserProxyAgent("user")], model_client=azure)
    async for message in chosen.run_stream(task="Go"):  #> call=chat model=?
        print(message)
    surfer = MultimodalWebSurfer("surfer", model_client=OllamaChatCompletionClient(model="llava"))  #> names=chat model=llava
    await surfer.run(task="Browse")  #> call=chat model=llava
    one = MagenticOne(client=client)
    await one.run(task="Everything")  #> call=chat model=gpt-4o


async def ask(model: ChatCompletionClient):
    return await model.create([UserMessage(content="Hi", source="user")])  #> call=chat model=?


asyncio.run(main())
