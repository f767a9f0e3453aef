"""Of arms whose tests are decided by what is known, only those that may run say anything."""
from enum import Enum

from langchain_anthropic import ChatAnthropic
from langchain_openai import ChatOpenAI
from openai import OpenAI

client = OpenAI()


class Kind(Enum):
    LARGE = "large"
    SMALL = "small"


def by_kind(kind):
    if kind == Kind.LARGE:
        return ChatOpenAI(model="gpt-4o")  #> names=chat model=gpt-4o
    elif kind == Kind.SMALL:
        return ChatAnthropic(model="claude-haiku-4-5")  #> names=chat model=claude-haiku-4-5
    raise ValueError(kind)


by_kind(Kind.LARGE).invoke("x")  #> call=chat model=gpt-4o
by_kind(input()).invoke("x")  #> call=chat model=?


def matched(kind):
    match kind:
        case Kind.LARGE:
            return ChatOpenAI(model="gpt-4o")  #> names=chat model=gpt-4o
        case "small" | "tiny":
            return ChatAnthropic(model="claude-haiku-4-5")  #> names=chat model=claude-haiku-4-5
        case _:
            return ChatOpenAI(model="o3")  #> names=chat model=o3


matched(Kind.LARGE).invoke("x")  #> call=chat model=gpt-4o
matched("tiny").invoke("x")  #> call=chat model=claude-haiku-4-5
matched("other").invoke("x")  #> call=chat model=o3


def named(name):
    if name == "a":
        llm = ChatOpenAI(model="gpt-4o")  #> names=chat model=gpt-4o
    elif name == "b":
        llm = ChatAnthropic(model="claude-haiku-4-5")  #> names=chat model=claude-haiku-4-5
    else:
        llm = ChatOpenAI(model="o3")  #> names=chat model=o3
    return llm


named("b").invoke("x")  #> call=chat model=claude-haiku-4-5
named("c").invoke("x")  #> call=chat model=o3


def flagged(text, fast=False):
    if fast:
        return ChatOpenAI(model="gpt-4o-mini")  #> names=chat model=gpt-4o-mini
    return ChatOpenAI(model="gpt-4o")  #> names=chat model=gpt-4o


flagged("x").invoke("x")  #> call=chat model=gpt-4o
flagged("x", fast=True).invoke("x")  #> call=chat model=gpt-4o-mini
flagged("x", fast=input()).invoke("x")  #> call=chat model=?


def unnamed(name=None):
    if name is None:
        return ChatOpenAI(model="o1")  #> names=chat model=o1
    return ChatOpenAI(model=name)  #> names=chat model=?


unnamed().invoke("x")  #> call=chat model=o1
unnamed("o3").invoke("x")  #> call=chat model=o3


def turned_away(model="gpt-4o"):
    if model == "gpt-4o":
        return None
    return client.responses.create(model=model, input="x")  #> call=chat model=?


def in_turns(models):
    for model in models:
        if model == "gpt-4o":
            continue
        client.responses.create(model=model, input="x")  #> call=chat model=? loop


LOCAL = True
if LOCAL:
    chat = ChatOpenAI(model="gpt-4o")  #> names=chat model=gpt-4o
else:
    chat = ChatOpenAI(model="o3")  #> names=chat model=o3
chat.invoke("x")  #> call=chat model=gpt-4o
