from openai import OpenAI

client = OpenAI()


def make_client(kind="x"):
    return OpenAI()


class Base:
    model = None

    def __init__(self):
        self.client = OpenAI()

    def ask(self, text):
        return self.client.responses.create(model=self.model, input=text)  #> call=chat model=?
