import openai

openai.Engine.list()
davinci = openai.Engine("davinci")  #> names=completion model=davinci
davinci.generate(prompt="Once", max_tokens=20)  #> call=completion model=davinci max=20


def similar(text, engine="davinci-similarity"):
    return openai.Engine(id=engine).embeddings(input=[text])  #> call=embedding model=davinci-similarity from=attribute ; names=completion model=davinci-similarity
