from letta_client import Letta

client = Letta(base_url="http://localhost:8283")
agent = client.agents.create(model="openai/gpt-4.1", embedding="openai/text-embedding-3-small", memory_blocks=[])  #> names=chat model=openai/gpt-4.1
client.agents.messages.create(agent_id=agent.id, messages=[{"role": "user", "content": "Hi"}])  #> call=chat model=openai/gpt-4.1
for chunk in client.agents.messages.create_stream(agent_id=agent.id, messages=[]):  #> call=chat model=openai/gpt-4.1
    print(chunk)
client.agents.messages.list(agent_id=agent.id)
