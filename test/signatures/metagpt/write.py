from metagpt.actions import Action
from metagpt.llm import LLM
from metagpt.roles import Role


class Write(Action):
    name: str = "Write"

    async def run(self, topic: str):
        return await self._aask(f"Write about {topic}")  #> call=chat model=?


class Author(Role):
    def __init__(self, **kwargs):
        super().__init__(**kwargs)
        self.set_actions([Write])


async def main():
    llm = LLM()
    print(await llm.aask("Hi"))  #> call=chat model=?
