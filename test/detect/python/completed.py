"""What stands in where an object that is given lacks a value."""
import os

from openai import OpenAI

client = OpenAI()


def completed(body):
    body.setdefault("model", "gpt-4o-mini")
    return client.responses.create(**body)  #> call=chat model=gpt-4o-mini from=parameter-default


def unless_set(options):
    if not options.model:
        options.model = "gpt-4o-mini"
    return client.responses.create(model=options.model, input="x")  #> call=chat model=gpt-4o-mini from=parameter-default


def unless_there(body):
    if "model" not in body:
        body["model"] = "gpt-4o-mini"
    return client.responses.create(**body)  #> call=chat model=gpt-4o-mini from=parameter-default


def sometimes(body, long):
    if long:
        body["model"] = "gpt-4o"
    return client.responses.create(**body)  #> call=chat model=?


def asked(options, settings):
    client.responses.create(model=getattr(options, "model", "gpt-4o-mini"), input="x")  #> call=chat model=gpt-4o-mini from=parameter-default
    client.responses.create(model=getattr(options, "model", None), input="x")  #> call=chat model=?
    client.responses.create(model=getattr(settings, "mood", "cheerful-1"), input="x")  #> call=chat model=?


class Options:
    model = "gpt-4o"


body = {"model": "o3"}
body.setdefault("model", "gpt-4o-mini")
client.responses.create(**body)  #> call=chat model=o3
client.responses.create(model=getattr(Options, "model", "gpt-4o-mini"), input="x")  #> call=chat model=gpt-4o from=attribute
client.responses.create(model=getattr(Options(), "engine", "gpt-4o-mini"), input="x")  #> call=chat model=gpt-4o-mini
client.responses.create(model=f"team{{a}}", input="x")  #> call=chat model=team{a}

PROVIDER = os.getenv("PROVIDER", "small")


def model_for(provider):
    if provider == "large":
        return "gpt-4o"
    return "gpt-4o-mini"


client.responses.create(model=model_for(PROVIDER), input="x")  #> call=chat model=gpt-4o-mini from=env-default
client.responses.create(model=model_for(os.getenv("PROVIDER")), input="x")  #> call=chat model=?
client.responses.create(model=model_for("large"), input="x")  #> call=chat model=gpt-4o
