import anyio
from claude_agent_sdk import AssistantMessage, ClaudeAgentOptions, ClaudeSDKClient, query

OPTIONS = ClaudeAgentOptions(model="claude-sonnet-4-5", max_turns=3, allowed_tools=["Read"])


async def main():
    async for message in query(prompt="What is 2 + 2?"):  #> call=chat model=?
        if isinstance(message, AssistantMessage):
            print(message)
    async for message in query(prompt="Look", options=OPTIONS):  #> call=chat model=claude-sonnet-4-5
        print(message)
    async with ClaudeSDKClient(options=OPTIONS) as client:
        await client.query("Continue")  #> call=chat model=claude-sonnet-4-5
        async for message in client.receive_response():
            print(message)


anyio.run(main)
