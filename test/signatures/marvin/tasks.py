from enum import Enum

import marvin
from pydantic import BaseModel
from pydantic_ai.models.anthropic import AnthropicModel


class Mood(Enum):
    GOOD = "good"
    BAD = "bad"


class Place(BaseModel):
    city: str


@marvin.fn
def moods(text: str) -> list[str]:
    """The moods in the text"""


@marvin.fn()
def score(text: str) -> float:
    """How good it is"""


marvin.classify("Lovely", Mood)  #> call=chat model=?
for text in ["a", "b"]:
    marvin.extract(text, target=Place)  #> call=chat model=? loop
marvin.cast("NYC", Place, model_kwargs={"model": "gpt-4o-mini"})  #> call=chat model=gpt-4o-mini
moods("Lovely")  #> call=chat model=?
score("Lovely")  #> call=chat model=?
marvin.paint("a boat")  #> call=image model=dall-e-3 from=sdk-default
poet = marvin.Agent(name="Poet", model=AnthropicModel("claude-3-5-sonnet-latest"))  #> names=chat model=claude-3-5-sonnet-latest
poet.run("A poem")  #> call=chat model=claude-3-5-sonnet-latest
marvin.run("A poem", agents=[poet])  #> call=chat model=claude-3-5-sonnet-latest
marvin.summarize("A long text", agent=poet)  #> call=chat model=claude-3-5-sonnet-latest
marvin.Task("A poem", agents=[marvin.Agent(model="openai:gpt-4o")]).run()  #> call=chat model=openai:gpt-4o ; names=chat model=openai:gpt-4o
