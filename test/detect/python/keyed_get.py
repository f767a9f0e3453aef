from openai import OpenAI

client = OpenAI()
MODELS = {"fast": "gpt-4o-mini", "careful": "gpt-4o"}


def ask(messages, chosen=None):
    kind = "fast"
    if chosen:
        kind = chosen()
    client.chat.completions.create(model=MODELS.get(kind), messages=messages)  #> call=chat model=?
    client.chat.completions.create(model=MODELS[kind], messages=messages)  #> call=chat model=?
    client.chat.completions.create(model=MODELS.get("careful"), messages=messages)  #> call=chat model=gpt-4o from=constant
