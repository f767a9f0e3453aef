import giskard
from galileo.datasets import extend_dataset
from galileo.experiments import run_experiment
from galileo.metrics import create_custom_llm_metric
from galileo.resources.models import PromptRunSettings

MODEL = "gpt-4o-mini"
settings = PromptRunSettings(model_alias=MODEL)
run_experiment("one", dataset=rows, prompt_template=prompt, prompt_settings=settings)  #> call=chat model=gpt-4o-mini from=constant
run_experiment("two", dataset=rows, function=answer, metrics=["correctness"])  #> call=chat model=?
run_experiment("three", dataset=rows, function=answer)
extend_dataset(prompt_settings={"model_alias": MODEL}, prompt="Recipes", count=5)  #> call=chat model=gpt-4o-mini from=constant
create_custom_llm_metric(name="Tone", user_prompt="Rate it.", model_name=MODEL, num_judges=3)  #> names=chat model=gpt-4o-mini from=constant

answers = giskard.Model(answer, model_type="text_generation", name="Assistant", feature_names=["question"])
giskard.scan(answers, questions)  #> call=other model=?
table = giskard.Model(predict, model_type="classification", feature_names=["age"])
giskard.scan(table, people)
