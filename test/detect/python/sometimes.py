"""What an arm that may not run puts into a name, a key or an attribute, stands beside what was there before."""
import os
import sys

from openai import OpenAI

client = OpenAI()
MODEL = "gpt-4o"
LATER = None


def configure(name):
    global MODEL, LATER
    MODEL = name
    LATER = "o3"


def by_global(text):
    client.responses.create(model=MODEL, input=text)  #> call=chat model=?
    client.responses.create(model=LATER, input=text)  #> call=chat model=o3


def by_key(fast, text):
    params = {"model": "gpt-4o", "max_output_tokens": 300}
    if fast:
        params["model"] = "gpt-4o-mini"
        client.responses.create(**params, input=text)  #> call=chat model=gpt-4o-mini max=300
    client.responses.create(**params, input=text)  #> call=chat model=? max=300
    params["model"] = "o3"
    client.responses.create(**params, input=text)  #> call=chat model=o3 max=300


def by_new_key(fast, text):
    params = {}
    if fast:
        params["model"] = "gpt-4o-mini"
    client.responses.create(**params, input=text)  #> call=chat model=gpt-4o-mini


# What is given goes before what stands there: as good as `given or "gpt-4o"`.
def given(options, text, **more):
    model = "gpt-4o"
    if options.model:
        model = options.model
    client.responses.create(model=model, input=text)  #> call=chat model=gpt-4o from=parameter-default
    params = {"model": "gpt-4o"}
    if "model" in more:
        params["model"] = more["model"]
    client.responses.create(**params, input=text)  #> call=chat model=gpt-4o from=parameter-default
    chosen = "gpt-4o"
    if os.getenv("MODEL") is not None:
        chosen = os.getenv("MODEL")
    client.responses.create(model=chosen, input=text)  #> call=chat model=gpt-4o from=env-default
    other = "gpt-4o"
    if len(sys.argv) > 1:
        other = sys.argv[1]
    client.responses.create(model=other, input=text)  #> call=chat model=gpt-4o from=parameter-default
    if options.model != "o3":
        other = "o1"
    client.responses.create(model=other, input=text)  #> call=chat model=?


class Kept:
    model = "gpt-4o"
    other = "gpt-4o"
    fixed = "gpt-4o"

    def __init__(self, options):
        if options.model:
            self.model = options.model
        self.fixed = "o3"

    def change(self, other):
        self.other = other

    def ask(self, text):
        client.responses.create(model=self.model, input=text)  #> call=chat model=gpt-4o from=parameter-default
        client.responses.create(model=self.other, input=text)  #> call=chat model=?
        client.responses.create(model=self.fixed, input=text)  #> call=chat model=o3 from=attribute
