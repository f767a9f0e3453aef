"""What a base class calls, and each subclass says for itself."""
from anthropic import Anthropic
from openai import AzureOpenAI, OpenAI


class Base:
    def make_client(self):
        raise NotImplementedError

    def ask(self, client, name, **options):
        raise NotImplementedError

    def run(self, text):
        client = self.make_client()
        return self.ask(client, self.name, messages=text)


class First(Base):
    name = "gpt-4o"

    def make_client(self):
        return OpenAI()

    def ask(self, client, name, **options):
        return client.chat.completions.create(model=name, **options)  #> call=chat model=gpt-4o


class Second(Base):
    name = "claude-sonnet-4-5"

    def make_client(self):
        return Anthropic()

    def ask(self, client, name, **options):
        client.chat.completions.create(model=name, **options)
        return client.messages.create(model=name, **options)  #> call=chat model=claude-sonnet-4-5


class Silent(Base):
    def make_client(self):
        return print

    def ask(self, client, name, **options):
        return client.chat.completions.create(model=name, **options)


class Kept:
    def __init__(self):
        self.client = self.make()

    def make(self):
        pass

    def ask(self, text):
        return self.client.chat.completions.create(model=self.name, messages=text)  #> call=chat model=?


class Hosted(Kept):
    name = "gpt-4o"

    def make(self):
        return OpenAI()


class Rented(Kept):
    name = "my-deployment"

    def make(self):
        return AzureOpenAI()


class Alone:
    def __init__(self):
        self.client = self.make()

    def make(self):
        pass

    def ask(self, text):
        return self.client.chat.completions.create(model="gpt-4o", messages=text)  #> call=chat model=gpt-4o
