"""What decides where a graph goes on may ask a model of its own."""
from langchain_openai import ChatOpenAI
from langgraph.graph import END, START, StateGraph

writer = ChatOpenAI(model="gpt-4o")  #> names=chat model=gpt-4o
grader = ChatOpenAI(model="gpt-4o-mini")  #> names=chat model=gpt-4o-mini


def write(state):
    return writer.invoke(state["messages"])  #> call=chat model=gpt-4o


def is_good(state):
    return "end" if grader.invoke(state["draft"]).content == "yes" else "write"  #> call=chat model=gpt-4o-mini


def length(state):
    return "end" if len(state["draft"]) > 5 else "write"


judged = StateGraph(dict)
judged.add_node("write", write)
judged.add_conditional_edges("write", is_good, {"end": END, "write": "write"})
judged.compile().invoke({})  #> call=chat model=?

measured = StateGraph(dict)
measured.add_node("write", action=write)
measured.add_conditional_edges("write", path=length)
measured.compile().invoke({})  #> call=chat model=gpt-4o

entered = StateGraph(dict)
entered.add_node("write", length)
entered.set_conditional_entry_point(is_good)
entered.compile().invoke({})  #> call=chat model=gpt-4o-mini
