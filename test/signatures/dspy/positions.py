import os
import dspy

key = os.environ["KEY"]
dspy.GROQ(key, "llama3-8b-8192")  #> names=chat model=llama3-8b-8192
dspy.GROQ(api_key="k", model="mixtral-8x7b-32768")  #> names=chat model=mixtral-8x7b-32768
dspy.AzureOpenAI("https://x.openai.azure.com", "2024-02-01", "gpt-4")  #> names=chat model=gpt-4
dspy.AzureOpenAI("https://x.openai.azure.com")  #> names=chat model=?
dspy.PremAI(1234, "claude-3-haiku")  #> names=chat model=claude-3-haiku

dspy.configure(lm=dspy.LM("openai/gpt-4o-mini"))  #> names=chat model=openai/gpt-4o-mini
program = dspy.teleprompt.LabeledFewShot(k=4).compile(dspy.Predict("q -> a"), trainset=[])
program(q="Hi")  #> call=chat model=openai/gpt-4o-mini
embedder = dspy.Embedder("openai/text-embedding-3-small")  #> names=embedding model=openai/text-embedding-3-small
near = dspy.KNN(3, [], embedder)  #> call=embedding model=openai/text-embedding-3-small
near(q="Hi")  #> call=embedding model=openai/text-embedding-3-small
