from julep import Julep

client = Julep(api_key="x")
agent = client.agents.create(name="Poet", model="claude-3.5-sonnet", about="Writes")  #> names=chat model=claude-3.5-sonnet
session = client.sessions.create(agent=agent.id)
client.sessions.chat(session_id=session.id, messages=[{"role": "user", "content": "Hi"}])  #> call=chat model=claude-3.5-sonnet
task = client.tasks.create(agent_id=agent.id, main=[{"prompt": "Hi"}])
client.executions.create(task_id=task.id, input={})  #> call=chat model=claude-3.5-sonnet
client.agents.list()
client.sessions.render(session_id=session.id, messages=[])
client.sessions.chat(session_id=session.id, messages=[], model="gpt-4o")  #> call=chat model=gpt-4o
