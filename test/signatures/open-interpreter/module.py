import interpreter

interpreter.model = "gpt-3.5-turbo"
interpreter.chat("Plot it.")  #> call=chat model=gpt-3.5-turbo
interpreter.reset()
