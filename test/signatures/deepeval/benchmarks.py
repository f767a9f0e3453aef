from deepeval.benchmarks import MMLU
from deepeval.metrics import CitationFaithfulnessMetric
from deepeval.models import OllamaModel
from deepeval.synthesizer import Synthesizer

tested = OllamaModel(model="llama3.2")  #> names=chat model=llama3.2
MMLU(n_shots=3).evaluate(model=tested)  #> call=other model=llama3.2
CitationFaithfulnessMetric(model="gpt-4.1").measure(case)  #> call=chat model=gpt-4.1 ; names=chat model=gpt-4.1
Synthesizer(model="gpt-4.1").generate_conversational_goldens_from_scratch(5)  #> call=chat model=gpt-4.1 ; names=chat model=gpt-4.1
