import sys

from openai import OpenAI

client = OpenAI()


def ask(model):
    return client.responses.create(model=model, input="x")  #> call=chat model=?


name = sys.argv[1] if len(sys.argv) > 1 else "gpt-4o"
client.responses.create(model=name, input="x")  #> call=chat model=gpt-4o from=parameter-default
first = "gpt-4o" if len(sys.argv) < 2 else sys.argv[1]
client.responses.create(model=first, input="x")  #> call=chat model=gpt-4o from=parameter-default

try:
    tried = sys.argv[2]
except IndexError:
    tried = "gpt-4o-mini"
client.responses.create(model=tried, input="x")  #> call=chat model=gpt-4o-mini from=parameter-default

rest = sys.argv[1:]
left = rest[0] if rest else "o3"
client.responses.create(model=left, input="x")  #> call=chat model=o3 from=parameter-default

# Nothing stands beside it.
if len(sys.argv) != 2:
    sys.exit(1)
client.responses.create(model=sys.argv[1], input="x")  #> call=chat model=?

# What it decides is one of two, and neither is the default.
either = "o3" if sys.argv[1] == "large" else "o3-mini"
client.responses.create(model=either, input="x")  #> call=chat model=?
ask(sys.argv[1])
