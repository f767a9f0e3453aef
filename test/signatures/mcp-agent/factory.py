from mcp_agent.workflows.factory import create_llm, create_router_embedding, create_router_llm


async def ask():
    llm = create_llm(agent_name="finder", server_names=["fetch"], provider="openai", model="gpt-4o-mini")
    await llm.generate_str("Find it.")  #> call=chat model=gpt-4o-mini
    router = await create_router_llm(agents=[], provider="openai", model="gpt-4.1")
    await router.route_to_agent("Help")  #> call=classification model=gpt-4.1
    near = await create_router_embedding(agents=[], model="text-embedding-3-small")
    await near.route("Help")  #> call=embedding model=text-embedding-3-small
