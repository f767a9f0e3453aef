import dspy

dspy.configure(lm=dspy.LM("openai/gpt-4o-mini"))  #> names=chat model=openai/gpt-4o-mini
judge = dspy.LM("openai/gpt-4o")  #> names=chat model=openai/gpt-4o
rate = dspy.Predict("text -> score")
rate(text="a")  #> call=chat model=openai/gpt-4o-mini
with dspy.context(lm=judge):
    rate(text="b")  #> call=chat model=openai/gpt-4o
    with dspy.settings.context(lm=dspy.LM("openai/o3")):  #> names=chat model=openai/o3
        rate(text="c")  #> call=chat model=openai/o3
rate(text="d")  #> call=chat model=openai/gpt-4o-mini


class Rated(dspy.Module):
    def __init__(self):
        self.rate = dspy.Predict("text -> score")

    def forward(self, text):
        with dspy.context(lm=judge):
            return self.rate(text=text)  #> call=chat model=openai/gpt-4o
