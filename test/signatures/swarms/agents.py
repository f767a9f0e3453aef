from swarms import Agent, ConcurrentWorkflow, SequentialWorkflow

writer = Agent(agent_name="writer", system_prompt="Write.", model_name="gpt-4o-mini", max_loops=1)  #> names=chat model=gpt-4o-mini
writer.run("A poem")  #> call=chat model=gpt-4o-mini
flow = SequentialWorkflow(agents=[writer], max_loops=1)
flow.run("A poem")  #> call=chat model=gpt-4o-mini
