from crewai import Agent
from crewai.llms.providers.snowflake.completion import SnowflakeCompletion

agent = Agent(role="r", goal="g", backstory="b", llm="gpt-4o")  #> names=chat model=gpt-4o
agent.message("Hi")  #> call=chat model=gpt-4o
SnowflakeCompletion(model="claude-sonnet-4-5").call("Hi")  #> call=chat model=claude-sonnet-4-5 ; names=chat model=claude-sonnet-4-5
