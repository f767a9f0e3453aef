"""Workflows written as functions, and graphs that are handed in."""
from langchain_openai import ChatOpenAI
from langgraph.checkpoint.memory import MemorySaver
from langgraph.func import entrypoint, task
from langgraph.graph.state import CompiledStateGraph
from langgraph.prebuilt import create_react_agent

llm = ChatOpenAI(model="gpt-4o-mini")  #> names=chat model=gpt-4o-mini


@task
def write(topic):
    return llm.invoke(topic)  #> call=chat model=gpt-4o-mini


@task
def length(text):
    return len(text)


@entrypoint(checkpointer=MemorySaver())
def workflow(topic, *, previous=None):
    return length(write(topic).result()).result()


@entrypoint()
def measured(text):
    return length(text).result()


workflow.invoke("cats")  #> call=chat model=gpt-4o-mini
for step in workflow.stream("cats"):  #> call=chat model=gpt-4o-mini
    print(step)
measured.invoke("cats")


def run(graph: CompiledStateGraph, given):
    graph.get_graph().draw_mermaid()
    return graph.invoke(given)  #> call=chat model=?


def run_here(graph: CompiledStateGraph, given):
    return graph.invoke(given)  #> call=chat model=gpt-4o


run_here(create_react_agent(ChatOpenAI(model="gpt-4o"), tools=[]), "x")  #> names=chat model=gpt-4o
