"""Clients and models that are kept in containers, fields and globals."""
import importlib
from dataclasses import dataclass
from typing import Dict, List, Optional, TypeVar, Union

from openai import AsyncOpenAI, OpenAI
from transformers import AutoModel, AutoModelForCausalLM, pipeline

# Declared by the type of the items.
clients: Dict[str, OpenAI] = {}


def by_type(name: str, many: List[OpenAI], pair: tuple[OpenAI, str], either: Union[str, AsyncOpenAI]):
    clients[name].responses.create(model="a", input="x")  #> call=chat model=a
    clients["fast"].responses.create(model="a", input="x")  #> call=chat model=a
    for client in many:
        client.responses.create(model="a", input="x")  #> call=chat model=a loop
    many[3].responses.create(model="a", input="x")  #> call=chat model=a
    pair[0].responses.create(model="a", input="x")  #> call=chat model=a
    pair[1].responses.create(model="a", input="x")
    either.responses.create(model="a", input="x")  #> call=chat model=a


# Put there under a computed key.
loaded = {}


def model_for(name):
    if name not in loaded:
        loaded[name] = AutoModelForCausalLM.from_pretrained(name)  #> names=generation model=gpt2
    return loaded[name]


model_for("gpt2").generate(1)  #> call=generation model=gpt2


class Cache:
    def __init__(self):
        self.models = {}
        self.names = {}

    def load(self, name):
        self.models[name] = AutoModelForCausalLM.from_pretrained(name)  #> names=generation model=?
        self.names[name] = "gpt-4o"

    def answer(self, name):
        self.models[name].generate(1)  #> call=generation model=?
        model = self.models.get(name)
        model.generate(1)  #> call=generation model=?
        OpenAI().responses.create(model=self.names["quick"], input="x")  #> call=chat model=?


# Fields by position, by name, and by declared type.
@dataclass
class Ready:
    model: AutoModelForCausalLM
    name: str


def ready(name: str) -> Ready:
    return Ready(AutoModelForCausalLM.from_pretrained(name), name)  #> names=generation model=gpt2


ready("gpt2").model.generate(1)  #> call=generation model=gpt2


def use(it: Ready, others: Dict[str, Optional[Ready]]):
    it.model.generate(1)  #> call=generation model=?
    others["x"].model.generate(1)  #> call=generation model=?


# A mapping unpacked beside a position does not give it again.
def send(client, **options):
    return client.responses.create(**options)  #> call=chat model=?


def relay(**options):
    return send(OpenAI(), **options)


# A global is what the function made of it, step by step.
def answer(question):
    return model.chat(None, question)  #> call=generation model=THUDM/chatglm2-6b


def main(bits):
    global model
    model = AutoModel.from_pretrained("THUDM/chatglm2-6b")  #> names=embedding model=THUDM/chatglm2-6b
    if bits is not None:
        model = model.quantize(bits)
    model = model.cuda()
    model = model.eval()


# A stand-in that loads its library when it is first asked for something.
class Lazy:
    module = None

    def __getattr__(self, name):
        self.load()
        return getattr(self.module, name)

    def load(self):
        self.module = importlib.import_module("litellm")


litellm = Lazy()
litellm.completion(model="gpt-4o", messages=[])  #> call=chat model=gpt-4o
litellm.load()


# Of a mapping that cannot be read nobody knows what it gives.
def pipe(settings: Dict[str, str], options):
    pipeline(**settings)  #> names=other model=?
    pipeline("text-generation", **options)  #> names=generation model=?


# A type variable stands for its bounds.
AnyClient = TypeVar("AnyClient", OpenAI, AsyncOpenAI)


def with_any(client: AnyClient):
    client.responses.create(model="a", input="x")  #> call=chat model=a


# Several entries filled by one assignment.
pairs = {}
names = {}


def made():
    return "first", OpenAI()


names["a"], pairs["a"] = made()
pairs["a"].responses.create(model=names["a"], input="x")  #> call=chat model=first
names["a"].responses.create(model="x", input="x")
