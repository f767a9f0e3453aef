from anthropic import Anthropic
from langchain_core.language_models import BaseChatModel
from langchain_openai import ChatOpenAI, OpenAIEmbeddings
from openai import AsyncOpenAI, OpenAI


def ask(client, text):
    if isinstance(client, OpenAI):
        return client.responses.create(model="gpt-4o", input=text)  #> call=chat model=gpt-4o
    if isinstance(client, (Anthropic, AsyncOpenAI)) and text:
        return client.messages.create(model="claude-3-5-haiku-latest", max_tokens=5, messages=[])  #> call=chat model=claude-3-5-haiku-latest max=5
    return client.create(model="gpt-4o", input=text)


class Chat:
    def __init__(self, settings):
        self.settings = settings
        self.llm = self.made()
        self.embedder = settings.embedder

    def made(self):
        """Left to those who make a class of this one."""

    def answer(self, history):
        assert isinstance(self.llm, BaseChatModel), "it must be a chat model"
        return self.llm.invoke(history)  #> call=chat model=?

    def guess(self, history):
        return self.llm.invoke(history)

    def vectors(self, texts):
        if not isinstance(self.embedder, OpenAIEmbeddings):
            return [self.embedder.embed_query(text) for text in texts]
        return [self.embedder.embed_query(text) for text in texts]  #> call=embedding model=? loop


def later(model):
    if isinstance(model, ChatOpenAI):
        model = find(model)
    return model.invoke("Hi")


def replaced(model):
    if isinstance(model, ChatOpenAI):
        model = find(model)
        return model.invoke("Hi")
    assert model == "gpt-4o"
    return OpenAI().responses.create(model=model, input="Hi")  #> call=chat model=?
