from stagehand import Stagehand, StagehandConfig


async def main():
    stagehand = Stagehand(StagehandConfig(env="LOCAL", model_name="gpt-4o-mini"))  #> names=chat model=gpt-4o-mini
    await stagehand.init()
    page = stagehand.page
    await page.goto("https://example.org")
    await page.act("click the button")  #> call=chat model=gpt-4o-mini
    await page.extract("the title")  #> call=chat model=gpt-4o-mini
    agent = stagehand.agent(model="computer-use-preview")  #> names=chat model=computer-use-preview
    await agent.execute(instruction="buy tea", max_steps=20)  #> call=chat model=computer-use-preview
    await stagehand.close()
