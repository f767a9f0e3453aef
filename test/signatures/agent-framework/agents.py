from agent_framework import Agent, ChatAgent, SequentialBuilder
from agent_framework.azure import AzureOpenAIChatClient
from agent_framework.openai import OpenAIChatClient
from azure.identity import AzureCliCredential

client = OpenAIChatClient(model_id="gpt-4o-mini")  #> names=chat model=gpt-4o-mini
agent = ChatAgent(chat_client=client, instructions="Be brief.")
azure = AzureOpenAIChatClient(credential=AzureCliCredential(), deployment_name="gpt-4o").create_agent(name="a")  #> names=chat model=gpt-4o
workflow = SequentialBuilder().participants([agent, azure]).build()


async def main():
    print(await agent.run("Hi"))  #> call=chat model=gpt-4o-mini
    async for update in azure.run_stream("Hi"):  #> call=chat model=gpt-4o
        print(update)
    await Agent(client=client, name="b").run("Hi")  #> call=chat model=gpt-4o-mini
    await client.get_response("Hi")  #> call=chat model=gpt-4o-mini
    await workflow.run("Hi")  #> call=chat model=?
