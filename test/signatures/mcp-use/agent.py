from langchain_openai import ChatOpenAI
from mcp_use import MCPAgent, MCPClient


async def main():
    client = MCPClient.from_config_file("servers.json")
    agent = MCPAgent(llm=ChatOpenAI(model="gpt-4o"), client=client, max_steps=30)  #> names=chat model=gpt-4o
    print(await agent.run("Find a room", max_steps=10))  #> call=chat model=gpt-4o
    await client.close_all_sessions()
