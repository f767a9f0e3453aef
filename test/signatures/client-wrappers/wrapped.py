from braintrust import wrap_openai
from langsmith import wrappers
from langsmith.wrappers import wrap_anthropic
from anthropic import Anthropic
from openai import AsyncOpenAI, OpenAI
from opik.integrations.openai import track_openai

wrap_openai(OpenAI()).chat.completions.create(model="gpt-4o", messages=[])  #> call=chat model=gpt-4o
client = wrappers.wrap_openai(AsyncOpenAI())
client.responses.create(model="gpt-4.1", input="x")  #> call=chat model=gpt-4.1
wrap_anthropic(Anthropic()).messages.create(model="claude-haiku-4-5", max_tokens=1, messages=[])  #> call=chat model=claude-haiku-4-5
track_openai(OpenAI()).embeddings.create(model="text-embedding-3-small", input="x")  #> call=embedding model=text-embedding-3-small


def searching():
    from exa_py import Exa

    return Exa("k").wrap(OpenAI()).chat.completions.create(model="gpt-4o", messages=[])  #> call=chat model=gpt-4o
