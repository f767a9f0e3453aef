from langchain_core.prompts import ChatPromptTemplate
from langchain_core.runnables import RunnableLambda, RunnablePassthrough
from langchain_openai import ChatOpenAI

prompt = ChatPromptTemplate.from_template("{question}")
small = ChatOpenAI(model="gpt-4o-mini")  #> names=chat model=gpt-4o-mini
large = ChatOpenAI(model="gpt-4o")  #> names=chat model=gpt-4o
brief = prompt | small


def by_length(given):
    if len(given["question"]) > 500:
        return prompt | large
    return brief


def always(given):
    return brief


def words(given):
    return given["question"].split()


RunnableLambda(always).invoke({"question": "x"})  #> call=chat model=gpt-4o-mini
RunnableLambda(by_length).invoke({"question": "x"})  #> call=chat model=?
(RunnablePassthrough() | always).invoke({"question": "x"})  #> call=chat model=gpt-4o-mini
(RunnablePassthrough() | words).invoke({"question": "x"})


def again(given):
    return RunnableLambda(again) | small


RunnableLambda(again).invoke({"question": "x"})  #> call=chat model=gpt-4o-mini
