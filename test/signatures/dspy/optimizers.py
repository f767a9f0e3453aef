import dspy

teacher = dspy.LM("openai/gpt-4o")  #> names=chat model=openai/gpt-4o
student = dspy.LM("openai/gpt-4o-mini")  #> names=chat model=openai/gpt-4o-mini
dspy.settings.configure(lm=student)

react = dspy.ReAct("question -> answer", tools=[])
settings = dict(num_threads=8, teacher_settings=dict(lm=teacher), prompt_model=student)
optimizer = dspy.MIPROv2(metric=lambda a, b, trace=None: True, auto="light", **settings)
optimized = optimizer.compile(react, trainset=[])  #> call=other model=?
optimized(question="Why?")  #> call=chat model=openai/gpt-4o-mini
tuner = dspy.BootstrapFinetune(metric=None)
tuner.compile(react, trainset=[])  #> call=fine-tune model=openai/gpt-4o-mini
other = dspy.Predict("question -> answer")
other.set_lm(teacher)
other(question="Why?")  #> call=chat model=?
react(question="Why?", lm=teacher)  #> call=chat model=openai/gpt-4o
