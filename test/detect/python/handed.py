"""Calls made by another function."""
import asyncio
from concurrent.futures import ThreadPoolExecutor
from functools import partial

import anyio
import chainlit as cl
from asgiref.sync import sync_to_async
from asyncer import asyncify
from fastapi.concurrency import run_in_threadpool
from openai import OpenAI

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
