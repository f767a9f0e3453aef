import vertexai
from google.adk.agents import Agent
from vertexai import agent_engines
from vertexai.preview import reasoning_engines
from vertexai.preview.evaluation import EvalTask

local = reasoning_engines.LangchainAgent(model="gemini-2.0-flash", tools=[])  #> names=chat model=gemini-2.0-flash
local.query(input="x")  #> call=chat model=gemini-2.0-flash
remote = agent_engines.create(local, requirements=["langchain"])
remote.query(input="x")  #> call=chat model=gemini-2.0-flash
for part in remote.stream_query(input="x"):  #> call=chat model=gemini-2.0-flash
    print(part)
agent_engines.get("projects/p/reasoningEngines/1").query(input="x")  #> call=chat model=?
remote.create_session(user_id="u")
remote.delete()

app = agent_engines.AdkApp(agent=Agent(name="a", model="gemini-2.5-flash"))  #> names=chat model=gemini-2.5-flash
app.stream_query(message="x", user_id="u")  #> call=chat model=gemini-2.5-flash
client = vertexai.Client(project="p")
engine = client.agent_engines.create(agent=app)
client.agent_engines.sessions.create(name="s", user_id="u")
EvalTask(dataset=[], metrics=[]).evaluate(runnable=local)  #> call=chat model=gemini-2.0-flash
