from stagehand import Stagehand

client = Stagehand()
session = client.sessions.start(model_name="openai/gpt-5-nano")  #> names=chat model=openai/gpt-5-nano
session.act(input="click it")  #> call=chat model=openai/gpt-5-nano
session.navigate(url="https://example.org")
client.sessions.observe(id="s", instruction="find")  #> call=chat model=?
