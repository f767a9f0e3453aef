from embedchain import App

app = App.from_config(config={"llm": {"provider": "openai", "config": {"model": "gpt-4o"}}})  #> names=chat model=gpt-4o
app.add("https://example.com")  #> call=embedding model=?
app.query("what?")  #> call=chat model=gpt-4o
app.reset()
plain = App()
plain.chat("hi")  #> call=chat model=?
