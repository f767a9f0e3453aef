from openai import OpenAI

client = OpenAI()

options = {"model": "gpt-4"}
options.update({"model": "gpt-4o"})
client.responses.create(input="x", **options)  #> call=chat model=gpt-4o from=constant
options.update(model="gpt-4o-mini")
client.responses.create(input="x", **options)  #> call=chat model=gpt-4o-mini from=constant
options.update({"temperature": 0})
client.responses.create(input="x", **options)  #> call=chat model=gpt-4o-mini from=constant

voices = {"model": "gpt-4"}
client.responses.create(input="x", **voices)  #> call=chat model=gpt-4

def switch(name):
    voices.update({"model": name})

sometimes = {"model": "gpt-4"}
if fast:
    sometimes.update({"model": "gpt-4o"})
client.responses.create(input="x", **sometimes)  #> call=chat model=?

def ask(question, **kwargs):
    kwargs.update({"model": "o3"})
    return client.responses.create(input=question, **kwargs)  #> call=chat model=o3

def show(bar, config):
    bar.update(1)
    return client.responses.create(model=config["model"], input="x")  #> call=chat model=?

class Settings:
    model = "gpt-4"

settings = Settings()
client.responses.create(model=settings.model, input="x")  #> call=chat model=gpt-4 from=constant
settings.model = "gpt-4o"
client.responses.create(model=settings.model, input="x")  #> call=chat model=gpt-4o from=constant

def choose():
    own = Settings()
    if fast:
        own.model = "gpt-4o"
    client.responses.create(model=own.model, input="x")  #> call=chat model=?
