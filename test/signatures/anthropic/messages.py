import anthropic
from anthropic import Anthropic, AsyncAnthropic, AnthropicBedrock, AnthropicVertex, HUMAN_PROMPT
from anthropic.lib.vertex import AsyncAnthropicVertex

MODEL = "claude-haiku-4-5"
client = Anthropic(api_key="key")


def llm_call(prompt: str, model="claude-3-5-sonnet-20241022") -> str:
    reply = client.messages.create(  #> call=chat model=claude-3-5-sonnet-20241022 max=4096 from=parameter-default
        model=model,
        max_tokens=4096,
        messages=[{"role": "user", "content": prompt}],
    )
    return reply.content[0].text


async def stream(prompt):
    async with AsyncAnthropic().with_options(max_retries=0).messages.stream(model=MODEL, max_tokens=800, messages=[]) as events:  #> call=chat model=claude-haiku-4-5 max=800 from=constant
        async for text in events.text_stream:
            print(text)


client.messages.with_raw_response.create(model=MODEL, max_tokens=1, messages=[])  #> call=chat model=claude-haiku-4-5
client.with_raw_response.messages.create(model=MODEL, max_tokens=1, messages=[])  #> call=chat model=claude-haiku-4-5
client.beta.messages.create(model="claude-opus-4-5", max_tokens=64, betas=[], messages=[])  #> call=chat model=claude-opus-4-5 max=64
client.beta.messages.tool_runner(model=MODEL, max_tokens=64, tools=[], messages=[])  #> call=chat model=claude-haiku-4-5
client.beta.messages.parse(model=MODEL, max_tokens=64, messages=[])  #> call=chat model=claude-haiku-4-5
anthropic.Client().completions.create(model="claude-2", prompt=HUMAN_PROMPT, max_tokens_to_sample=300)  #> call=completion model=claude-2 max=300
anthropic.Client("key").completion(prompt="hi", model="claude-v1", max_tokens_to_sample=100)  #> call=completion model=claude-v1 max=100

bedrock = AnthropicBedrock(aws_region="eu-central-1")
bedrock.messages.create(model="anthropic.claude-3-haiku-20240307-v1:0", max_tokens=10, messages=[])  #> call=chat model=anthropic.claude-3-haiku-20240307-v1:0
AnthropicVertex(region="europe-west1", project_id="p").messages.create(model="claude-3-5-sonnet@20240620", max_tokens=9, messages=[])  #> call=chat model=claude-3-5-sonnet@20240620
AsyncAnthropicVertex(region="us-east5").messages.create(model="claude-haiku-4-5@20251001", max_tokens=9, messages=[])  #> call=chat model=claude-haiku-4-5@20251001

requests = [
    {"custom_id": "one", "params": {"model": MODEL, "max_tokens": 1024, "messages": []}},
    {"custom_id": "two", "params": {"model": MODEL, "max_tokens": 1024, "messages": []}},
]
client.messages.batches.create(requests=requests)  #> call=batch model=claude-haiku-4-5 max=1024
several = [{"custom_id": str(n), "params": {"model": MODEL, "max_tokens": 50, "messages": []}} for n in range(9)]
client.beta.messages.batches.create(requests=several)  #> call=batch model=claude-haiku-4-5 max=50

agent = client.beta.agents.create(name="helper", model="claude-opus-4-5")  #> names=chat model=claude-opus-4-5
session = client.beta.sessions.create(agent=agent.id, environment_id="env")
client.beta.sessions.events.send(session.id, events=[])  #> call=chat model=claude-opus-4-5

# Nothing runs a model below.
client.messages.count_tokens(model=MODEL, messages=[])
client.beta.messages.count_tokens(model=MODEL, messages=[])
client.messages.batches.retrieve("msgbatch_1")
client.messages.batches.results("msgbatch_1")
client.models.list()
isinstance(client, anthropic.Anthropic)


class TwilioLike:
    def __init__(self, messages):
        self.messages = messages

    def send(self):
        return self.messages.create(body="hi", from_="+1", to="+2", model="sms")


def cached(question):
    return client.beta.prompt_caching.messages.create(model=MODEL, max_tokens=5, messages=[question])  #> call=chat model=claude-haiku-4-5 max=5


client.beta.tools.messages.create(model="claude-3-opus-20240229", max_tokens=1, tools=[], messages=[])  #> call=chat model=claude-3-opus-20240229
