from vanna.chromadb import ChromaDB_VectorStore
from vanna.ollama import Ollama
from vanna.openai import OpenAI_Chat
from vanna.remote import VannaDefault


class MyVanna(ChromaDB_VectorStore, OpenAI_Chat):
    def __init__(self, config=None):
        ChromaDB_VectorStore.__init__(self, config=config)
        OpenAI_Chat.__init__(self, config=config)


vn = MyVanna(config={"api_key": "k", "model": "gpt-4o"})
vn.connect_to_sqlite("chinook.sqlite")
sql = vn.generate_sql("Which customers bought most?")  #> call=chat model=gpt-4o
vn.run_sql(sql)
vn.ask("Which customers bought most?")  #> call=chat model=gpt-4o


class Local(ChromaDB_VectorStore, Ollama):
    pass


Local(config={"model": "llama3"}).ask("q")  #> call=chat model=llama3
VannaDefault(model="chinook", api_key="k").ask("q")  #> call=chat model=?

vn.train(ddl="CREATE TABLE customers (id INT)")  #> call=embedding model=all-MiniLM-L6-v2 from=sdk-default
vn.train(question="How many?", sql="SELECT count(*) FROM customers")  #> call=embedding model=all-MiniLM-L6-v2
vn.get_training_data()
VannaDefault(model="chinook", api_key="k").train(documentation="x")  #> call=embedding model=?
