from metagpt.actions import Action
from metagpt.roles import Role


class Summarise(Action):
    async def run(self, text):
        return await self.llm.aask(text)  #> call=chat model=?


class Reader(Role):
    async def _act(self):
        self.llm.system_prompt = "Be brief."
        return await self.llm.aask("What is left?")  #> call=chat model=?
