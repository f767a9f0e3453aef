"""What `**options` and `*args` gather is what the callers in the file give."""
from concurrent.futures import ThreadPoolExecutor

import click
from openai import OpenAI

client = OpenAI()
chat = client.chat.completions


def agreed(prompt, **options):
    return chat.create(messages=[prompt], **options)  #> call=chat model=gpt-4o from=constant max=300


agreed("x", model="gpt-4o", max_tokens=300)
agreed("y", model="gpt-4o", max_tokens=300, temperature=0)


def apart(prompt, **options):
    return chat.create(messages=[prompt], **options)  #> call=chat model=?


apart("x", model="gpt-4o")
apart("x", model="o3")


def lacking(prompt, **options):
    return chat.create(messages=[prompt], **options)  #> call=chat model=?


lacking("x", model="gpt-4o")
lacking("x")


def completed(prompt, **options):
    params = {"model": "gpt-4o-mini", **options}
    return chat.create(messages=[prompt], **params)  #> call=chat model=gpt-4o-mini


completed("x", temperature=0)


def replaced(prompt, **options):
    params = {"model": "gpt-4o-mini", **options}
    return chat.create(messages=[prompt], **params)  #> call=chat model=?


replaced("x", model="gpt-4o")
replaced("x")


def taken(prompt, model, **options):
    return chat.create(messages=[prompt], **options)  #> call=chat model=?


taken("x", model="gpt-4o")


def outer(prompt, **options):
    return inner(prompt, **options)


def inner(prompt, **options):
    return chat.create(messages=[prompt], **options)  #> call=chat model=gpt-4o


outer("x", model="gpt-4o")


def again(prompt, left=3, **options):
    try:
        return chat.create(messages=[prompt], **options)  #> call=chat model=gpt-4o
    except ValueError:
        return again(prompt, left - 1, **options)


again("x", model="gpt-4o")


def later(**options):
    with ThreadPoolExecutor() as pool:
        return pool.submit(chat.create, **options)  #> call=chat model=gpt-4o


later(model="gpt-4o", messages=[])


def passed(*args, **options):
    return chat.create(*args, **options)  #> call=chat model=gpt-4o


passed(model="gpt-4o", messages=[])


def ordered(*args):
    return named(*args)


def named(model, prompt):
    return chat.create(model=model, messages=[prompt])  #> call=chat model=gpt-4o


ordered("gpt-4o", "x")


def behind(prompt, *args):
    return chat.create(model=args[0], messages=[prompt])  #> call=chat model=gpt-4o


behind("x", "gpt-4o")


def spread(*args):
    return chat.create(model=args[0], messages=[])  #> call=chat model=?


spread(*["gpt-4o"])


class Asker:
    def __init__(self, **options):
        self.options = options
        self.model = options.get("model", "gpt-4o-mini")

    def ask(self, prompt):
        chat.create(messages=[prompt], **self.options)  #> call=chat model=gpt-4o
        return chat.create(messages=[prompt], model=self.model)  #> call=chat model=gpt-4o


Asker(model="gpt-4o").ask("x")


def run(model_name, times):
    return chat.create(model=model_name, n=times, messages=[])  #> call=chat model=gpt-4o from=parameter-default


@click.command()
@click.option("--model-name", default="gpt-4o")
@click.option("--times", type=int)
def main(**options):
    run(**options)


def uncalled(**options):
    return chat.create(messages=[], **options)  #> call=chat model=?


def asked_for(**options):
    return chat.create(model=options.get("model") or "gpt-4o", messages=[])  #> call=chat model=gpt-4o


asked_for(temperature=0)


def standing_in(options={}):
    return chat.create(model=options.get("model"), messages=[])  #> call=chat model=?


class Settled:
    def __init__(self, model="gpt-4o", options={}):
        self.options = options
        if not self.options.get("engine"):
            self.options["model"] = model

    def ask(self):
        return chat.create(messages=[], **self.options)  #> call=chat model=gpt-4o from=parameter-default


def in_place(**options):
    from sentence_transformers import SentenceTransformer

    return SentenceTransformer("all-MiniLM-L6-v2", **options)  #> names=embedding model=all-MiniLM-L6-v2
