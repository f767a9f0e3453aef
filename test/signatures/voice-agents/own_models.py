from livekit.agents import Agent, AgentSession, JobContext
from livekit.plugins import elevenlabs, openai


class Own(Agent):
    def __init__(self):
        super().__init__(instructions="Help.", llm=openai.LLM(model="gpt-4o"))  #> names=chat model=gpt-4o

    async def on_enter(self):
        await self.session.say("Welcome.")  #> call=tts model=?


async def entrypoint(ctx: JobContext):
    session = AgentSession()
    await session.start(agent=Own(), room=ctx.room)  #> call=chat model=gpt-4o
    spoken = AgentSession(
        llm=openai.LLM(model="gpt-4o-mini"),  #> names=chat model=gpt-4o-mini
        tts=elevenlabs.TTS(model="eleven_turbo_v2_5"),  #> names=tts model=eleven_turbo_v2_5
    )
    await spoken.start(Agent(instructions="Help."), room=ctx.room)  #> call=chat model=gpt-4o-mini
    await spoken.say("Hello.", allow_interruptions=True)  #> call=tts model=eleven_turbo_v2_5
