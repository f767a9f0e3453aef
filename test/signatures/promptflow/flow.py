from azure.ai.evaluation import AzureOpenAIModelConfiguration, BleuScoreEvaluator, GroundednessEvaluator, evaluate
from promptflow.core import Prompty

config = AzureOpenAIModelConfiguration(azure_endpoint="https://x", azure_deployment="gpt-4o", api_version="v")
grounded = GroundednessEvaluator(model_config=config)
grounded(response="a", context="b")  #> call=chat model=gpt-4o
bleu = BleuScoreEvaluator()
bleu(response="a", ground_truth="b")
flow = Prompty.load(source="chat.prompty")
flow(question="Hi")  #> call=chat model=?
evaluate(data="data.jsonl", evaluators={"grounded": grounded})  #> call=other model=gpt-4o

import prompty
import prompty.azure

prompty.execute("chat.prompty", inputs={"question": "Hi"})  #> call=chat model=?
prompty.execute("chat.prompty", configuration={"azure_deployment": "gpt-4o-evals"})  #> call=chat model=gpt-4o-evals
p = prompty.load("chat.prompty")
prompty.prepare(p, {"question": "Hi"})


async def asked():
    return await prompty.execute_async(p)  #> call=chat model=?
