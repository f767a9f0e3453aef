"""A table asked with a key that is not known gives one of its entries, or none: then what stands beside it counts too."""
from openai import OpenAI

client = OpenAI()
ALIASES = {"old": "gpt-4o"}


def resolved(name):
    return ALIASES.get(name, name)


def ask(model, text):
    client.responses.create(model=ALIASES[model], input=text)  #> call=chat model=gpt-4o
    client.responses.create(model=ALIASES.get(model, model), input=text)  #> call=chat model=?
    client.responses.create(model=ALIASES.get(model) or model, input=text)  #> call=chat model=?
    client.responses.create(model=ALIASES.get(model, "o3"), input=text)  #> call=chat model=?
    client.responses.create(model=resolved(model), input=text)  #> call=chat model=?
    client.responses.create(model=resolved("old"), input=text)  #> call=chat model=gpt-4o
    client.responses.create(model=resolved("o3"), input=text)  #> call=chat model=o3
    client.responses.create(model=ALIASES.get("old", model), input=text)  #> call=chat model=gpt-4o
    chosen = ALIASES.get(model, model)
    client.responses.create(model=chosen, input=text)  #> call=chat model=?
