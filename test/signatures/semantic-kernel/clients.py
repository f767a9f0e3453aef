from semantic_kernel.agents import AzureAIAgent, AzureAIAgentSettings, OpenAIAssistantAgent


async def main(credential):
    async with AzureAIAgent.create_client(credential=credential) as client:
        definition = await client.agents.create_agent(model="gpt-4o", name="x")  #> names=chat model=gpt-4o
        agent = AzureAIAgent(client=client, definition=definition)
        await agent.get_response(messages="x")  #> call=chat model=gpt-4o
        settings = AzureAIAgentSettings.create()
        await client.agents.create_agent(model=settings.model_deployment_name, name="x")  #> names=chat model=?
        await client.agents.delete_agent(agent.id)
    openai = OpenAIAssistantAgent.create_client()
    await openai.beta.assistants.create(model="gpt-4o-mini")  #> names=chat model=gpt-4o-mini
