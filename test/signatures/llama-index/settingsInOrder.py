from llama_index.core import Settings, VectorStoreIndex
from llama_index.llms.openai import OpenAI

index = VectorStoreIndex(nodes)  #> call=embedding model=?
engine = index.as_query_engine()
engine.query("Before")  #> call=chat model=?

Settings.llm = OpenAI(model="gpt-4o")  #> names=chat model=gpt-4o
index.as_query_engine().query("After")  #> call=chat model=gpt-4o


def ask(question):
    return index.as_query_engine().query(question)  #> call=chat model=gpt-4o
