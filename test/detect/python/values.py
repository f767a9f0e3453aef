"""How a model id reaches a call."""
import argparse
import functools
import os
from dataclasses import dataclass
from enum import Enum

from openai import OpenAI
from pydantic import BaseModel, Field

client = OpenAI()

# A constant, and one put together of constants.
MODEL = "gpt-4o"
client.responses.create(model=MODEL, input="x")  #> call=chat model=gpt-4o from=constant
VERSION = "2024-08-06"
client.responses.create(model=f"{MODEL}-{VERSION}", input="x")  #> call=chat model=gpt-4o-2024-08-06
client.responses.create(model="gpt-4o" "-mini", input="x")  #> call=chat model=gpt-4o-mini from=literal
client.responses.create(model=MODEL + "-mini", input="x")  #> call=chat model=gpt-4o-mini
client.responses.create(model=f"gpt-{input()}", input="x")  #> call=chat model=?

# The environment, with and without a default.
client.responses.create(model=os.environ.get("M", "gpt-4.1"), input="x")  #> call=chat model=gpt-4.1 from=env-default
client.responses.create(model=os.getenv("M") or "gpt-4.1", input="x")  #> call=chat model=gpt-4.1 from=env-default
client.responses.create(model=os.environ["M"], input="x")  #> call=chat model=?

# Tables of models.
MODELS = {"small": "gpt-4o-mini", "large": "gpt-4o"}
client.responses.create(model=MODELS["small"], input="x")  #> call=chat model=gpt-4o-mini
client.responses.create(model=MODELS[input()], input="x")  #> call=chat model=?
client.responses.create(model=MODELS.get("large", "o3"), input="x")  #> call=chat model=gpt-4o


class Names(str, Enum):
    FAST = "gpt-4.1-mini"


client.responses.create(model=Names.FAST.value, input="x")  #> call=chat model=gpt-4.1-mini
client.responses.create(model=Names.FAST, input="x")  #> call=chat model=gpt-4.1-mini


class Settings(BaseModel):
    model: str = Field("gpt-5-mini", alias="M")
    other: str = "gpt-5"


settings = Settings()
client.responses.create(model=settings.model, input="x")  #> call=chat model=gpt-5-mini
client.responses.create(model=Settings(other="o3").other, input="x")  #> call=chat model=o3


@dataclass
class Options:
    model: str = "gpt-4"


def injected(options: Options):
    client.responses.create(model=options.model, input="x")  #> call=chat model=?


# Arms of a branch: the last that surely ran, and what may have come after it.
name = "gpt-4o"
if input():
    name = "o3"
client.responses.create(model=name, input="x")  #> call=chat model=?
if input():
    which = "o1"
    client.responses.create(model=which, input="x")  #> call=chat model=o1
else:
    which = "o3"
    client.responses.create(model=which, input="x")  #> call=chat model=o3

# A mapping filled step by step, and unpacked.
body = {"input": "x"}
body["model"] = "gpt-4o"
client.responses.create(**body)  #> call=chat model=gpt-4o
params = dict(model="gpt-4o-mini", max_output_tokens=64)
client.responses.create(**params)  #> call=chat model=gpt-4o-mini max=64

# The command line.
parser = argparse.ArgumentParser()
parser.add_argument("--model-name", default="gpt-4.1-nano")
args = parser.parse_args()
client.responses.create(model=args.model_name, input="x")  #> call=chat model=gpt-4.1-nano from=parameter-default


def by_default(model="o4-mini"):
    client.responses.create(model=model, input="x")  #> call=chat model=o4-mini from=parameter-default


def by_its_only_caller(model):
    client.responses.create(model=model, input="x")  #> call=chat model=o3-mini


by_its_only_caller("o3-mini")


def by_callers_that_differ(model):
    client.responses.create(model=model, input="x")  #> call=chat model=?


by_callers_that_differ("o3-mini")
by_callers_that_differ("o4-mini")


def turns(n):
    return turns(n - 1)


client.responses.create(model=turns(3), input="x")  #> call=chat model=?
loop = loop if input() else loop
client.responses.create(model=loop, input="x")  #> call=chat model=?

# A call with some arguments given before.
ask = functools.partial(client.responses.create, model="gpt-4o")
ask(input="x")  #> call=chat model=gpt-4o


# What a test lets through.
def served_by(model="gpt-4o"):
    if model.startswith("claude"):
        client.responses.create(model=model, input="x")  #> call=chat model=?
    elif model in ["gpt-4o", "o3"]:
        client.responses.create(model=model, input="x")  #> call=chat model=gpt-4o
    elif "jina" in model:
        client.responses.create(model=model, input="x")  #> call=chat model=?
    if model == "gpt-4o":
        model = "gpt-4o-mini"
        client.responses.create(model=model, input="x")  #> call=chat model=gpt-4o-mini


def unset(model=None):
    name = os.environ.get("M")
    if not name:
        name = "o3"
    client.responses.create(model=name, input="x")  #> call=chat model=o3 from=env-default
    if model is None:
        model = "o4-mini"
    client.responses.create(model=model, input="x")  #> call=chat model=o4-mini
