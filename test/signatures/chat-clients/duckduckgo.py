from duckduckgo_search import DDGS, AsyncDDGS

print(DDGS().chat("Hello", model="claude-3-haiku"))  #> call=chat model=claude-3-haiku
DDGS().text("Hello", max_results=5)


async def ask(question):
    return await AsyncDDGS().achat(question)  #> call=chat model=?
