import adalflow as adal
import llm
from adalflow.components.model_client import OpenAIClient
from agency_swarm import Agency, Agent
from gpt_researcher import GPTResearcher
from griptape.drivers.embedding.openai import OpenAiEmbeddingDriver
from griptape.drivers.prompt.anthropic import AnthropicPromptDriver
from griptape.drivers.vector.local import LocalVectorStoreDriver
from griptape.structures import Agent as Worker
from griptape.structures import Pipeline
from griptape.tasks import PromptTask

model = llm.get_model("gpt-4o-mini")  #> names=chat model=gpt-4o-mini
print(model.prompt("Hello", system="Be kind").text())  #> call=chat model=gpt-4o-mini
talk = model.conversation()
talk.prompt("Hello")  #> call=chat model=gpt-4o-mini
llm.get_embedding_model("3-small").embed("Hello")  #> names=embedding model=3-small ; call=embedding model=3-small
llm.Collection("entries", db, model_id="ada-002").embed("1", "Hello")  #> names=embedding model=ada-002 ; call=embedding model=ada-002
llm.user_dir()

ceo = Agent(name="CEO", instructions="Lead.", model="gpt-5")  #> names=chat model=gpt-5
dev = Agent(name="Dev", instructions="Write.")
agency = Agency(ceo, communication_flows=[(ceo, dev)])
answer = await agency.get_response("Build it")  #> call=chat model=gpt-5
old = Agency([ceo, [ceo, dev]], shared_instructions="manifesto.md")
old.get_completion("Build it", yield_messages=False)  #> call=chat model=?


async def research(query):
    researcher = GPTResearcher(query=query, report_type="research_report")
    await researcher.conduct_research()  #> call=chat model=?
    researcher.get_source_urls()
    return await researcher.write_report()  #> call=chat model=?


ask = adal.Generator(  #> names=chat model=gpt-3.5-turbo
    model_client=OpenAIClient(), model_kwargs={"model": "gpt-3.5-turbo"}, template="{{input_str}}"
)
ask(prompt_kwargs={"input_str": "Hello"})  #> call=chat model=gpt-3.5-turbo
embed = adal.Embedder(model_client=OpenAIClient(), model_kwargs={"model": "text-embedding-3-small"})  #> names=embedding model=text-embedding-3-small
embed(input="Hello")  #> call=embedding model=text-embedding-3-small

claude = AnthropicPromptDriver(model="claude-3-7-sonnet-latest")  #> names=chat model=claude-3-7-sonnet-latest
Worker(prompt_driver=claude).run("Hello")  #> call=chat model=claude-3-7-sonnet-latest
pipeline = Pipeline()
pipeline.add_task(PromptTask("Hello {{ args[0] }}", prompt_driver=claude))
pipeline.run("you")  #> call=chat model=claude-3-7-sonnet-latest
store = LocalVectorStoreDriver(embedding_driver=OpenAiEmbeddingDriver(model="text-embedding-3-large"))  #> names=embedding model=text-embedding-3-large
store.query("Hello", count=3)  #> call=embedding model=text-embedding-3-large
