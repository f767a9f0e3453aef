"""Choices, casts and plain HTTP."""
from typing import cast

import requests
from openai import OpenAI
from sentence_transformers import SentenceTransformer
from transformers import AutoModel

client = OpenAI()

client.responses.create(model="o1" if input() else "o3", input="x")  #> call=chat model=?
cast(OpenAI, client).responses.create(model="a", input="x")  #> call=chat model=a
requests.post("https://api.openai.com/v1/chat/completions", json={"model": "gpt-4o", "messages": []})  #> call=chat model=gpt-4o


# A branch that no known value reaches says nothing of the model.
def opened(name):
    if "jina" in name:
        network = AutoModel.from_pretrained(name)  #> names=embedding model=?
        network = network.to("cpu")
    else:
        network = SentenceTransformer(name)  #> names=embedding model=all-MiniLM-L6-v2
    return network


opened("all-MiniLM-L6-v2").encode(["a"])  #> call=embedding model=all-MiniLM-L6-v2
