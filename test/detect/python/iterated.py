"""What loops go through, handed on by the language's own functions and by progress bars."""
from langchain_openai import ChatOpenAI
from openai import OpenAI
from tqdm import tqdm

client = OpenAI()
models = ["gpt-4o"]
several = ["gpt-4o", "o3"]
prices = {"gpt-4.1": 1}
clients = [OpenAI()]
pairs = [("first", ChatOpenAI(model="o3"))]  #> names=chat model=o3


def ask(model):
    return model


for at, model in enumerate(models, start=1):
    client.responses.create(model=model, input="x")  #> call=chat model=gpt-4o loop
for model in tqdm(sorted(models)):
    client.responses.create(model=model, input="x")  #> call=chat model=gpt-4o loop
for at, model in enumerate(several):
    client.responses.create(model=model, input="x")  #> call=chat model=? loop
for at, model in enumerate(prices):
    client.responses.create(model=model, input="x")  #> call=chat model=? loop
for at, (name, price) in enumerate(prices.items()):
    client.responses.create(model=name, input="x")  #> call=chat model=gpt-4.1 loop
    client.responses.create(model=price, input="x")  #> call=chat model=? loop
for at, one in enumerate(clients):
    one.responses.create(model="o3", input="x")  #> call=chat model=o3 loop
    at.responses.create(model="o3", input="x")
for one, model in zip(reversed(clients), models):
    one.responses.create(model=model, input="x")  #> call=chat model=gpt-4o loop
    model.responses.create(model="o3", input="x")
client.responses.create(model=sorted(several)[0], input="x")  #> call=chat model=?
for text in zip(*pairs):
    text.invoke("x")


class Panel:
    def __init__(self):
        self.judges = pairs

    def vote(self, text):
        for at, (name, judge) in enumerate(self.judges):
            judge.with_structured_output(dict).invoke(text)  #> call=chat model=o3 loop
