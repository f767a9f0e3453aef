from lightrag import LightRAG, QueryParam
from nano_graphrag import GraphRAG
from scrapegraphai.graphs import SmartScraperGraph


async def answer(prompt, **kwargs):
    return "x"


rag = LightRAG(working_dir="d", llm_model_func=answer)
rag.insert("x")  #> call=chat model=?
rag.query("x", param=QueryParam(mode="hybrid"))  #> call=chat model=?
LightRAG(working_dir="d", llm_model_name="Qwen/Qwen2.5-1.5B-Instruct").query("x")  #> call=chat model=Qwen/Qwen2.5-1.5B-Instruct
graph = GraphRAG(working_dir="d")
graph.insert("x")  #> call=chat model=?
graph.query("x")  #> call=chat model=?
config = {"llm": {"model": "openai/gpt-4o-mini"}, "verbose": True}
scraper = SmartScraperGraph(prompt="p", source="s", config=config)  #> names=chat model=openai/gpt-4o-mini
scraper.run()  #> call=chat model=openai/gpt-4o-mini
scraper.get_execution_info()
SmartScraperGraph("p", "s", config).run()  #> names=chat model=openai/gpt-4o-mini ; call=chat model=openai/gpt-4o-mini
