from mirascope import llm


@llm.prompt
def recommend(genre: str):
    return f"Recommend a {genre} book."


@llm.prompt(format=str)
def summarise(text: str):
    return text


@llm.call("openai", "gpt-4o-mini")  #> names=chat model=gpt-4o-mini
def older(genre: str):
    return genre


recommend("openai/gpt-5-mini", "fantasy")  #> call=chat model=openai/gpt-5-mini
recommend.stream("openai/gpt-5-mini", "fantasy")  #> call=chat model=openai/gpt-5-mini
summarise("anthropic/claude-sonnet-4-5", "text")  #> call=chat model=anthropic/claude-sonnet-4-5
model = llm.Model("openai/gpt-5")  #> names=chat model=openai/gpt-5
model.resume(response=last, content="more")  #> call=chat model=openai/gpt-5
