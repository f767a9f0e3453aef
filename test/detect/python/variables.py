"""Environment variables that the file itself sets."""
import os

from openai import OpenAI

client = OpenAI()

os.environ["MODEL"] = "gpt-4o"
client.responses.create(model=os.environ["MODEL"], input="x")  #> call=chat model=gpt-4o from=constant
client.responses.create(model=os.getenv("MODEL"), input="x")  #> call=chat model=gpt-4o from=constant
client.responses.create(model=os.getenv("MODEL", "o3"), input="x")  #> call=chat model=gpt-4o from=constant


def ask():
    return client.responses.create(model=os.getenv("MODEL"), input="x")  #> call=chat model=gpt-4o from=constant


os.environ["TWO"] = "gpt-4o"
os.environ["TWO"] = "o3"
client.responses.create(model=os.environ["TWO"], input="x")  #> call=chat model=?

if not os.environ.get("SOMETIMES"):
    os.environ["SOMETIMES"] = "gpt-4o"
client.responses.create(model=os.environ["SOMETIMES"], input="x")  #> call=chat model=?

os.environ["ASKED"] = input("Model: ")
client.responses.create(model=os.environ["ASKED"], input="x")  #> call=chat model=?

os.environ["ITSELF"] = os.getenv("ITSELF", "o3-mini")
client.responses.create(model=os.environ["ITSELF"], input="x")  #> call=chat model=o3-mini

options = {}
options["OTHER"] = "gpt-4o"
client.responses.create(model=os.environ["OTHER"], input="x")  #> call=chat model=?
