"""Defaults of fields that a library declares, and of variables that it reads."""
import attr
from attrs import define, field
from environs import Env
from fastembed import TextEmbedding
from openai import OpenAI
from starlette.config import Config
from theflow import Function, Param
from traitlets import HasTraits, Unicode

client = OpenAI()
env = Env()
config = Config(".env")
client.responses.create(model=env.str("MODEL", "gpt-4o"), input="x")  #> call=chat model=gpt-4o from=env-default
client.responses.create(model=env("MODEL", default="o3"), input="x")  #> call=chat model=o3 from=env-default
client.responses.create(model=config("MODEL", cast=str, default="o3"), input="x")  #> call=chat model=o3 from=env-default
client.responses.create(model=config("MODEL"), input="x")  #> call=chat model=?


class Embedder(Function):
    name: str = Param("BAAI/bge-small-en-v1.5", help="Which")
    other: str = Param(None, help="Which")

    def load(self):
        TextEmbedding(model_name=self.other)  #> names=embedding model=?
        return TextEmbedding(model_name=self.name)  #> names=embedding model=BAAI/bge-small-en-v1.5 from=attribute


class Extension(HasTraits):
    name = Unicode("gpt-4o", config=True)

    def ask(self, text):
        return client.responses.create(model=self.name, input=text)  #> call=chat model=gpt-4o


@attr.s
class Old:
    name = attr.ib(default="gpt-4o")

    def ask(self, text):
        return client.responses.create(model=self.name, input=text)  #> call=chat model=gpt-4o


@define
class New:
    name: str = field(default="gpt-4o")

    def ask(self, text):
        return client.responses.create(model=self.name, input=text)  #> call=chat model=gpt-4o
