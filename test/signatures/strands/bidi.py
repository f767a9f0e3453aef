from strands.experimental.bidi import BidiAgent
from strands.experimental.bidi.models import BidiOpenAIRealtimeModel

agent = BidiAgent(model=BidiOpenAIRealtimeModel(model_id="gpt-realtime"))  #> names=chat model=gpt-realtime


async def talk():
    await agent.run(inputs=[], outputs=[])  #> call=chat model=gpt-realtime
    await agent.stop()
