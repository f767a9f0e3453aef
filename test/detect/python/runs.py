"""Runs of a tracker of experiments, which show the settings they were started with."""
import wandb
from openai import OpenAI

client = OpenAI()
run = wandb.init(config={"model": "gpt-4o-mini"})
client.responses.create(model=run.config["model"], input="x")  #> call=chat model=gpt-4o-mini
client.responses.create(model=run.config.other, input="x")  #> call=chat model=?
large = wandb.init(config=dict(model="gpt-4o"))
client.responses.create(model=large.config.model, input="x")  #> call=chat model=gpt-4o
client.responses.create(model=wandb.config.model, input="x")  #> call=chat model=?


def tuned(more):
    asked = more.to_dict()
    client.responses.create(model=asked.model, input="x")  #> call=chat model=?


class Request:
    prompt: str


def passed_on(request: Request):
    client.images.generate(**request.model_dump())  #> call=image model=?
