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


def azure():
    bound = openai.AzureOpenAI(azure_endpoint="e", azure_deployment="gpt-4o-eu", api_version="2024-06-01")
    bound.chat.completions.create(messages=[], model="gpt-4o")  #> call=chat model=gpt-4o
    bound.images.generate(prompt="x")  #> call=image model=gpt-4o-eu
    bound.chat.completions.with_raw_response.create(model=os.environ["DEPLOYMENT"], messages=[])  #> call=chat model=?
    return bound.audio.transcriptions.create(model="whisper", file=b"")  #> call=stt model=whisper


client.images.generate(prompt="x")  #> call=image model=dall-e-2 from=sdk-default
client.evals.runs.create("eval", name="x", data_source={"type": "completions", "model": "o3-mini"})  #> call=chat model=o3-mini
client.fine_tuning.jobs.create(training_file="f", model="gpt-4o-mini-2024-07-18")  #> call=fine-tune model=gpt-4o-mini-2024-07-18
client.batches.create(input_file_id="f", endpoint="/v1/chat/completions", completion_window="24h")  #> call=batch model=?
client.vector_stores.create(name="x")
client.files.create(file=b"", purpose="batch")


def observed():
    from galileo.openai import openai as seen

    return seen.OpenAI().embeddings.create(input="x", model="text-embedding-3-large")  #> call=embedding model=text-embedding-3-large
