from mem0 import Memory
from mem0.proxy.main import Mem0

memory = Memory.from_config({"llm": {"provider": "openai", "config": {"model": "gpt-4.1-nano"}}})  #> names=chat model=gpt-4.1-nano
memory.add("I like tea", user_id="a")  #> call=chat model=gpt-4.1-nano
memory.add("I like tea", user_id="a", infer=False)  #> call=embedding model=?
memory.add("I like tea", user_id="a", infer=wanted())  #> call=chat model=gpt-4.1-nano
memory.get_all(user_id="a")
Mem0(api_key="k").chat.completions.create(model="gpt-4o", messages=[])  #> call=chat model=gpt-4o
