from paperqa import Docs, Settings
from paperqa.agents.main import run_agent

docs = Docs()
settings = Settings(llm="gpt-4o-mini")
run_agent(docs, "Why?", settings=settings)  #> call=chat model=gpt-4o-mini
