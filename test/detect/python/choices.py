"""Choices, casts and plain HTTP."""
from typing import cast

import requests
from openai import OpenAI

client = OpenAI()

client.responses.create(model="o1" if input() else "o3", input="x")  #> call=chat model=?
cast(OpenAI, client).responses.create(model="a", input="x")  #> call=chat model=a
requests.post("https://api.openai.com/v1/chat/completions", json={"model": "gpt-4o", "messages": []})  #> call=chat model=gpt-4o
