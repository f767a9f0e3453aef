"""A marimo notebook: cells get by name what others bind."""
import marimo

app = marimo.App(width="medium")


@app.cell
def _():
    import anthropic
    from openai import OpenAI

    return OpenAI, anthropic


@app.cell
def _(OpenAI):
    client = OpenAI()
    MODEL = "gpt-4o-mini"
    return MODEL, client


@app.cell(hide_code=True)
def _(MODEL, client, anthropic):
    client.responses.create(model=MODEL, input="x")  #> call=chat model=gpt-4o-mini
    claude = anthropic.Anthropic()
    return (claude,)


@app.cell
def _(claude, missing):
    claude.messages.create(model="claude-3-5-haiku-latest", max_tokens=9, messages=[])  #> call=chat model=claude-3-5-haiku-latest max=9
    missing.responses.create(model="a", input="x")
    return


def plain(client):
    return client.responses.create(model="b", input="x")


if __name__ == "__main__":
    app.run()
