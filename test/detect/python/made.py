"""Objects that a class makes of itself and fills."""
from openai import OpenAI


class Cached:
    _instances = {}

    def __new__(cls, name):
        if name not in cls._instances:
            instance = super().__new__(cls)
            instance.client = cls.connect()
            instance.name = "gpt-4o"
            cls._instances[name] = instance
        return cls._instances[name]

    @staticmethod
    def connect():
        return OpenAI()

    def ask(self, text):
        return self.client.chat.completions.create(model=self.name, messages=text)  #> call=chat model=gpt-4o from=attribute


class Only:
    _instance = None

    def __new__(cls):
        if cls._instance is None:
            cls._instance = super(Only, cls).__new__(cls)
            cls._instance.client = OpenAI()
        return cls._instance

    def ask(self, text):
        return self.client.chat.completions.create(model="o3", messages=text)  #> call=chat model=o3


class Ready:
    @classmethod
    async def create(cls, key):
        self = cls()
        self.client = OpenAI(api_key=key)
        return self

    def ask(self, text):
        return self.client.chat.completions.create(model="o3", messages=text)  #> call=chat model=o3


class Other:
    @classmethod
    def create(cls, key):
        other = Ready()
        other.client = OpenAI(api_key=key)
        return cls()

    def ask(self, text):
        return self.client.chat.completions.create(model="o3", messages=text)  #> call=chat model=o3


class Prepared:
    _only = None

    def __new__(cls, name="o4-mini"):
        if cls._only is None:
            cls._only = super().__new__(cls)
            cls._only.prepare(name)
        return cls._only

    def prepare(self, name):
        self.client = OpenAI()
        self.name = name

    def ask(self, text):
        return self.client.chat.completions.create(model=self.name, messages=text)  #> call=chat model=o4-mini from=parameter-default


class Shared:
    _shared = None

    @classmethod
    def get(cls, name="gpt-4.1"):
        if cls._shared is None:
            cls._shared = cls(name)
        return cls._shared

    def __init__(self, name):
        self.name = name

    def ask(self, text):
        return OpenAI().chat.completions.create(model=self.name, messages=text)  #> call=chat model=gpt-4.1 from=parameter-default


class Told:
    @classmethod
    def read(cls, settings):
        return cls(settings["model"])

    def __init__(self, name):
        self.name = name

    def ask(self, text):
        return OpenAI().chat.completions.create(model=self.name, messages=text)  #> call=chat model=o3 from=attribute


Told("o3")
