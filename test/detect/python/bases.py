"""How a class makes what its base classes describe, and what its class methods ask of them."""
from typing import Generic, TypeVar

from diffusers import DiffusionPipeline
from langchain_openai import ChatOpenAI
from openai import OpenAI
from transformers import LlamaForCausalLM, PreTrainedTokenizer


class Asking:
    def __init__(self, model="gpt-4o", temperature=0):
        self.model = model
        self.client = OpenAI()

    @property
    def llm(self):
        return ChatOpenAI(model=self.model)  #> names=chat model=gpt-4o


class Keeping:
    def __init__(self, model="text-embedding-3-small"):
        self.embedder = model


class ByName(Keeping, Asking):
    def __init__(self, name="o3", **options):
        Keeping.__init__(self, "text-embedding-3-large")
        Asking.__init__(self, name, **options)

    def ask(self):
        return self.llm.invoke("x")  #> call=chat model=o3 from=attribute

    def embed(self):
        return self.client.embeddings.create(model=self.embedder, input="x")  #> call=embedding model=text-embedding-3-large


class HandedOn(Asking):
    def __init__(self, *args, **options):
        super().__init__(*args, **options)

    def ask(self):
        return self.llm.invoke("x")  #> call=chat model=gpt-4o


class Named(Asking):
    def __init__(self, model, **options):
        super().__init__(model, **options)

    def ask(self):
        return self.llm.invoke("x")  #> call=chat model=?


class Unpacked(Asking):
    def __init__(self, config):
        super().__init__(**config)

    def ask(self):
        return self.llm.invoke("x")  #> call=chat model=?


class Elsewhere(HandedOn):
    pass


Elsewhere(model="gpt-4.1").llm.invoke("x")  #> call=chat model=gpt-4.1


class Walk(DiffusionPipeline):
    @classmethod
    def from_pretrained(cls, *args, tiled=False, **options):
        return super().from_pretrained(*args, **options)  #> names=image model=CompVis/stable-diffusion-v1-4


class Llama(LlamaForCausalLM):
    @classmethod
    def from_pretrained(cls, path, **options):
        model = super(Llama, cls).from_pretrained(path, **options)  #> names=generation model=?
        return model

    def from_pretrained_here(self, path):
        return super().save_pretrained(path)


class Words(PreTrainedTokenizer):
    @classmethod
    def from_pretrained(cls, *args, **options):
        return super().from_pretrained(*args, **options)


Walk.from_pretrained("CompVis/stable-diffusion-v1-4")
Words.from_pretrained("gpt2")


class Loading:
    def plain(config):
        return config

    def pick(self, kind):
        return self.small if kind else "gpt-4.1"


class Loaded(Loading):
    name: str = "gpt-4o"
    small = "gpt-4o-mini"

    @classmethod
    def load(cls, config):
        return cls(**super().plain(config))

    def ask(self):
        model = Loading.pick(self, True)
        return OpenAI().responses.create(model=model, input="x")  #> call=chat model=gpt-4o-mini


OpenAI().responses.create(model=Loaded.load(read()).name, input="x")  #> call=chat model=?


Item = TypeVar("Item")


class TypedAsking(Generic[Item]):
    def __init__(self, model):
        self.model = model
        self.client = OpenAI()


class AskingForText(TypedAsking[str]):
    def ask(self):
        return self.client.responses.create(model=self.model, input="x")  #> call=chat model=gpt-4.1


AskingForText("gpt-4.1").ask()
