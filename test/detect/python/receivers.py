"""How a call is traced to the SDK."""
import asyncio
import importlib
import openai as ai
from functools import cached_property
from openai import AsyncOpenAI
from openai import OpenAI as Client
from twilio.rest import Client as Twilio

try:
    from openai import AzureOpenAI
except ImportError:
    AzureOpenAI = None

ai.OpenAI().responses.create(model="a", input="x")  #> call=chat model=a
Client().with_options(timeout=3).responses.create(model="a", input="x")  #> call=chat model=a
AzureOpenAI().responses.create(model="a", input="x")  #> call=chat model=a
importlib.import_module("openai").OpenAI().responses.create(model="a", input="x")  #> call=chat model=a
getattr(Client(), "responses").create(model="a", input="x")  #> call=chat model=a
Twilio().messages.create(body="x", to="1", from_="2")

create = Client().responses.create
create(model="a", input="x")  #> call=chat model=a

if (answer := Client().responses.create(model="a", input="x")):  #> call=chat model=a
    print(answer)

clients = {"one": Client()}
clients["one"].responses.create(model="a", input="x")  #> call=chat model=a
first, second = Client(), AsyncOpenAI()
second.responses.create(model="a", input="x")  #> call=chat model=a


def make():
    return Client(base_url="http://localhost")


make().responses.create(model="a", input="x")  #> call=chat model=a


class Service:
    shared = Client()

    def __init__(self, client=None):
        self.client = client or Client()
        self._lazy = None

    @cached_property
    def remote(self):
        return AsyncOpenAI()

    def lazy(self):
        if self._lazy is None:
            self._lazy = Client()
        return self._lazy

    async def run(self, items):
        self.client.responses.create(model="a", input="x")  #> call=chat model=a
        self.shared.responses.create(model="a", input="x")  #> call=chat model=a
        self.lazy().responses.create(model="a", input="x")  #> call=chat model=a
        await self.remote.responses.create(model="a", input="x")  #> call=chat model=a
        async with AsyncOpenAI() as other:
            await asyncio.gather(*[other.responses.create(model="a", input=i) for i in items])  #> call=chat model=a loop
        with self.client.responses.stream(model="a", input="x") as events:  #> call=chat model=a
            for event in events:
                print(event)


class Sub(Service):
    def more(self):
        self.client.responses.create(model="a", input="x")  #> call=chat model=a


Sub().client.responses.create(model="a", input="x")  #> call=chat model=a


def annotated(client: Client, other: "AsyncOpenAI | None" = None):
    client.responses.create(model="a", input="x")  #> call=chat model=a
    other.responses.create(model="a", input="x")  #> call=chat model=a


def documented(llm):
    """Asks.

    Args:
        llm (Client): whom to ask
    """
    llm.responses.create(model="a", input="x")  #> call=chat model=a


_shared = None


def shared():
    global _shared
    if _shared is None:
        _shared = Client()
    return _shared


shared().responses.create(model="a", input="x")  #> call=chat model=a


def loops(items):
    while True:
        Client().responses.create(model="a", input="x")  #> call=chat model=a loop
        for item in Client().responses.create(model="a", input="x"):  #> call=chat model=a loop
            print(item)

            def later():
                return Client().responses.create(model="a", input="x")  #> call=chat model=a
    return map(lambda item: Client().responses.create(model="a", input=item), items)  #> call=chat model=a loop


unknown.responses.create(model="a", input="x")


class Traced(Client):
    def ask(self, text):
        super().responses.create(model="a", input=text)  #> call=chat model=a
        return self.responses.create(model="a", input=text)  #> call=chat model=a


# Names for several types.
from typing import Optional as Maybe, Union

AnyOpenAI = Union[Client, AsyncOpenAI]
MaybeOpenAI = Maybe[Client]
Words = Union[str, int]


def by_alias(one: AnyOpenAI, other: MaybeOpenAI, words: Words):
    one.responses.create(model="a", input="x")  #> call=chat model=a
    other.responses.create(model="b", input="x")  #> call=chat model=b
    words.responses.create(model="c", input="x")


class Answering:
    """What a subclass gives stands for what the base class leaves open."""

    def client(self, timeout):
        raise NotImplementedError

    def answer(self):
        client = self.client(timeout=1)
        return client.responses.create(model="f", input="x")  #> call=chat model=f


class OpenAIService(Answering):
    def client(self, timeout):
        return Client(timeout=timeout)


class Tester:
    """Of several subclasses each gets what it makes itself."""

    def load(self):
        raise NotImplementedError

    def output(self, client):
        raise NotImplementedError

    def test(self):
        return self.output(self.load())


class NetworkTester(Tester):
    def load(self):
        return Client()

    def output(self, client):
        return client.responses.parse(model="g", input="x")  #> call=chat model=g


class WordTester(Tester):
    def load(self):
        return Twilio("sid", "token")

    def output(self, client):
        return client.responses.create(model="h", input="x")


broken = Client().responses.create(model="a", input=  #> call=chat model=a
