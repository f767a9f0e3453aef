import os
import openai
from openai import OpenAI, AsyncOpenAI as Client

MODEL = os.getenv("OPENAI_MODEL", "gpt-4o-mini")
client = OpenAI()


class Summariser:
    def __init__(self, client: OpenAI, model: str = "gpt-4.1-nano"):
        self.client, self.model = client, model

    def run(self, text):
        return self.client.chat.completions.create(model=self.model, messages=[], max_tokens=200)  #> call=chat model=gpt-4.1-nano max=200


def ask(messages, **over):
    base = {"model": "gpt-4o", "temperature": 0}
    return client.chat.completions.create(messages=messages, **{**base, **over})  #> call=chat model=gpt-4o


def lazy():
    with Client() as other:
        other.responses.create(model=MODEL, input="hi")  #> call=chat model=gpt-4o-mini from=env-default


def every(items, hard):
    model = "gpt-4o" if hard else "gpt-4o-mini"
    for item in client.embeddings.create(model="text-embedding-3-small", input=items).data:  #> call=embedding model=text-embedding-3-small
        print(item)
    return [client.responses.create(model=model, input=i) for i in items]  #> call=chat model=? loop


def factory(kind="cheap"):
    return OpenAI(base_url="http://localhost:8000/v1")


factory().chat.completions.create(model="gpt-4o", messages=[])  #> call=chat model=gpt-4o from=literal
openai.ChatCompletion.create(model="gpt-3.5-turbo", messages=[])  #> call=chat model=gpt-3.5-turbo
client.beta.threads.messages.create("thread", role="user", content="hi")
client.chat.completions.retrieve("id")
client.models.list()
messages.create(model="gpt-4o")
