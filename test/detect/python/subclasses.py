"""Objects of the project's own classes that inherit from a library's, handed on."""
from langchain.chains import LLMChain
from langchain_core.prompts import ChatPromptTemplate
from langchain_openai import ChatOpenAI
from langgraph.prebuilt import create_react_agent
from openai import OpenAI


class Careful(ChatOpenAI):
    def extra(self):
        return 1


class Small(ChatOpenAI):
    def __init__(self, **options):
        super().__init__(model="gpt-4o-mini", **options)


prompt = ChatPromptTemplate.from_template("{x}")
llm = Careful(model="gpt-4o")
llm.invoke("x")  #> call=chat model=gpt-4o
chain = prompt | llm
chain.invoke({})  #> call=chat model=gpt-4o
LLMChain(llm=llm, prompt=prompt).run("x")  #> call=chat model=gpt-4o
create_react_agent(llm, tools=[]).invoke({})  #> call=chat model=gpt-4o
(prompt | Small(temperature=0)).invoke({})  #> call=chat model=gpt-4o-mini


class Plain:
    def invoke(self, text):
        return text


(prompt | Plain()).invoke({})


class Hosted:
    def chat(self, **options):
        return OpenAI().chat.completions.create(**options)  #> call=chat model=gpt-4o


class Silent:
    def chat(self, **options):
        return options


def either(kind, model="gpt-4o"):
    if kind == "hosted":
        made = Hosted
    else:
        made = Silent
    client = made()
    return client.chat(model=model, messages=[])


class Wrapped(ChatOpenAI):
    def __init__(self, model, inner):
        self.inner = inner

    def call(self, text):
        return self.inner.invoke(text)  #> call=chat model=o3


(prompt | Wrapped("gpt-4o", ChatOpenAI(model="o3"))).invoke({})  #> call=chat model=o3 ; names=chat model=o3
