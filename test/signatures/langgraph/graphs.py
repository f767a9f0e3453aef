from typing import TypedDict

from langchain.agents import create_agent
from langchain_anthropic import ChatAnthropic
from langchain_openai import ChatOpenAI
from langgraph.checkpoint.memory import MemorySaver
from langgraph.graph import END, START, StateGraph
from langgraph.prebuilt import ToolNode, create_react_agent

model = ChatAnthropic(model="claude-3-7-sonnet-latest")  #> names=chat model=claude-3-7-sonnet-latest


class State(TypedDict):
    messages: list


def call_model(state: State):
    return {"messages": [model.invoke(state["messages"])]}  #> call=chat model=claude-3-7-sonnet-latest


def ask(messages):
    return model.invoke(messages)  #> call=chat model=claude-3-7-sonnet-latest


def through_helper(state: State):
    return {"messages": [ask(state["messages"])]}


def tidy(state: State):
    return {"messages": state["messages"][-5:]}


builder = StateGraph(State)
builder.add_node("agent", call_model)
builder.add_node(tidy)
builder.add_edge(START, "agent")
graph = builder.compile(checkpointer=MemorySaver())
graph.invoke({"messages": []})  #> call=chat model=claude-3-7-sonnet-latest
for step in graph.stream({"messages": []}, stream_mode="values"):  #> call=chat model=claude-3-7-sonnet-latest
    print(step)
graph.get_state({"configurable": {"thread_id": "1"}})

helped = StateGraph(State)
helped.add_node("agent", through_helper)
helped.compile().invoke({"messages": []})  #> call=chat model=claude-3-7-sonnet-latest

plain = StateGraph(State)
plain.add_node("tidy", tidy)
plain.add_edge("tidy", END)
plain.compile().invoke({"messages": []})

agent = create_react_agent(ChatOpenAI(model="gpt-4o"), tools=[])  #> names=chat model=gpt-4o
agent.invoke({"messages": []})  #> call=chat model=gpt-4o
named = create_agent("openai:gpt-4o-mini", tools=[])  #> names=chat model=openai:gpt-4o-mini
named.invoke({"messages": []})  #> call=chat model=openai:gpt-4o-mini
ToolNode([]).invoke({"messages": []})


class Crew:
    def __init__(self):
        self.llm = ChatOpenAI(model="gpt-4o-mini")  #> names=chat model=gpt-4o-mini
        workflow = StateGraph(State)
        workflow.add_node("think", self.think)
        self.app = workflow.compile()

    def think(self, state):
        return self.llm.invoke(state["messages"])  #> call=chat model=gpt-4o-mini

    def run(self, text):
        return self.app.invoke({"messages": [text]})  #> call=chat model=gpt-4o-mini

from langchain.agents.middleware import LLMToolSelectorMiddleware, ModelFallbackMiddleware, SummarizationMiddleware

SummarizationMiddleware(model="openai:gpt-4o-mini", max_tokens_before_summary=4000)  #> names=chat model=openai:gpt-4o-mini
ModelFallbackMiddleware("openai:gpt-4o-mini", "anthropic:claude-sonnet-4-5")  #> names=chat model=openai:gpt-4o-mini
LLMToolSelectorMiddleware(max_tools=3)

import spacy

nlp = spacy.load("en_core_web_sm")  #> names=classification model=en_core_web_sm


def entities(state: State):
    return {"entities": nlp(state["messages"][-1])}  #> call=classification model=en_core_web_sm


checked = StateGraph(State)
checked.add_node("agent", call_model)
checked.add_node("entities", entities)
checked.compile().invoke({"messages": []})  #> call=chat model=claude-3-7-sonnet-latest

only = StateGraph(State)
only.add_node("entities", entities)
only.compile().invoke({"messages": []})  #> call=classification model=en_core_web_sm


def look_up(question):
    """A node that only embeds stands beside the one that answers."""
    import chromadb

    notes = chromadb.Client().get_or_create_collection("notes")

    def recall(state: State):
        return {"messages": notes.query(query_texts=[question])}  #> call=embedding model=all-MiniLM-L6-v2

    recalling = StateGraph(State)
    recalling.add_node("recall", recall)
    recalling.add_node("agent", call_model)
    recalling.compile().invoke({"messages": []})  #> call=chat model=claude-3-7-sonnet-latest
    only = StateGraph(State)
    only.add_node("recall", recall)
    return only.compile().invoke({"messages": []})  #> call=embedding model=all-MiniLM-L6-v2


def staffed():
    """Nodes made of one function, each with an agent of its own."""
    import functools

    def agent_node(state, agent, name):
        return {"messages": [agent.invoke(state)], "sender": name}  #> call=chat model=claude-3-7-sonnet-latest

    writer = functools.partial(agent_node, agent=ask_with(model), name="writer")
    critic = functools.partial(agent_node, agent=ask_with(model.bind_tools([])), name="critic")
    crew = StateGraph(State)
    crew.add_node("writer", writer)
    crew.add_node("critic", critic)
    crew.compile().invoke({"messages": []})  #> call=chat model=claude-3-7-sonnet-latest


def ask_with(llm):
    from langchain_core.prompts import ChatPromptTemplate

    return ChatPromptTemplate.from_messages([("system", "Answer briefly.")]) | llm


def filled(topic, llm):
    """What is left to give is not known here."""
    return llm.invoke(topic)  #> call=chat model=claude-3-7-sonnet-latest


def fill():
    from functools import partial

    return partial(filled, llm=model), partial(str.replace, "a")("b", "c")
