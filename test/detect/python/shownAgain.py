"""Settings that are given to a library and read from it again, and what stands in for a missing key."""
import configparser
import os
from types import SimpleNamespace

import flask
import wandb
from openai import OpenAI

client = OpenAI()
settings = SimpleNamespace(model="gpt-4o", more=1)


def train(cfg):
    with wandb.init(project="p", config=cfg):
        cfg = wandb.config
        client.responses.create(model=cfg.model, input="x")  #> call=chat model=gpt-4o


train(settings)

dbutils.widgets.dropdown("model", "gpt-4o", ["gpt-4o", "o3"], "Which model")
dbutils.widgets.text(name="other", defaultValue="gpt-4o-mini")
client.responses.create(model=dbutils.widgets.get("model"), input="x")  #> call=chat model=gpt-4o from=parameter-default
client.responses.create(model=dbutils.widgets.get("other"), input="x")  #> call=chat model=gpt-4o-mini from=parameter-default
client.responses.create(model=dbutils.widgets.get("unheard"), input="x")  #> call=chat model=?

parser = configparser.ConfigParser()


def ask(text, options, parsed, **kwargs):
    client.responses.create(model=options.get("model", "gpt-4o"), input=text)  #> call=chat model=gpt-4o from=parameter-default
    client.responses.create(model=kwargs.pop("which", "davinci"), input=text)  #> call=chat model=davinci from=parameter-default
    client.responses.create(model=kwargs.get("model", None), input=text)  #> call=chat model=?
    client.responses.create(model=kwargs.get("model"), input=text)  #> call=chat model=?
    client.responses.create(model=flask.request.json.get("model", "gpt-4o"), input=text)  #> call=chat model=gpt-4o from=parameter-default
    client.responses.create(model=parser.get("llm", "model"), input=text)  #> call=chat model=?
    client.responses.create(model=parsed.get("model", "name"), input=text)  #> call=chat model=?
    client.responses.create(model=parsed.get("section", "gpt-4o"), input=text)  #> call=chat model=?
    client.responses.create(model=os.environ.get("MODEL", "gpt-4o"), input=text)  #> call=chat model=gpt-4o from=env-default
    own = {**kwargs, "model": kwargs.get("model", "o3")}
    client.responses.create(**own, input=text)  #> call=chat model=o3
