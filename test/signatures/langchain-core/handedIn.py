"""Steps that are handed in by their most general type."""
from langchain_core.messages import AIMessage
from langchain_core.runnables import Runnable, RunnableConfig, RunnableLambda
from langchain_openai import ChatOpenAI


class Summary:
    def __init__(self, *, model: Runnable):
        self.model = model

    def write(self, text):
        return self.model.invoke(text)  #> call=chat model=?


def simulate(user: Runnable[dict, AIMessage], text: str, config: RunnableConfig):
    config.get("tags")
    return user.invoke(text, config)  #> call=chat model=?


def here(step: Runnable, text):
    return step.invoke(text)  #> call=chat model=gpt-4o


here(ChatOpenAI(model="gpt-4o"), "x")  #> names=chat model=gpt-4o
RunnableLambda(len).invoke("x")
plain: Runnable = RunnableLambda(len)
plain.invoke("x")
