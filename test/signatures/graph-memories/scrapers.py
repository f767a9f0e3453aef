import os

from langchain_ollama import ChatOllama
from scrapegraphai.graphs import BaseGraph, SearchGraph, SmartScraperGraph

settings = {"llm": {"api_key": os.environ["KEY"], "model": "ollama/llama3.2"}, "headless": True}
shop = SmartScraperGraph(prompt="List the prices.", source="https://example.org", config=settings)  #> names=chat model=ollama/llama3.2
shop.run()  #> call=chat model=ollama/llama3.2

ready = ChatOllama(model="mistral")  #> names=chat model=mistral
search = SearchGraph(prompt="Who won?", config={"llm": {"model_instance": ready, "model_tokens": 8192}})
search.run()  #> call=chat model=mistral

BaseGraph(nodes=[], edges=[], entry_point=None)
