"""What code around a class sets of its objects, which their methods and other functions read."""
from langchain_openai import ChatOpenAI
from openai import OpenAI

client = OpenAI()


class Config:
    def __init__(self):
        self.temperature = 0


class Model:
    def __init__(self):
        self.config = Config()
        self.llm = None

    def ask(self):
        self.llm.invoke("x")  #> call=chat model=gpt-4o
        return client.responses.create(model=self.config.name, input="x")  #> call=chat model=gpt-4o-mini from=attribute


model = Model()
model.config.name = "gpt-4o-mini"
model.llm = ChatOpenAI(model="gpt-4o")  #> names=chat model=gpt-4o


class Agent:
    def __init__(self, llm):
        self.llm = llm

    def run(self):
        return self.llm.invoke("x")  #> call=chat model=?


agent = Agent(ChatOpenAI(model="gpt-4o"))  #> names=chat model=gpt-4o
agent.llm = ChatOpenAI(model="o3-mini")  #> names=chat model=o3-mini


class Settings:
    model = "gpt-3.5-turbo"


settings = Settings()
settings.model = "gpt-4.1"
other = Settings()


def ask():
    client.responses.create(model=settings.model, input="x")  #> call=chat model=gpt-4.1 from=constant
    return client.responses.create(model=other.model, input="x")  #> call=chat model=gpt-3.5-turbo


class Loop:
    def __init__(self):
        self.next = None

    def ask(self):
        return client.responses.create(model=self.next.next.name, input="x")  #> call=chat model=?


loop = Loop()
loop.next = Loop()
loop.next.next = loop
loop.next.next.name = loop.next.name
