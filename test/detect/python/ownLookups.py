"""Settings that the project's own functions look up in what is read at run time, with a default beside the key."""
import json
import os

import yaml
from openai import OpenAI

client = OpenAI()


class Plain:
    def __init__(self, path):
        for key, value in json.load(open(path)).items():
            setattr(self, key, value)

    def get(self, key, default=None):
        return getattr(self, key, default)


class Dotted:
    def __init__(self, path):
        self.tree = yaml.safe_load(open(path))

    def get(self, path, default=None):
        value = self.tree
        for key in path.split("."):
            if key not in value:
                return default
            value = value[key]
        return value

    def get_model(self, kind, name):
        return self.tree[kind](name)


class Known:
    values = {"chat_model": "o3"}

    def get(self, key, default=None):
        return self.values.get(key, default)


def get_setting(key, default):
    try:
        return json.load(open(os.environ["SETTINGS"]))[key]
    except KeyError:
        return default


def ask(plain: Plain, dotted: Dotted, known: Known, text):
    client.responses.create(model=plain.get("chat_model", "gpt-4o"), input=text)  #> call=chat model=gpt-4o from=parameter-default
    client.responses.create(model=dotted.get("llm.model", "gpt-4o"), input=text)  #> call=chat model=gpt-4o from=parameter-default
    client.responses.create(model=dotted.get("llm.model", default="gpt-4o"), input=text)  #> call=chat model=gpt-4o from=parameter-default
    client.responses.create(model=dotted.get("llm.model"), input=text)  #> call=chat model=?
    client.responses.create(model=dotted.get("prompt", "gpt-4o"), input=text)  #> call=chat model=?
    client.responses.create(model=dotted.get_model("llm", "gpt-4o"), input=text)  #> call=chat model=?
    client.responses.create(model=known.get("chat_model", "gpt-4o"), input=text)  #> call=chat model=o3
    client.responses.create(model=known.get("small_model", "gpt-4o"), input=text)  #> call=chat model=gpt-4o from=parameter-default
    client.responses.create(model=get_setting("model", "gpt-4o"), input=text)  #> call=chat model=gpt-4o from=parameter-default
    client.responses.create(model=get_setting(text, "gpt-4o"), input=text)  #> call=chat model=?
    client.responses.create(model="o3", input=text, max_output_tokens=plain.get("max_tokens", 900))  #> call=chat model=o3 max=900
    client.responses.create(model="o3", input=text, max_output_tokens=plain.get("retries", 900))  #> call=chat model=o3
