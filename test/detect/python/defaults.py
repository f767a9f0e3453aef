"""What a parameter stands for where its default is an object, and where subclasses give it to their base class."""
from langchain.chat_models.base import BaseChatModel
from langchain_openai import ChatOpenAI
from openai import OpenAI
from transformers import AutoModelForCausalLM


class Typed:
    def __init__(self, llm: BaseChatModel = ChatOpenAI(model="gpt-4o")):  #> names=chat model=gpt-4o
        self.llm = llm

    def ask(self, text):
        return self.llm.invoke(text)  #> call=chat model=gpt-4o from=attribute


class Open:
    def __init__(self, llm: BaseChatModel = None):
        self.llm = llm

    def ask(self, text):
        return self.llm.invoke(text)  #> call=chat model=?


class Served:
    def __init__(self, client, model):
        self.client = client
        self.model = model


class Reader(Served):
    def read(self, text):
        return self.client.chat.completions.create(model=self.model, messages=text)  #> call=chat model=gpt-4o-mini


Reader(OpenAI(), "gpt-4o-mini").read([])


class Weights:
    def __init__(self, name, weights):
        self.name = name
        self.weights = weights

    def write(self, ids):
        return self.weights.generate(ids, max_new_tokens=7)  #> call=generation model=? max=7


class Star(Weights):
    def __init__(self):
        weights = AutoModelForCausalLM.from_pretrained("bigcode/starcoder2-3b")  #> names=generation model=bigcode/starcoder2-3b
        super().__init__("star", weights)


class Llama(Weights):
    def __init__(self):
        weights = AutoModelForCausalLM.from_pretrained("codellama/CodeLlama-7b-hf")  #> names=generation model=codellama/CodeLlama-7b-hf
        Weights.__init__(self, "llama", weights)


class Single:
    def __init__(self, weights):
        self.weights = weights

    def write(self, ids):
        return self.weights.generate(ids)  #> call=generation model=Qwen/Qwen3-0.6B


class Qwen(Single):
    def __init__(self, name="Qwen/Qwen3-0.6B"):
        super().__init__(AutoModelForCausalLM.from_pretrained(name))  #> names=generation model=Qwen/Qwen3-0.6B
