"""What a notebook defines nobody else makes objects of: what all of them are given here is what they have."""
from dataclasses import dataclass

from langchain_openai import ChatOpenAI
from llama_index.core.query_engine import CustomQueryEngine
from llama_index.llms.openai import OpenAI
from pydantic import BaseModel


class Typed:
    def __init__(self, llm: ChatOpenAI):
        self.llm = llm

    def ask(self):
        return self.llm.invoke("x")  #> call=chat model=gpt-4o


Typed(ChatOpenAI(model="gpt-4o"))  #> names=chat model=gpt-4o


class Model(BaseModel):
    llm: ChatOpenAI
    name: str

    def ask(self):
        self.llm.invoke("x")  #> call=chat model=gpt-4o-mini
        return ChatOpenAI(model=self.name)  #> names=chat model=o3-mini


Model(llm=ChatOpenAI(model="gpt-4o-mini"), name="o3-mini")  #> names=chat model=gpt-4o-mini


@dataclass
class Two:
    llm: ChatOpenAI

    def ask(self):
        return self.llm.invoke("x")  #> call=chat model=?


Two(ChatOpenAI(model="gpt-4o"))  #> names=chat model=gpt-4o
Two(ChatOpenAI(model="gpt-4.1"))  #> names=chat model=gpt-4.1


@dataclass
class HandedIn:
    llm: ChatOpenAI

    def ask(self):
        return self.llm.invoke("x")  #> call=chat model=?


def handed(llm: ChatOpenAI):
    return HandedIn(llm)


class Engine(CustomQueryEngine):
    llm: OpenAI

    def __init__(self, prompt=None, **kwargs):
        super().__init__(prompt=prompt, **kwargs)

    def custom_query(self, question):
        return self.llm.complete(question)  #> call=completion model=gpt-4o


engine = Engine(llm=OpenAI(model="gpt-4o"))  #> names=chat model=gpt-4o
engine.query("x")  #> call=chat model=gpt-4o


class Plain(CustomQueryEngine):
    def custom_query(self, question):
        return question


Plain().query("x")
