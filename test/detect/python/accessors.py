"""Properties that can be set: under their name stands what the getter gives."""
from openai import OpenAI
from transformers import pipeline


class Tagger:
    def __init__(self, tagger=None):
        self._tagger = tagger
        self._client = OpenAI()

    @property
    def tagger(self):
        if self._tagger is None:
            self._tagger = self.load()
        return self._tagger

    @tagger.setter
    def tagger(self, value):
        self._tagger = value

    @property
    def client(self):
        return self._client

    @client.setter
    def client(self, value):
        self._client = value

    @client.deleter
    def client(self):
        self._client = None

    def load(self):
        return pipeline("ner", model="dslim/bert-base-NER")  #> names=classification model=dslim/bert-base-NER

    def tag(self, text):
        self.client.moderations.create(input=text)  #> call=moderation model=?
        return self.tagger(text)  #> call=classification model=dslim/bert-base-NER
