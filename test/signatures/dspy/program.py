import dspy
from dspy.datasets import HotPotQA
from dspy.evaluate import Evaluate
from dspy.teleprompt import BootstrapFewShot, LabeledFewShot

lm = dspy.LM("openai/gpt-4o-mini", max_tokens=2000)  #> names=chat model=openai/gpt-4o-mini max=2000
dspy.configure(lm=lm)

lm("Say hi")  #> call=chat model=openai/gpt-4o-mini
qa = dspy.ChainOfThought("question -> answer")
print(qa(question="Why is the sky blue?").answer)  #> call=chat model=openai/gpt-4o-mini


class RAG(dspy.Module):
    def __init__(self, k=3):
        super().__init__()
        self.retrieve = dspy.Retrieve(k=k)
        self.respond = dspy.Predict("context, question -> answer")

    def forward(self, question):
        context = self.retrieve(question).passages
        return self.respond(context=context, question=question)  #> call=chat model=openai/gpt-4o-mini


rag = RAG()
rag(question="Who?")  #> call=chat model=openai/gpt-4o-mini
for example in HotPotQA().dev:
    rag(**example.inputs())  #> call=chat model=openai/gpt-4o-mini loop

evaluate = Evaluate(devset=[], metric=dspy.evaluate.answer_exact_match)
evaluate(rag)  #> call=other model=openai/gpt-4o-mini

compiled = BootstrapFewShot(metric=dspy.evaluate.answer_exact_match).compile(RAG(), trainset=[])  #> call=other model=openai/gpt-4o-mini
compiled(question="Who?")  #> call=chat model=openai/gpt-4o-mini
few = LabeledFewShot(k=8).compile(student=RAG(), trainset=[])
embedder = dspy.Embedder("openai/text-embedding-3-small", dimensions=512)  #> names=embedding model=openai/text-embedding-3-small
search = dspy.retrievers.Embeddings(embedder=embedder, corpus=["a", "b"], k=1)  #> call=embedding model=openai/text-embedding-3-small
search("a")  #> call=embedding model=openai/text-embedding-3-small
program = dspy.asyncify(qa)
dspy.inspect_history(n=1)
