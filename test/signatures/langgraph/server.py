from langgraph_sdk import get_client


async def main():
    client = get_client(url="http://localhost:2024")
    thread = await client.threads.create()
    async for part in client.runs.stream(thread["thread_id"], "agent", input={}):  #> call=chat model=?
        print(part)
    run = await client.runs.create(thread["thread_id"], "agent", input={})  #> call=chat model=?
    await client.runs.join(thread["thread_id"], run["run_id"])
    await client.assistants.search()
