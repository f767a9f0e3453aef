from swarms import Agent, AutoSwarmBuilder, MajorityVoting
from swarms.structs.swarming_architectures import CircularSwarm

one = Agent(agent_name="a", model_name="gpt-4o-mini", max_loops=1)  #> names=chat model=gpt-4o-mini
CircularSwarm(agents=[one]).run(tasks=["x"])  #> call=chat model=gpt-4o-mini
MajorityVoting(agents=[one]).run_concurrently(["x"])  #> call=chat model=gpt-4o-mini
AutoSwarmBuilder(model_name="gpt-4.1").run("Plan it")  #> names=chat model=gpt-4.1 ; call=chat model=gpt-4.1
