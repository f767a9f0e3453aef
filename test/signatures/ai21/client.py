import ai21
from ai21 import AI21BedrockClient, AI21Client
from ai21.models import RoleType

client = AI21Client(api_key="k")
client.chat.completions.create(model="jamba-large", messages=[], max_tokens=11)  #> call=chat model=jamba-large max=11
client.chat.create(model="j2-ultra", messages=[], system="x")  #> call=chat model=j2-ultra
client.completion.create(model="j2-mid", prompt="x", max_tokens=6)  #> call=completion model=j2-mid max=6
client.summarize.create(source="x", source_type="TEXT")  #> call=completion model=?
client.embed.create(texts=["x"])  #> call=embedding model=?
client.beta.maestro.runs.create_and_poll(input="x", models=["jamba-large"])  #> call=chat model=jamba-large
AI21BedrockClient().chat.completions.create(model="ai21.jamba-1-5-large-v1:0", messages=[])  #> call=chat model=ai21.jamba-1-5-large-v1:0
ai21.Completion.execute(model="j2-jumbo-instruct", prompt="x")  #> call=completion model=j2-jumbo-instruct
client.count_tokens("x")
client.library.files.list()
print(RoleType.USER)
agent = client.beta.agents.create(name="helper", models=["jamba-mini"])  #> names=chat model=jamba-mini
client.beta.agents.runs.create_and_poll(agent_id=agent.id, input=[])  #> call=chat model=jamba-mini
