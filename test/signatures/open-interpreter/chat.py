from interpreter import OpenInterpreter, interpreter

interpreter.llm.model = "gpt-4o-mini"
interpreter.auto_run = True
interpreter.chat("Plot it")  #> call=chat model=gpt-4o-mini
interpreter.reset()


def another():
    agent = OpenInterpreter()
    for part in agent.chat("Hi", stream=True):  #> call=chat model=gpt-4o-mini
        print(part)
