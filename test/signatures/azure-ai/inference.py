import os
from azure.ai.inference import ChatCompletionsClient, EmbeddingsClient
from azure.ai.inference.aio import ChatCompletionsClient as AsyncChat
from azure.ai.projects import AIProjectClient
from azure.ai.agents import AgentsClient
from azure.core.credentials import AzureKeyCredential

client = ChatCompletionsClient(endpoint="https://models.github.ai/inference", credential=AzureKeyCredential("k"))
client.complete(messages=[], model="openai/gpt-4o", max_tokens=800)  #> call=chat model=openai/gpt-4o max=800
bound = ChatCompletionsClient(endpoint="e", credential=None, model="Phi-4")  #> names=chat model=Phi-4
bound.complete(messages=[])  #> call=chat model=Phi-4
embedder = EmbeddingsClient(endpoint="e", credential=None)
embedder.embed(input=["x"], model="text-embedding-3-small")  #> call=embedding model=text-embedding-3-small


async def later():
    async with AsyncChat(endpoint="e", credential=None) as other:
        return await other.complete(messages=[], model="Mistral-large")  #> call=chat model=Mistral-large


project = AIProjectClient(endpoint="e", credential=None)
project.get_openai_client().responses.create(model="gpt-4.1", input="x")  #> call=chat model=gpt-4.1
agent = project.agents.create_agent(model="gpt-4o-mini", name="helper", instructions="x")  #> names=chat model=gpt-4o-mini
thread = project.agents.threads.create()
project.agents.messages.create(thread_id=thread.id, role="user", content="hi")
project.agents.runs.create_and_process(thread_id=thread.id, agent_id=agent.id)  #> call=chat model=gpt-4o-mini
agents = AgentsClient(endpoint="e", credential=None)
other = agents.create_agent(model=os.environ["DEPLOYMENT"], name="x")  #> names=chat model=?
project.connections.list()
client.get_model_info()


# Options that cannot be read may name a model or not: the client alone is none.
def opened(config):
    return ChatCompletionsClient(endpoint=config.endpoint, credential=None, **config.model_dump())


opened(object()).complete(messages=[])  #> call=chat model=?


def asked_of_a_knowledge_base(request, credential):
    from azure.search.documents.knowledgebases import KnowledgeBaseRetrievalClient

    base = KnowledgeBaseRetrievalClient(endpoint="e", knowledge_base_name="k", credential=credential)
    return base.retrieve(retrieval_request=request)  #> call=chat model=?
