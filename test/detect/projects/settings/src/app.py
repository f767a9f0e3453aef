import json
from pathlib import Path

import yaml
from omegaconf import OmegaConf
from openai import OpenAI

client = OpenAI()
config = yaml.safe_load(open("config.yaml"))
with open("src/models.json", encoding="utf-8") as file:
    models = json.load(file)
again = json.loads(Path("src/models.json").read_text())
whole = OmegaConf.load("./config.yaml")

client.responses.create(model=config["model"], input="x")  #> call=chat model=gpt-4o-mini from=cross-file
client.responses.create(model=config["llm"]["name"], max_output_tokens=config["llm"]["max_tokens"], input="x")  #> call=chat model=gpt-4.1 from=cross-file max=100
client.responses.create(model=config.get("llm").get("name"), input="x")  #> call=chat model=gpt-4.1 from=cross-file
client.responses.create(model=models["chat"], input="x")  #> call=chat model=gpt-4o from=cross-file
client.embeddings.create(model=again["embedding"]["model"], input="x")  #> call=embedding model=text-embedding-3-small from=cross-file
client.responses.create(model=whole.llm.name, input="x")  #> call=chat model=gpt-4.1 from=cross-file

# Which of two files is meant, where a program is started decides.
twice = yaml.safe_load(open("twice.yaml"))
client.responses.create(model=twice["model"], input="x")  #> call=chat model=?
client.responses.create(model=config["missing"], input="x")  #> call=chat model=?
client.responses.create(model=yaml.safe_load(open("nowhere.yaml"))["model"], input="x")  #> call=chat model=?


def ask(path, text):
    client.responses.create(model=yaml.safe_load(open(path))["model"], input="x")  #> call=chat model=?
    client.responses.create(model=json.loads(text)["model"], input="x")  #> call=chat model=?
