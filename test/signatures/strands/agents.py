from strands import Agent, tool
from strands.models import BedrockModel
from strands.models.ollama import OllamaModel
from strands.models.openai import OpenAIModel
from strands.multiagent import GraphBuilder, Swarm


@tool
def clock() -> str:
    return "noon"


agent = Agent(tools=[clock])
agent("What time is it?")  #> call=chat model=?

model = BedrockModel(model_id="us.amazon.nova-pro-v1:0", region_name="us-west-2")  #> names=chat model=us.amazon.nova-pro-v1:0
writer = Agent(model=model, system_prompt="Write.")
print(writer("A poem"))  #> call=chat model=us.amazon.nova-pro-v1:0
named = Agent(model="anthropic.claude-3-5-haiku-20241022-v1:0")  #> names=chat model=anthropic.claude-3-5-haiku-20241022-v1:0
local = Agent(OllamaModel(host="http://localhost:11434", model_id="llama3.1"))  #> names=chat model=llama3.1
gpt = OpenAIModel(client_args={"api_key": "x"}, model_id="gpt-4o", params={"max_tokens": 100})  #> names=chat model=gpt-4o max=100


async def main():
    await named.invoke_async("Hi")  #> call=chat model=anthropic.claude-3-5-haiku-20241022-v1:0
    async for event in local.stream_async("Hi"):  #> call=chat model=llama3.1
        print(event)


Swarm([writer])("Discuss")  #> call=chat model=us.amazon.nova-pro-v1:0
builder = GraphBuilder()
builder.add_node(Agent(model=gpt), "first")
graph = builder.build()
graph("Go")  #> call=chat model=gpt-4o
clock()
