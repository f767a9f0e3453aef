import lm_eval
from inspect_ai import Task, eval, task
from inspect_ai.model import get_model
from inspect_ai.solver import generate


@task
def hello():
    return Task(solver=generate())


eval(hello(), model="openai/gpt-4o-mini")  #> call=chat model=openai/gpt-4o-mini


async def ask():
    model = get_model("anthropic/claude-sonnet-4-0")  #> names=chat model=anthropic/claude-sonnet-4-0
    await model.generate("x")  #> call=chat model=anthropic/claude-sonnet-4-0


lm_eval.simple_evaluate(model="hf", model_args="pretrained=gpt2", tasks=["hellaswag"])  #> call=generation model=gpt2


def measured(name, tasks):
    options = f"pretrained={name},device=cuda"
    return lm_eval.simple_evaluate(model="hf", model_args=options, tasks=tasks)  #> call=generation model=meta-llama/Llama-3.2-1B


measured("meta-llama/Llama-3.2-1B", ["boolq"])
lm_eval.simple_evaluate(model="hf", model_args="dtype=float", tasks=[])  #> call=generation model=?
lm_eval.simple_evaluate(model="hf", model_args={"pretrained": "EleutherAI/pythia-160m"}, tasks=[])  #> call=generation model=EleutherAI/pythia-160m
wrapped = lm_eval.models.huggingface.HFLM(pretrained="distilgpt2")  #> names=generation model=distilgpt2
lm_eval.simple_evaluate(model=wrapped, tasks=[])  #> call=generation model=distilgpt2
lm_eval.tasks.TaskManager()

from fmeval.eval_algorithms.summarization_accuracy import SummarizationAccuracy
from fmeval.model_runners.bedrock_model_runner import BedrockModelRunner

runner = BedrockModelRunner(model_id="anthropic.claude-v2", content_template="$prompt")  #> names=chat model=anthropic.claude-v2
runner.predict("x")  #> call=chat model=anthropic.claude-v2
SummarizationAccuracy().evaluate(model=runner, prompt_template="$feature")  #> call=chat model=anthropic.claude-v2
SummarizationAccuracy().evaluate_sample(target_output="a", model_output="b")

from lighteval.pipeline import Pipeline, PipelineParameters
from transformers import AutoModelForCausalLM

tested = Pipeline(tasks="leaderboard", pipeline_parameters=PipelineParameters(), model=AutoModelForCausalLM.from_pretrained("gpt2"))  #> names=generation model=gpt2
tested.evaluate()  #> call=generation model=gpt2
tested.show_results()


from llmeter.endpoints import BedrockConverseStream
from llmeter.experiments import LatencyHeatmap
from unitxt.api import create_dataset
from unitxt.inference import CrossProviderInferenceEngine

engine = CrossProviderInferenceEngine(model="llama-3-3-70b-instruct", provider="watsonx")  #> names=chat model=llama-3-3-70b-instruct
engine.infer(create_dataset(task="tasks.qa.open", test_set=[]))  #> call=chat model=llama-3-3-70b-instruct
BedrockConverseStream.create_payload("say hello", max_tokens=9)
asked = BedrockConverseStream(model_id="us.amazon.nova-pro-v1:0")  #> names=chat model=us.amazon.nova-pro-v1:0
LatencyHeatmap(endpoint=asked, source_file="f.txt").run()  #> call=chat model=us.amazon.nova-pro-v1:0
