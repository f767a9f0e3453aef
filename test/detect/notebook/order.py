"""A function of a notebook finds what the names of the module hold when a cell calls it."""
from langchain_openai import ChatOpenAI
from openai import OpenAI

client = OpenAI()


def chat():
    global made
    made = llm
    return llm.bind(stop=["x"])


llm = ChatOpenAI(model="gpt-4o")  #> names=chat model=gpt-4o
chat().invoke("x")  #> call=chat model=gpt-4o
llm = ChatOpenAI(model="gpt-4o-mini")  #> names=chat model=gpt-4o-mini
chat().invoke("x")  #> call=chat model=gpt-4o-mini

LATER = "gpt-4o"


def ask_later():
    return client.responses.create(model=LATER, input="x")  #> call=chat model=gpt-4.1 from=constant


def over():
    return ask_later()


LATER = "gpt-4.1"
over()
ask_later()

TWICE = "gpt-4o"


def ask_twice():
    return client.responses.create(model=TWICE, input="x")  #> call=chat model=gpt-4o


ask_twice()
TWICE = "gpt-4.1"
ask_twice()


def ask_below():
    return client.responses.create(model=BELOW, input="x")  #> call=chat model=?


BELOW = "gpt-4o"
ask_below()
BELOW = "gpt-4.1"
ask_below()


def ask_first():
    return client.responses.create(model=FIRST, input="x")  #> call=chat model=gpt-4o


FIRST = "gpt-4o"
ask_first()
FIRST = "gpt-4.1"

options = {}


def ask_with():
    return client.responses.create(model=options["model"], input="x")  #> call=chat model=gpt-5


options["model"] = "gpt-5"
ask_with()


def same():
    return client.responses.create(model="gpt-4o", input="x")  #> call=chat model=gpt-4o


same()


def same():
    return client.responses.create(model=FIRST, input="x")  #> call=chat model=o3-mini


FIRST = "o3-mini"
same()
FIRST = "gpt-4o"


def turns(n):
    return turned(n)


def turned(n):
    turns(n - 1)
    return client.responses.create(model=TURNED, input="x")  #> call=chat model=gpt-4o-mini


TURNED = "gpt-4o-mini"
turns(2)
TURNED = "o3-mini"


from ollama import AsyncClient, generate

generate("gemma2:2b", "x")  #> call=completion model=gemma2:2b


async def generate():
    ollama = AsyncClient()
    return await ollama.generate("gemma2:9b", "x")  #> call=completion model=gemma2:9b


generate()
