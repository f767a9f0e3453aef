"""What an agent asks of its session, where the file makes one session alone."""
from dataclasses import dataclass

from livekit.agents import Agent, AgentSession, JobContext, RunContext, function_tool, inference
from livekit.plugins import openai


@dataclass
class State:
    name: str = ""


class Intake(Agent):
    def __init__(self):
        super().__init__(instructions="Ask for the name.")

    async def on_enter(self):
        self.session.generate_reply(instructions="Say hello.")  #> call=chat model=openai/gpt-4.1-mini
        await self.session.say("Who is calling?")  #> call=tts model=cartesia/sonic-3

    @function_tool
    async def leave(self, context: RunContext[State]):
        await context.session.generate_reply(instructions="Say goodbye.")  #> call=chat model=openai/gpt-4.1-mini


class Manager(Agent):
    def __init__(self):
        super().__init__(instructions="Settle it.", llm=openai.LLM(model="gpt-4o"))  #> names=chat model=gpt-4o

    async def on_enter(self):
        self.session.generate_reply(instructions="Take over.")  #> call=chat model=gpt-4o


async def entrypoint(ctx: JobContext):
    session = AgentSession[State](
        userdata=State(),
        llm=inference.LLM("openai/gpt-4.1-mini"),  #> names=chat model=openai/gpt-4.1-mini
        tts=inference.TTS("cartesia/sonic-3"),  #> names=tts model=cartesia/sonic-3
    )
    await session.start(agent=Intake(), room=ctx.room)  #> call=chat model=openai/gpt-4.1-mini
