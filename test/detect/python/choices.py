"""Choices, casts and plain HTTP."""
from typing import cast

import requests
from openai import OpenAI
from sentence_transformers import SentenceTransformer
from transformers import AutoModel, Trainer
from langchain_anthropic import ChatAnthropic
from langchain_openai import ChatOpenAI

client = OpenAI()

client.responses.create(model="o1" if input() else "o3", input="x")  #> call=chat model=?
cast(OpenAI, client).responses.create(model="a", input="x")  #> call=chat model=a
requests.post("https://api.openai.com/v1/chat/completions", json={"model": "gpt-4o", "messages": []})  #> call=chat model=gpt-4o




def stood_in(model=None, cfg=None):
    client.responses.create(model=model if model else "gpt-4o", input="x")  #> call=chat model=gpt-4o from=parameter-default
    client.responses.create(model=model if model is not None else "gpt-4o", input="x")  #> call=chat model=gpt-4o
    client.responses.create(model="gpt-4o" if model is None else model, input="x")  #> call=chat model=gpt-4o
    client.responses.create(model="gpt-4o" if not cfg.model else cfg.model, input="x")  #> call=chat model=gpt-4o
    client.responses.create(model=cfg["model"] if "model" in cfg else "gpt-4o", input="x")  #> call=chat model=gpt-4o
    client.responses.create(model=model if isinstance(model, str) else "gpt-4o", input="x")  #> call=chat model=gpt-4o
    client.responses.create(model=model if model in ("o1", "o3") else "gpt-4o", input="x")  #> call=chat model=gpt-4o
    client.responses.create(model="o3" if cfg.model else "gpt-4o", input="x")  #> call=chat model=?
    client.responses.create(model=cfg.deep if cfg.model else "gpt-4o", input="x")  #> call=chat model=?
    known = "o3"
    client.responses.create(model=known if known in cfg.all else "gpt-4o", input="x")  #> call=chat model=?


# A branch that no known value reaches says nothing of the model.
def opened(name):
    if "jina" in name:
        network = AutoModel.from_pretrained(name)  #> names=embedding model=?
        network = network.to("cpu")
    else:
        network = SentenceTransformer(name)  #> names=embedding model=all-MiniLM-L6-v2
    return network


opened("all-MiniLM-L6-v2").encode(["a"])  #> call=embedding model=all-MiniLM-L6-v2


def kept_at_hand(cond):
    from unsloth import FastLanguageModel

    model, tokenizer = FastLanguageModel.from_pretrained("unsloth/mistral-7b-v0.3")  #> names=generation model=unsloth/mistral-7b-v0.3
    if False:
        model, tokenizer = FastLanguageModel.from_pretrained("lora_model")  #> names=generation model=lora_model
        model.generate(max_new_tokens=8)  #> call=generation model=lora_model max=8
    model.generate(max_new_tokens=16)  #> call=generation model=unsloth/mistral-7b-v0.3 max=16
    if cond:
        model, tokenizer = FastLanguageModel.from_pretrained("unsloth/gemma-2-9b")  #> names=generation model=unsloth/gemma-2-9b
    model.generate(max_new_tokens=32)  #> call=generation model=? max=32

# One call may make one of several things.
class Careful:
    def train(self):
        return 0


def trained(args, network):
    kind = Trainer
    if args.careful:
        kind = Careful
    made = kind(model="roberta-base")
    made.train()  #> call=training model=?


def asked(args):
    chat = ChatOpenAI if args.fast else ChatAnthropic
    chat(model=args.model).invoke("q")  #> call=chat model=? ; names=chat model=?


# A name that is imported again stands for the later module; of two arms of a `try` either may hold.
from openai import OpenAI
from llama_index.llms.openai import OpenAI

from llama_index.core import SummaryIndex

engine = SummaryIndex([]).as_query_engine(llm=OpenAI(model="gpt-4"))  #> names=chat model=gpt-4
engine.query("x")  #> call=chat model=gpt-4

try:
    from langchain_openai import ChatOpenAI
except ImportError:
    from langchain_community.chat_models import ChatOpenAI


def either():
    return ChatOpenAI(model="gpt-4o").invoke("x")  #> call=chat model=gpt-4o ; names=chat model=gpt-4o
