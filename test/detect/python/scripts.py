"""A script: what all its calls of a function give is in use, whatever the default."""
import argparse

from openai import OpenAI

client = OpenAI()


def ask(text, model="gpt-4o"):
    return client.responses.create(model=model, input=text)  #> call=chat model=gpt-4o-mini from=constant


def compare(text, model="gpt-4o"):
    return client.responses.create(model=model, input=text)  #> call=chat model=gpt-4o from=parameter-default


def sometimes(text, model="gpt-4o"):
    return client.responses.create(model=model, input=text)  #> call=chat model=gpt-4o from=parameter-default


def chosen(text, model="path/to/model"):
    return client.responses.create(model=model, input=text)  #> call=chat model=o4-mini from=parameter-default


def elsewhere(text, model="gpt-4o"):
    return client.responses.create(model=model, input=text)  #> call=chat model=gpt-4o from=parameter-default


class Asker:
    def ask_once(self, text, model="gpt-4o"):
        return client.responses.create(model=model, input=text)  #> call=chat model=gpt-4o from=parameter-default


def main(given):
    parser = argparse.ArgumentParser()
    parser.add_argument("--model", default="o4-mini")
    args = parser.parse_args()
    ask("x", model="gpt-4o-mini")
    ask("y", "gpt-4o-mini")
    compare("x", model="gpt-4.1")
    compare("x", model="o3")
    sometimes("x")
    sometimes("x", model="o3")
    chosen("x", args.model)
    elsewhere("x", given.model)
    Asker().ask_once("x", model="o3")


if __name__ == "__main__":
    main(None)
