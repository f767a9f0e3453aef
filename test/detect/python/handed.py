"""Calls made by another function."""
import asyncio
import contextlib
from concurrent.futures import ThreadPoolExecutor
from functools import lru_cache, partial
import threading
from threading import Thread

import anyio
import backoff
import chainlit as cl
from asgiref.sync import sync_to_async
from asyncer import asyncify
from fastapi.concurrency import run_in_threadpool
from joblib import Parallel, delayed
from langsmith import traceable
from openai import OpenAI
from sentence_transformers import SentenceTransformer
from tenacity import Retrying, retry, stop_after_attempt
from transformers import AutoModelForCausalLM
import weave

client = OpenAI()


def own(text):
    return client.responses.create(model="a", input=text)  #> call=chat model=a


async def elsewhere(texts):
    await asyncio.to_thread(client.responses.create, model="a", input="x")  #> call=chat model=a
    await run_in_threadpool(client.responses.create, model="a", input="x")  #> call=chat model=a
    loop = asyncio.get_running_loop()
    await loop.run_in_executor(None, partial(client.responses.create, model="a", input="x"))  #> call=chat model=a
    await asyncio.to_thread(own, "x")
    with ThreadPoolExecutor() as pool:
        pool.submit(client.responses.create, model="a", input="x")  #> call=chat model=a
        pool.map(own, texts)
        pool.map(client.moderations.create, texts)  #> call=moderation model=? loop
    await anyio.to_thread.run_sync(partial(client.responses.create, model="a", input="x"))  #> call=chat model=a
    list(map(client.moderations.create, texts))  #> call=moderation model=? loop
    await asyncio.to_thread(print, client.responses.create)


async def awaited(text):
    await cl.make_async(client.responses.create)(model="a", input=text)  #> call=chat model=a
    ask = sync_to_async(client.responses.create, thread_sensitive=False)
    await ask(model="a", input=text)  #> call=chat model=a
    await asyncify(client.responses.create)(model="a", input=text)  #> call=chat model=a
    await asyncify(own)(text)


def loaded(name):
    return SentenceTransformer(name)  #> names=embedding model=a


class Index:
    async def start(self):
        self.network, self.size = await asyncio.to_thread(self.build, "a")

    def build(self, name):
        return SentenceTransformer(name), 3  #> names=embedding model=a

    def of(self, text):
        return self.network.encode(text)  #> call=embedding model=a


async def given_back(text):
    network = await asyncio.to_thread(SentenceTransformer, "b")  #> names=embedding model=b
    network.encode(text)  #> call=embedding model=b
    other = await asyncio.wait_for(run_in_threadpool(loaded, "a"), timeout=9)
    other.encode(text)  #> call=embedding model=a
    third = await asyncio.get_running_loop().run_in_executor(None, lambda: SentenceTransformer("c"))  #> names=embedding model=c
    third.encode(text)  #> call=embedding model=c
    asyncio.get_event_loop().run_until_complete(cl.make_async(loaded)("a")).encode(text)  #> call=embedding model=a


def entered(text):
    with contextlib.ExitStack() as stack:
        held = stack.enter_context(OpenAI())
        held.responses.create(model="a", input=text)  #> call=chat model=a


def streamed(inputs, streamer):
    model = AutoModelForCausalLM.from_pretrained("a")  #> names=generation model=a
    given = dict(inputs, streamer=streamer, max_new_tokens=20)
    Thread(target=model.generate, kwargs=given).start()  #> call=generation model=a max=20
    threading.Thread(target=model.generate, kwargs={**inputs, "max_new_tokens": 30}, daemon=True)  #> call=generation model=a max=30
    Thread(target=client.responses.create, kwargs={"model": "b", "input": "x"})  #> call=chat model=b
    Thread(target=partial(client.responses.create, model="c", input="x"))  #> call=chat model=c
    Thread(target=lambda: client.responses.create(model="d", input="x"))  #> call=chat model=d
    Thread(target=SentenceTransformer, args=("e",))  #> names=embedding model=e
    Thread(target=own, args=("x",))
    Thread(None, own)
    Thread(name="x", kwargs={"model": "b"})


def kept_traced_repeated(texts):
    Parallel(n_jobs=2)(delayed(client.responses.create)(model="a", input=text) for text in texts)  #> call=chat model=a loop
    backoff.on_exception(backoff.expo, Exception)(client.responses.create)(model="a", input="x")  #> call=chat model=a
    retry(stop=stop_after_attempt(3))(client.responses.create)(model="a", input="x")  #> call=chat model=a
    Retrying(stop=stop_after_attempt(3))(client.responses.create, model="a", input="x")  #> call=chat model=a
    Retrying(stop=stop_after_attempt(3))(own, "x")
    traceable(run_type="llm")(client.responses.create)(model="a", input="x")  #> call=chat model=a
    weave.op(client.responses.create)(model="a", input="x")  #> call=chat model=a
    lru_cache(maxsize=1)(loaded)("a").encode("x")  #> call=embedding model=a
