from phi.agent import Agent
from phi.assistant import Assistant
from phi.llm.openai import OpenAIChat as LLM
from phi.model.openai import OpenAIChat
from phi.knowledge.pdf import PDFUrlKnowledgeBase
from phi.vectordb.pgvector import PgVector2

agent = Agent(model=OpenAIChat(id="gpt-4o"))  #> names=chat model=gpt-4o
agent.print_response("Hi")  #> call=chat model=gpt-4o
old = Assistant(llm=LLM(model="gpt-4-turbo", max_tokens=500))  #> names=chat model=gpt-4-turbo max=500
for chunk in old.run("Hi"):  #> call=chat model=gpt-4-turbo
    print(chunk)
books = PDFUrlKnowledgeBase(urls=[], vector_db=PgVector2(collection="books", db_url="postgres://"))
books.load()  #> call=embedding model=?
Agent(name="Plain").print_response("Hi")  #> call=chat model=gpt-4o from=sdk-default
