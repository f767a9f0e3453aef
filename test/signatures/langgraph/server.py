from langgraph.pregel.remote import RemoteGraph
from langgraph_sdk import get_client


async def main():
    client = get_client(url="http://localhost:2024")
    thread = await client.threads.create()
    async for part in client.runs.stream(thread["thread_id"], "agent", input={}):  #> call=chat model=?
        print(part)
    run = await client.runs.create(thread["thread_id"], "agent", input={})  #> call=chat model=?
    await client.runs.join(thread["thread_id"], run["run_id"])
    await client.assistants.search()


def kept_elsewhere(url, text):
    graph = RemoteGraph("agent", url=url)
    graph.get_state({})
    return graph.invoke({"messages": [text]})  #> call=chat model=?
