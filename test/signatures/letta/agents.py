from letta_client import Letta

client = Letta(base_url="http://localhost:8283")
agent = client.agents.create(model="openai/gpt-4.1", embedding="openai/text-embedding-3-small", memory_blocks=[])  #> names=chat model=openai/gpt-4.1
client.agents.messages.create(agent_id=agent.id, messages=[{"role": "user", "content": "Hi"}])  #> call=chat model=openai/gpt-4.1
for chunk in client.agents.messages.create_stream(agent_id=agent.id, messages=[]):  #> call=chat model=openai/gpt-4.1
    print(chunk)
client.agents.messages.list(agent_id=agent.id)

from letta import LLMConfig, create_client

talk = client.conversations.create(agent_id=agent.id)
client.conversations.messages.create(talk.id, messages=[])  #> call=chat model=openai/gpt-4.1
client.agents.passages.create(agent_id=agent.id, text="x")  #> call=embedding model=?
client.agents.modify(agent_id=agent.id, model="openai/gpt-4.1-mini")  #> names=chat model=openai/gpt-4.1-mini
client.agents.modify(agent_id=agent.id, name="n")
old = create_client()
state = old.create_agent(llm_config=LLMConfig.default_config("gpt-4"))  #> names=chat model=gpt-4
old.send_message("Hi", "user", state.id)  #> call=chat model=gpt-4
old.user_message(state.id, "Hi")  #> call=chat model=gpt-4
