from lavague.contexts.openai import OpenaiContext
from lavague.core import ActionEngine, WorldModel
from lavague.core.agents import WebAgent
from lavague.drivers.selenium import SeleniumDriver

driver = SeleniumDriver(headless=True)
context = OpenaiContext(llm="gpt-4o-mini")  #> names=chat model=gpt-4o-mini
engine = ActionEngine.from_context(context, driver)
world = WorldModel.from_context(context)
agent = WebAgent(world, engine)
agent.get("https://example.org/docs")
agent.run("Open the quick tour", display=True)  #> call=chat model=gpt-4o-mini from=attribute
world.get_instruction("Open it")  #> call=chat model=gpt-4o-mini from=attribute
engine.navigation_engine.get_action("Click it")  #> call=chat model=gpt-4o-mini from=attribute

WebAgent(WorldModel(), ActionEngine(driver)).demo("Find a recipe")  #> call=chat model=?
