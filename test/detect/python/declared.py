"""An object that is given from elsewhere yields to what the file makes where none is given."""
from langchain_core.language_models import BaseChatModel
from langchain_openai import ChatOpenAI
from llama_index.core.llms import LLM
from llama_index.llms.openai import OpenAI as Answering
from openai import OpenAI
from sentence_transformers import SentenceTransformer


class Asker:
    def __init__(
        self,
        client: OpenAI | None = None,
        encoder: SentenceTransformer = None,
        chat: BaseChatModel | None = None,
        llm: LLM = None,
        given: BaseChatModel | None = None,
    ):
        self.client = client or OpenAI()
        self.encoder = encoder if encoder is not None else SentenceTransformer("all-MiniLM-L6-v2")  #> names=embedding model=all-MiniLM-L6-v2
        self.chat = chat or ChatOpenAI(model="gpt-4o")  #> names=chat model=gpt-4o
        if llm is None:
            llm = Answering(model="gpt-4o-mini")  #> names=chat model=gpt-4o-mini
        self.llm = llm
        self.given = given or find()

    def ask(self):
        self.client.responses.create(model="gpt-4o", input="x")  #> call=chat model=gpt-4o
        self.encoder.encode("x")  #> call=embedding model=all-MiniLM-L6-v2
        self.chat.invoke("x")  #> call=chat model=gpt-4o
        self.llm.complete("x")  #> call=completion model=gpt-4o-mini
        self.given.invoke("x")  #> call=chat model=?
