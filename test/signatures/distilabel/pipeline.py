from distilabel.models import InferenceEndpointsLLM, OpenAILLM
from distilabel.pipeline import Pipeline
from distilabel.steps import LoadDataFromHub
from distilabel.steps.tasks import TextGeneration

llm = OpenAILLM(model="gpt-4o")  #> names=chat model=gpt-4o
llm.load()
llm.generate(inputs=[])  #> call=chat model=gpt-4o

with Pipeline(name="p") as pipeline:
    load = LoadDataFromHub(repo_id="x/y")
    generation = TextGeneration(llm=InferenceEndpointsLLM(model_id="meta-llama/Meta-Llama-3.1-8B-Instruct"))  #> names=chat model=meta-llama/Meta-Llama-3.1-8B-Instruct
    load >> generation

pipeline.run(use_cache=False)  #> call=chat model=?
