from mem0 import Memory

config = {
    "llm": {"provider": "ollama", "config": {"model": "llama3.1:latest", "temperature": 0}},
    "embedder": {"provider": "ollama", "config": {"model": "nomic-embed-text:latest"}},
}
memory = Memory.from_config(config)  #> names=chat model=llama3.1:latest
memory.add("I like tea", user_id="u")  #> call=chat model=llama3.1:latest
memory.search("What do I like?", user_id="u")  #> call=embedding model=nomic-embed-text:latest from=attribute
memory.get_all(user_id="u")
plain = Memory()
plain.add("I like tea", user_id="u")  #> call=chat model=?
