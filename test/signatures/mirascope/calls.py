from mirascope import llm
from mirascope.core import anthropic, openai, prompt_template
from mirascope.core.openai import openai_call
from pydantic import BaseModel


class Book(BaseModel):
    title: str


@openai.call("gpt-4o-mini", response_model=Book)  #> names=chat model=gpt-4o-mini
@prompt_template("Extract {text}")
def extract(text: str): ...


@anthropic.call(model="claude-3-5-sonnet-20240620", stream=True)  #> names=chat model=claude-3-5-sonnet-20240620
def poem(topic: str) -> str:
    return f"A poem about {topic}"


@openai_call(model="gpt-4o")  #> names=chat model=gpt-4o
def short(topic: str) -> str:
    return topic


@llm.call("google/gemini-2.5-flash")  #> names=chat model=google/gemini-2.5-flash
def newer(topic: str):
    return topic


extract("The Name of the Wind")  #> call=chat model=gpt-4o-mini
for chunk, _ in poem("tides"):  #> call=chat model=claude-3-5-sonnet-20240620
    print(chunk)
short("tides")  #> call=chat model=gpt-4o
print(newer("tides").pretty())  #> call=chat model=google/gemini-2.5-flash
model = llm.use_model("openai/gpt-5-mini")  #> names=chat model=openai/gpt-5-mini
model.call("Hi")  #> call=chat model=openai/gpt-5-mini
