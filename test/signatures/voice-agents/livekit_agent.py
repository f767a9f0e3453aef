from livekit.agents import Agent, AgentSession, JobContext, RunContext, WorkerOptions, cli, function_tool
from livekit.plugins import deepgram, openai, silero


async def entrypoint(ctx: JobContext):
    await ctx.connect()
    session = AgentSession(
        vad=silero.VAD.load(),
        stt=deepgram.STT(model="nova-3"),  #> names=stt model=nova-3
        llm=openai.LLM(model="gpt-4o-mini"),  #> names=chat model=gpt-4o-mini
        tts=openai.TTS(model="tts-1", voice="ash"),  #> names=tts model=tts-1
    )
    await session.start(agent=Agent(instructions="Help."), room=ctx.room)  #> call=chat model=gpt-4o-mini
    await session.generate_reply(instructions="Greet.")  #> call=chat model=gpt-4o-mini
    short = AgentSession(llm="openai/gpt-4.1-mini")
    await short.start(agent=Agent(instructions="Help."), room=ctx.room)  #> call=chat model=openai/gpt-4.1-mini


class Greeter(Agent):
    def __init__(self):
        super().__init__(instructions="Greet.", llm=openai.LLM(model="gpt-4o"))  #> names=chat model=gpt-4o

    async def on_enter(self):
        self.session.generate_reply(instructions="Say hello.")  #> call=chat model=gpt-4o
        self.session.on("close", print)


class Helper(Agent):
    def __init__(self):
        super().__init__(instructions="Help.")

    async def on_enter(self):
        await self.session.generate_reply(instructions="Offer help.")  #> call=chat model=?

    @function_tool
    async def leave(self, context: RunContext):
        await context.session.generate_reply(instructions="Say goodbye.")  #> call=chat model=?
        await context.session.aclose()


cli.run_app(WorkerOptions(entrypoint_fnc=entrypoint))
