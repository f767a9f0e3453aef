import pandas as pd
from guardrails import Guard
from langchain_openai import ChatOpenAI
from ragas import evaluate
from ragas.llms import LangchainLLMWrapper
from ragas.metrics import Faithfulness, faithfulness
from ragas.testset import TestsetGenerator
from trulens.core import Feedback
from trulens.providers.openai import OpenAI as Provider

judge = LangchainLLMWrapper(ChatOpenAI(model="gpt-4o"))  #> names=chat model=gpt-4o
evaluate(dataset=None, metrics=[faithfulness], llm=judge)  #> call=chat model=gpt-4o
evaluate(None, metrics=[Faithfulness(llm=judge)])  #> call=chat model=gpt-4o
TestsetGenerator(llm=judge).generate_with_langchain_docs([], testset_size=5)  #> call=chat model=gpt-4o
provider = Provider(model_engine="gpt-4o-mini")  #> names=chat model=gpt-4o-mini
Feedback(provider.relevance).on_input_output()
provider.relevance_with_cot_reasons("q", "a")  #> call=chat model=gpt-4o-mini
guard = Guard.for_pydantic(output_class=dict)
guard(model="gpt-4o-mini", messages=[{"role": "user", "content": "hi"}])  #> call=chat model=gpt-4o-mini
guard.validate("text")
guard.parse("text")
pd.DataFrame().eval("a + b")


def rails(config):
    from nemoguardrails import LLMRails
    from phoenix.evals import OpenAIModel, llm_classify

    bot = LLMRails(config, llm=ChatOpenAI(model="gpt-4o-mini"))  #> names=chat model=gpt-4o-mini
    bot.generate(messages=[{"role": "user", "content": "hi"}])  #> call=chat model=gpt-4o-mini
    return llm_classify(dataframe=None, model=OpenAIModel(model="gpt-4o"), template="t", rails=[])  #> call=chat model=gpt-4o ; names=chat model=gpt-4o


def asked_by_its_older_name():
    from phoenix.evals import OpenAIModel

    judge = OpenAIModel(model_name="gpt-4", temperature=0.0)  #> names=chat model=gpt-4
    judge("Is this on?")  #> call=chat model=gpt-4
