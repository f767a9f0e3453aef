import dspy

turbo = dspy.OpenAI(model="gpt-3.5-turbo", max_tokens=250)  #> names=chat model=gpt-3.5-turbo max=250
colbert = dspy.ColBERTv2(url="http://localhost:8893/api/search")
dspy.settings.configure(lm=turbo, rm=colbert)


class Ask(dspy.Signature):
    question = dspy.InputField()
    answer = dspy.OutputField()


ask = dspy.Predict(Ask)
answer = ask(question="Who?")  #> call=chat model=gpt-3.5-turbo
mistral = dspy.HFClientVLLM(model="mistralai/Mistral-7B-Instruct-v0.1", port=8080, url="http://localhost")  #> names=chat model=mistralai/Mistral-7B-Instruct-v0.1
mistral("Hi")  #> call=chat model=mistralai/Mistral-7B-Instruct-v0.1
claude = dspy.AWSAnthropic(dspy.Bedrock(region_name="us-west-2"), "anthropic.claude-3-haiku-20240307-v1:0")  #> names=chat model=anthropic.claude-3-haiku-20240307-v1:0
