from langchain_core.prompts import ChatPromptTemplate
from langchain_core.runnables import Runnable
from langchain_openai import ChatOpenAI

prompt = ChatPromptTemplate.from_template("{question}")
small = ChatOpenAI(model="gpt-4o-mini")  #> names=chat model=gpt-4o-mini
large = ChatOpenAI(model="gpt-4o")  #> names=chat model=gpt-4o


def ask(chain: Runnable, question: str):
    return chain.invoke({"question": question})  #> call=chat model=gpt-4o-mini


def compare(chain: Runnable, question: str):
    return chain.invoke({"question": question})  #> call=chat model=?


def elsewhere(chain: Runnable, question: str):
    return chain.invoke({"question": question})  #> call=chat model=?


ask(prompt | small, "Why?")
compare(prompt | small, "Why?")
compare(prompt | large.bind_tools([]), "Why?")
