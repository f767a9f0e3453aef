from agno.agent import Agent
from agno.knowledge.pdf_url import PDFUrlKnowledgeBase
from agno.embedder.openai import OpenAIEmbedder
from agno.models.groq import Groq
from agno.models.openai import OpenAIChat
from agno.models.ollama import Ollama
from agno.team import Team
from agno.vectordb.lancedb import LanceDb, SearchType
from agno.workflow import Workflow, Step
from agno.workflow.parallel import Parallel

web = Agent(name="Web", model=OpenAIChat(id="gpt-4o-mini"), tools=[], markdown=True)  #> names=chat model=gpt-4o-mini
web.print_response("What is new?", stream=True)  #> call=chat model=gpt-4o-mini
response = web.run("What is new?")  #> call=chat model=gpt-4o-mini

local = Agent(model=Ollama("llama3.2"))  #> names=chat model=llama3.2
short = Agent(model="openai:gpt-4o")  #> names=chat model=openai:gpt-4o
short.run("Hi")  #> call=chat model=openai:gpt-4o

knowledge = PDFUrlKnowledgeBase(
    urls=["https://example.org/a.pdf"],
    vector_db=LanceDb(
        table_name="papers",
        search_type=SearchType.vector,
        embedder=OpenAIEmbedder(id="text-embedding-3-large"),  #> names=embedding model=text-embedding-3-large
    ),
)
knowledge.load(recreate=False)  #> call=embedding model=text-embedding-3-large
OpenAIEmbedder().get_embedding("sun")  #> call=embedding model=text-embedding-3-small from=sdk-default ; names=embedding model=text-embedding-3-small from=sdk-default

team = Team(members=[web, local], model=Groq(id="llama-3.3-70b-versatile"))  #> names=chat model=llama-3.3-70b-versatile


async def main():
    await team.arun("Compare")  #> call=chat model=llama-3.3-70b-versatile
    await local.aprint_response("Hi")  #> call=chat model=llama3.2


flow = Workflow(name="w", steps=[Step(name="one", agent=web)])
flow.run(input="go")  #> call=chat model=gpt-4o-mini

quick = Agent(model="google:gemini-2.5-flash")  #> names=chat model=google:gemini-2.5-flash
slow = Agent(model="anthropic:claude-opus-4-7")  #> names=chat model=anthropic:claude-opus-4-7
both = Workflow(name="both", steps=[Parallel(Step(agent=quick), Step(agent=slow), name="Label")])
both.run("a")  #> call=chat model=?
twice = Workflow(name="twice", steps=[Parallel(Step(agent=quick), Step(agent=quick), name="Label")])
twice.run("a")  #> call=chat model=google:gemini-2.5-flash
