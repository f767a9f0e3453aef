from agents import writer
from agents.writer import writer_agent

writer_agent.run("A poem")  #> call=chat model=gpt-4o
writer.writer_agent.run("A poem")  #> call=chat model=gpt-4o
