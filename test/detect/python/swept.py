"""Attributes that are set by names which the text does not say."""
from dataclasses import dataclass

from openai import OpenAI

client = OpenAI()


class Looped:
    model = "a"

    def __init__(self, **given):
        for key, value in given.items():
            setattr(self, key, value)

    def setup(self):
        pass


client.responses.create(model=Looped(model="b").model, input="x")  #> call=chat model=b
client.responses.create(model=Looped(other="b").model, input="x")  #> call=chat model=a
client.responses.create(model=Looped().model, input="x")  #> call=chat model=a


class FromMapping:
    def __init__(self, given):
        self.model = "a"
        self.__dict__.update(given)


client.responses.create(model=FromMapping({"model": "c"}).model, input="x")  #> call=chat model=c
client.responses.create(model=FromMapping({}).model, input="x")  #> call=chat model=a


class Named:
    model = "a"

    def __init__(self):
        setattr(self, "model", "d")


client.responses.create(model=Named().model, input="x")  #> call=chat model=d


@dataclass
class Settings:
    model: str = "a"


named = Settings()
setattr(named, "model", "e")
client.responses.create(model=named.model, input="x")  #> call=chat model=e
mapped = Settings()
vars(mapped).update(model="f")
client.responses.create(model=mapped.model, input="x")  #> call=chat model=f
