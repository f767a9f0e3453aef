from agno.agent import Agent
from agno.models.openai import OpenAIChat

writer_agent = Agent(model=OpenAIChat(id="gpt-4o"))  #> names=chat model=gpt-4o
