from paperqa import Docs, Settings, ask

docs = Docs(llm="gpt-4")  #> names=chat model=gpt-4
docs.add("paper.pdf")  #> call=embedding model=?
docs.query("What does it show?")  #> call=chat model=gpt-4
docs.delete("paper.pdf")


async def answer():
    later = Docs()
    await later.aadd("paper.pdf")  #> call=embedding model=?
    return await later.aquery("q", settings=Settings(llm="claude-3-5-sonnet-20240620"))  #> call=chat model=claude-3-5-sonnet-20240620


ask("q", settings=Settings(llm="gpt-4o-mini"))  #> call=chat model=gpt-4o-mini
