from scrapegraphai.graphs import SearchGraph

config = {"llm": {"model": "openai/gpt-4o-mini"}}
SearchGraph("What is new?", config).run()  #> names=chat model=openai/gpt-4o-mini ; call=chat model=openai/gpt-4o-mini
