"""Functions and classes that somebody else calls: what they are handed over with is what they get."""
import asyncio
import threading
from concurrent.futures import ThreadPoolExecutor
from multiprocessing import Pool

import ray
import torch
from accelerate import notebook_launcher
from openai import OpenAI
from ray import serve
from ray.train.torch import TorchTrainer
from transformers import AutoModel, pipeline

client = OpenAI()


def in_thread(model, question):
    client.responses.create(model=model, input=question)  #> call=chat model=gpt-4o


threading.Thread(target=in_thread, args=("gpt-4o", "x")).start()


def in_named_thread(question, model):
    client.responses.create(model=model, input=question)  #> call=chat model=gpt-4.1


threading.Thread(target=in_named_thread, args=("x",), kwargs={"model": "gpt-4.1"}).start()


def in_pool(model, question):
    client.responses.create(model=model, input=question)  #> call=chat model=gpt-4o-mini


with ThreadPoolExecutor() as pool:
    pool.submit(in_pool, "gpt-4o-mini", "x")


def aside(model):
    client.responses.create(model=model, input="x")  #> call=chat model=o3


def by_executor(model):
    client.responses.create(model=model, input="x")  #> call=chat model=o4-mini


async def later():
    await asyncio.to_thread(aside, "o3")
    await asyncio.get_running_loop().run_in_executor(None, by_executor, "o4-mini")


def in_process(model):
    client.responses.create(model=model, input="x")  #> call=chat model=gpt-5


Pool().apply_async(in_process, ("gpt-5",))


def two_threads(model):
    client.responses.create(model=model, input="x")  #> call=chat model=?


threading.Thread(target=two_threads, args=("gpt-4o",)).start()
threading.Thread(target=two_threads, args=("gpt-4.1",)).start()


def train(name, steps):
    AutoModel.from_pretrained(name)  #> names=embedding model=bert-base-cased


notebook_launcher(train, ("bert-base-cased", 3), num_processes=2)


def ranked(rank, name):
    AutoModel.from_pretrained(name)  #> names=embedding model=roberta-base


torch.multiprocessing.spawn(ranked, args=("roberta-base",), nprocs=2)


def loop(config):
    AutoModel.from_pretrained(config["model_name"])  #> names=embedding model=distilbert-base-uncased


TorchTrainer(loop, train_loop_config={"model_name": "distilbert-base-uncased"}).fit()  #> call=training model=?


class Writer:
    def __init__(self, name, field):
        self.pipe = pipeline("text-generation", model=name)  #> names=generation model=gpt2

    def __call__(self, batch):
        return self.pipe(batch["text"])  #> call=generation model=gpt2


ray.data.read_text("x").map_batches(Writer, fn_constructor_kwargs={"name": "gpt2", "field": "text"}, batch_size=4)


class Reader:
    def __init__(self, name):
        self.pipe = pipeline("text-generation", model=name)  #> names=generation model=distilgpt2


ray.data.read_text("x").map_batches(Reader, fn_constructor_args=("distilgpt2",))


@serve.deployment
class Served:
    def __init__(self, name: str):
        self.pipe = pipeline("text-generation", model=name)  #> names=generation model=gpt2-large

    def ask(self, text):
        return self.pipe(text)  #> call=generation model=gpt2-large


serve.run(Served.options(num_replicas=2).bind("gpt2-large"))


@ray.remote
class Actor:
    def __init__(self, name):
        self.pipe = pipeline("text-generation", model=name)  #> names=generation model=gpt2-xl


Actor.remote("gpt2-xl")


@ray.remote
def task(name):
    return AutoModel.from_pretrained(name)  #> names=embedding model=albert-base-v2


ray.get(task.options(num_gpus=1).remote("albert-base-v2"))
