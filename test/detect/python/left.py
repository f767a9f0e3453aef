"""What is assigned in an arm that leaves the function is not seen behind it."""
from openai import OpenAI

client = OpenAI()


def returned(kind, model=None):
    if kind == "a":
        model = "o3"
        return client.responses.create(model=model, input="x")  #> call=chat model=o3
    if not model:
        model = "gpt-4o-mini"
    return client.responses.create(model=model, input="x")  #> call=chat model=gpt-4o-mini from=parameter-default


def raised(kind):
    model = "gpt-4o"
    if kind:
        model = "o3"
        raise ValueError(model)
    return client.responses.create(model=model, input="x")  #> call=chat model=gpt-4o


def caught(kind):
    model = "gpt-4o"
    try:
        if kind:
            model = "o3"
            raise ValueError(model)
    except ValueError:
        pass
    return client.responses.create(model=model, input="x")  #> call=chat model=?


def within(kind, quick):
    params = {"model": "gpt-4o"}
    if kind:
        if quick:
            params["model"] = "o3"
        return client.responses.create(**params, input="x")  #> call=chat model=?
    return client.responses.create(**params, input="x")  #> call=chat model=gpt-4o


def turned(texts):
    model = "gpt-4o"
    for text in texts:
        model = "o3"
        if not text:
            continue
        return text
    return client.responses.create(model=model, input="x")  #> call=chat model=?


MODEL = "gpt-4o"


def switched(kind):
    global MODEL
    if kind:
        MODEL = "o3"
        return


client.responses.create(model=MODEL, input="x")  #> call=chat model=?


def shared():
    return client.responses.create(model=MODEL, input="x")  #> call=chat model=?
