from autogen_agentchat.agents import AssistantAgent
from autogen_ext.agents.azure import AzureAIAgent
from autogen_ext.agents.openai import OpenAIAgent
from autogen_ext.models.replay import ReplayChatCompletionClient

# Answers are written into it: no model runs.
scripted = AssistantAgent("a", model_client=ReplayChatCompletionClient(["one", "two"]))
hosted = AzureAIAgent("b", "helps", project, "gpt-4o-mini", "Be brief.")  #> names=chat model=gpt-4o-mini
own = OpenAIAgent("c", "helps", client, "gpt-4.1", "Be brief.")  #> names=chat model=gpt-4.1


async def main():
    await scripted.run(task="Hi")
    await hosted.run(task="Hi")  #> call=chat model=gpt-4o-mini
    await own.run(task="Hi")  #> call=chat model=gpt-4.1
