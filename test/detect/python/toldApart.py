"""Models that differ, made into something else by the same calls."""
from langchain_openai import ChatOpenAI
from openai import OpenAI


def make(model):
    return ChatOpenAI(model=model)  #> names=chat model=?


def ask(kind):
    llm = ChatOpenAI(model="gpt-4o") if kind else ChatOpenAI(model="o3")  #> names=chat model=gpt-4o ; names=chat model=o3
    bound = llm.with_structured_output(dict)
    return bound.invoke("x")  #> call=chat model=?


def ask_made(kind):
    llm = make("gpt-4o") if kind else make("o3")
    return llm.with_structured_output(dict).invoke("x")  #> call=chat model=?


def ask_same(kind):
    llm = make("gpt-4o") if kind else make("gpt-4o")
    return llm.with_structured_output(dict).invoke("x")  #> call=chat model=gpt-4o
