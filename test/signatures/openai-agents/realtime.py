from agents.realtime import RealtimeAgent, RealtimeRunner

runner = RealtimeRunner(starting_agent=RealtimeAgent(name="a"))


async def talk():
    await runner.run(model_config={"initial_model_settings": {"model_name": "gpt-realtime-mini"}})  #> call=chat model=gpt-realtime-mini
