"""A class of a module is for others too: what its fields are given here is not all that they may be."""
from langchain_openai import ChatOpenAI
from pydantic import BaseModel


class Model(BaseModel):
    llm: ChatOpenAI

    def __init__(self, **data):
        super().__init__(**data)

    def ask(self):
        return self.llm.invoke("x")  #> call=chat model=?


made = Model(llm=ChatOpenAI(model="gpt-4o-mini"))  #> names=chat model=gpt-4o-mini
made.llm.invoke("x")  #> call=chat model=gpt-4o-mini


class Named(BaseModel):
    name: str

    def ask(self):
        return ChatOpenAI(model=self.name)  #> names=chat model=o3-mini


Named(name="o3-mini")


class Either(BaseModel):
    name: str

    def ask(self):
        return ChatOpenAI(model=self.name)  #> names=chat model=?


def either(name):
    return Either(name=name) or Either(name="o3-mini")
