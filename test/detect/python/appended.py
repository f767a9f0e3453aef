"""Lists that are filled later, item by item."""
from langchain_openai import ChatOpenAI
from openai import OpenAI

made = []
for at in range(2):
    made.append(ChatOpenAI(model="gpt-4o"))  #> names=chat model=gpt-4o loop
for llm in made:
    llm.invoke("x")  #> call=chat model=gpt-4o loop
for at, llm in enumerate(made):
    llm.invoke("x")  #> call=chat model=gpt-4o loop

names = ["gpt-4o"]
names.append("o3")
for name in names:
    OpenAI().responses.create(model=name, input="x")  #> call=chat model=? loop
OpenAI().responses.create(model=names[0], input="x")  #> call=chat model=gpt-4o

own = []
own.append(own)
for each in own:
    each.invoke("x")


def elsewhere():
    made = [print]
    made.append(len)
    for each in made:
        each.invoke("x")


class Panel:
    def __init__(self, more):
        self.llms = [("first", ChatOpenAI(model="o3"))]  #> names=chat model=o3
        self.texts = ["a"]
        if more:
            self.llms.append(("second", ChatOpenAI(model="o3-mini")))  #> names=chat model=o3-mini

    def vote(self):
        self.texts.append(ChatOpenAI)
        for name, llm in self.llms:
            llm.invoke("x")  #> call=chat model=? loop


class Other:
    def __init__(self):
        self.llms = [("first", ChatOpenAI(model="o3"))]  #> names=chat model=o3

    def vote(self):
        for name, llm in self.llms:
            llm.invoke("x")  #> call=chat model=o3 loop
