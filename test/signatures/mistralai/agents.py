from mistralai import Mistral

client = Mistral()
client.beta.agents.update(agent_id="a", model="mistral-large-latest")  #> names=chat model=mistral-large-latest
client.beta.agents.update(agent_id="a", name="other")
