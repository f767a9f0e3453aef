from swarms import Agent, ConcurrentWorkflow, SequentialWorkflow

writer = Agent(agent_name="writer", system_prompt="Write.", model_name="gpt-4o-mini", max_loops=1)  #> names=chat model=gpt-4o-mini
writer.run("A poem")  #> call=chat model=gpt-4o-mini
flow = SequentialWorkflow(agents=[writer], max_loops=1)
flow.run("A poem")  #> call=chat model=gpt-4o-mini

import os

from swarm_models import OpenAIChat, OpenAIFunctionCaller
from swarms import Agent, OpenAIChat as OldChat

old = OldChat(model_name="gpt-4", openai_api_key="x", max_tokens=4000)  #> names=chat model=gpt-4 max=4000
old("Write documentation.")  #> call=chat model=gpt-4
chat = OpenAIChat(openai_api_key=os.getenv("KEY"), model_name="gpt-4o-mini")  #> names=chat model=gpt-4o-mini
Agent(agent_name="a", llm=chat).run("Go")  #> call=chat model=gpt-4o-mini
OpenAIFunctionCaller(system_prompt="x", max_tokens=300).run("Go")  #> call=chat model=? ; names=chat model=? max=300
