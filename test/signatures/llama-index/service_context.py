from langchain.chat_models import ChatOpenAI
from llama_index import GPTVectorStoreIndex, LLMPredictor, PromptHelper, ServiceContext, SimpleDirectoryReader, VectorStoreIndex
from llama_index.embeddings import resolve_embed_model
from llama_index.query_engine import BaseQueryEngine

predictor = LLMPredictor(llm=ChatOpenAI(model_name="gpt-3.5-turbo", temperature=0))  #> names=chat model=gpt-3.5-turbo
embed = resolve_embed_model("local:BAAI/bge-small-en")  #> names=embedding model=local:BAAI/bge-small-en
context = ServiceContext.from_defaults(llm_predictor=predictor, embed_model=embed, prompt_helper=PromptHelper())
docs = SimpleDirectoryReader("data").load_data()
index = GPTVectorStoreIndex.from_documents(docs, service_context=context)  #> call=embedding model=local:BAAI/bge-small-en
index.as_query_engine(service_context=context).query("what?")  #> call=chat model=gpt-3.5-turbo
index.query("before 0.6")  #> call=chat model=gpt-3.5-turbo


def build(documents, service_context):
    return VectorStoreIndex.from_documents(documents, service_context=service_context)  #> call=embedding model=local:BAAI/bge-small-en


class Engine:
    def __init__(self, engine: BaseQueryEngine):
        self._engine = engine

    def ask(self, question, database):
        database.query(question)
        return self._engine.query(question)  #> call=chat model=?
