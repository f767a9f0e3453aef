import lmql


@lmql.query(model="openai/gpt-3.5-turbo-instruct")
def joke():
    '''lmql
    "Tell a joke: [JOKE]" where len(TOKENS(JOKE)) < 60
    return JOKE
    '''


@lmql.query
def plain(topic):
    '''lmql
    "About {topic}: [TEXT]"
    return TEXT
    '''


joke()  #> call=completion model=openai/gpt-3.5-turbo-instruct
plain("tides", model=lmql.model("local:gpt2"))  #> call=completion model=local:gpt2 ; names=completion model=local:gpt2
plain("tides")  #> call=completion model=?
lmql.run_sync("'Hi [X]'", model="openai/gpt-3.5-turbo-instruct")  #> call=completion model=openai/gpt-3.5-turbo-instruct
say = lmql.F("Say 'this is a test': [RESPONSE]", model="openai/gpt-3.5-turbo-instruct")
say()  #> call=completion model=openai/gpt-3.5-turbo-instruct
lmql.generate_sync("Hi", 20, "local:gpt2")  #> call=completion model=local:gpt2
