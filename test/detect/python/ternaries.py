"""What is there goes before what stands in for it, however the code asks whether it is there."""
import os

from openai import OpenAI

client = OpenAI()
DEFAULT = "gpt-4o"
LARGE = "o3"


def ask(text, fast, model=None, other="o1", **kwargs):
    client.responses.create(model=model if model else DEFAULT, input=text)  #> call=chat model=gpt-4o from=parameter-default
    client.responses.create(model=model if model is not None else DEFAULT, input=text)  #> call=chat model=gpt-4o
    client.responses.create(model=DEFAULT if model is None else model, input=text)  #> call=chat model=gpt-4o
    client.responses.create(model=DEFAULT if not model else model, input=text)  #> call=chat model=gpt-4o
    client.responses.create(model=kwargs["m"] if "m" in kwargs else DEFAULT, input=text)  #> call=chat model=gpt-4o
    client.responses.create(model=DEFAULT if "m" not in kwargs else kwargs.get("m"), input=text)  #> call=chat model=gpt-4o
    client.responses.create(model=other if other else DEFAULT, input=text)  #> call=chat model=o1
    client.responses.create(model=LARGE if fast else DEFAULT, input=text)  #> call=chat model=?
    client.responses.create(model=model if fast else DEFAULT, input=text)  #> call=chat model=?
    client.responses.create(model=LARGE if LARGE and fast else DEFAULT, input=text)  #> call=chat model=?


def named(text, model="gpt-4o", fast=False, **kwargs):
    if "model_name" in kwargs and (not model or model == "gpt-4o"):
        model = kwargs.pop("model_name")
    client.responses.create(model=model, input=text)  #> call=chat model=gpt-4o
    large = DEFAULT
    if fast and LARGE:
        large = "o3"
    client.responses.create(model=large, input=text)  #> call=chat model=gpt-4o from=parameter-default
    if (model is None or model == "") and fast:
        model = "o3"
    client.responses.create(model=model, input=text)  #> call=chat model=gpt-4o
    small = os.environ["SMALL"] if os.environ.get("SMALL") else "gpt-4o-mini"
    client.responses.create(model=small, input=text)  #> call=chat model=gpt-4o-mini from=env-default
