import pytest
from deepeval import assert_test, evaluate
from deepeval.metrics import AnswerRelevancyMetric, ExactMatchMetric, FaithfulnessMetric, GEval
from deepeval.models import GPTModel, OllamaModel
from deepeval.synthesizer import Synthesizer
from deepeval.test_case import LLMTestCase, LLMTestCaseParams

case = LLMTestCase(input="Who?", actual_output="Me", retrieval_context=["It was me"])
relevancy = AnswerRelevancyMetric(threshold=0.7, model="gpt-4o")  #> names=chat model=gpt-4o
relevancy.measure(case)  #> call=chat model=gpt-4o
faithful = FaithfulnessMetric(model=OllamaModel(model="llama3.1"))  #> names=chat model=llama3.1
correct = GEval(name="Correct", criteria="Is it right?", evaluation_params=[LLMTestCaseParams.INPUT], model=GPTModel(model="gpt-4.1"))  #> names=chat model=gpt-4.1
evaluate(test_cases=[case], metrics=[faithful])  #> call=other model=llama3.1
evaluate([case], [relevancy, correct])  #> call=other model=?
exact = ExactMatchMetric()
exact.measure(case)


@pytest.mark.parametrize("each", [case])
def test_case(each):
    assert_test(each, [AnswerRelevancyMetric()])  #> call=other model=?


Synthesizer(model="gpt-4o-mini").generate_goldens_from_docs(document_paths=["a.pdf"])  #> call=chat model=gpt-4o-mini ; names=chat model=gpt-4o-mini
