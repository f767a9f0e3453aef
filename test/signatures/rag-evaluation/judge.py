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


async def made_for_tests(graph, node):
    from pydantic import BaseModel
    from ragas.metrics import DiscreteMetric, discrete_metric
    from ragas.prompt import PydanticPrompt
    from ragas.testset.persona import generate_personas_from_kg
    from ragas.testset.synthesizers.single_hop.specific import SingleHopSpecificQuerySynthesizer
    from ragas.testset.transforms import HeadlineSplitter, NERExtractor, apply_transforms, default_transforms

    tone = DiscreteMetric(name="tone", prompt="Is it polite? {response}", allowed_values=["yes", "no"])
    await tone.ascore(llm=judge, response="Hello")  #> call=chat model=gpt-4o

    @discrete_metric(name="short", allowed_values=["yes", "no"])
    def short(response):
        return "yes"

    short.score(response="Hello")

    class Text(BaseModel):
        text: str

    class Shorten(PydanticPrompt[Text, Text]):
        instruction = "Shorten the text."

    shorten = Shorten()
    await shorten.generate(data=Text(text="x"), llm=judge)  #> call=chat model=gpt-4o
    await shorten.adapt("german", judge)  #> call=chat model=gpt-4o
    shorten.to_string(Text(text="x"))

    for synthesizer, _ in [(SingleHopSpecificQuerySynthesizer(llm=judge), 1.0)]:
        prompts = await synthesizer.adapt_prompts("spanish", llm=judge)  #> call=chat model=gpt-4o loop
        synthesizer.set_prompts(**prompts)
    await NERExtractor(llm=judge).extract(node)  #> call=chat model=gpt-4o
    apply_transforms(graph, [HeadlineSplitter(), NERExtractor(llm=judge)])  #> call=chat model=gpt-4o
    apply_transforms(graph, HeadlineSplitter())
    apply_transforms(graph, default_transforms(documents=[], llm=judge, embedding_model=None))  #> call=chat model=gpt-4o
    named = NERExtractor(llm=LangchainLLMWrapper(node.llm))
    apply_transforms(graph, transforms=[named])  #> call=chat model=?
    generate_personas_from_kg(kg=graph, llm=judge, num_personas=3)  #> call=chat model=gpt-4o
