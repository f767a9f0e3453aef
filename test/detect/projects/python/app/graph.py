from langgraph.graph import StateGraph

import app.llm
from app.llm import client


def answer(state):
    return client.responses.create(model="gpt-4.1-mini", input=state)  #> call=chat model=gpt-4.1-mini


def ask(question):
    return app.llm.clients.client.responses.create(model=app.llm.config.CHAT_MODEL, input=question)  #> call=chat model=gpt-4o-mini from=cross-file


builder = StateGraph(dict)
builder.add_node("answer", answer)

plain = StateGraph(dict)
plain.add_node("nothing", lambda state: state)
