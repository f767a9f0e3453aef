from camel.agents import ChatAgent
from camel.embeddings import OpenAIEmbedding
from camel.models import ModelFactory
from camel.societies import RolePlaying
from camel.types import ModelPlatformType, ModelType

model = ModelFactory.create(model_platform=ModelPlatformType.OPENAI, model_type="gpt-4o-mini")  #> names=chat model=gpt-4o-mini
agent = ChatAgent(system_message="Be brief.", model=model)
response = agent.step("Hi")  #> call=chat model=gpt-4o-mini
named = ModelFactory.create(ModelPlatformType.OPENAI, ModelType.GPT_4O)  #> names=chat model=gpt-4o from=cross-file
ChatAgent("Be brief.", model=named).step("Hi")  #> call=chat model=gpt-4o
ModelFactory.create(ModelPlatformType.OPENAI, ModelType.DEFAULT)  #> names=chat model=?
short = ChatAgent("Be brief.", model="gpt-4o")  #> names=chat model=gpt-4o
session = RolePlaying("Chef", "Guest", model=model, task_prompt="Cook")
for turn in range(3):
    session.step(response)  #> call=chat model=gpt-4o-mini loop
OpenAIEmbedding().embed_list(["sun"])  #> call=embedding model=? ; names=embedding model=?


def retrieved():
    from camel.embeddings import MistralEmbedding
    from camel.retrievers import AutoRetriever, VectorRetriever

    near = MistralEmbedding(model_type="mistral-embed")  #> names=embedding model=mistral-embed
    AutoRetriever(vector_storage_local_path="store", embedding_model=near).run_vector_retriever(query="q", contents="a.md")  #> call=embedding model=mistral-embed
    retriever = VectorRetriever(embedding_model=near)
    retriever.process(content="a.md", storage=store)  #> call=embedding model=mistral-embed
    retriever.query(query="q", storage=store)  #> call=embedding model=mistral-embed
