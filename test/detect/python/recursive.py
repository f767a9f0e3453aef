"""A function that calls itself with the model it was given says nothing new of it."""
import os

from openai import OpenAI

client = OpenAI()


def fix(text, model, left=3):
    answer = client.responses.create(model=model, input=text)  #> call=chat model=gpt-4 from=env-default
    return fix(answer, model, left - 1) if left else answer


def shrink(text, model):
    answer = client.responses.create(model=model, input=text)  #> call=chat model=?
    model = text
    return shrink(answer, model)


fix("x", os.environ.get("MODEL", "gpt-4"))
shrink("x", "gpt-4")
