from amzn_nova_prompt_optimizer.core.evaluation import Evaluator
from amzn_nova_prompt_optimizer.core.inference import InferenceRunner
from amzn_nova_prompt_optimizer.core.inference.adapter import BedrockInferenceAdapter
from amzn_nova_prompt_optimizer.core.optimizers import NovaMPOptimizationAdapter, NovaPromptOptimizer
from amzn_nova_prompt_optimizer.core.optimizers.miprov2.miprov2_optimizer import NovaMIPROv2OptimizationAdapter
from bedrock_agentcore_starter_toolkit import Evaluation, Runtime

PRO = "us.amazon.nova-pro-v1:0"

shop = Runtime()
shop.configure(entrypoint="shop_agent.py", auto_create_ecr=True, agent_name="shop")
shop.launch()
shop.status()
shop.invoke({"prompt": "Where is my parcel?"}, session_id="1")  #> call=chat model=?
judges = Evaluation(region="eu-west-1")
judges.run(agent_id="shop-1", session_id="1", evaluators=["Builtin.GoalSuccessRate"])  #> call=chat model=?
judges.list_evaluators()

adapter = BedrockInferenceAdapter(region_name="eu-west-1")
adapter.call_model(  #> call=chat model=us.amazon.nova-pro-v1:0 from=constant max=200
    model_id=PRO, system_prompt="Be brief.", messages=[{"user": "Hello"}], inf_config={"max_tokens": 200}
)
adapter.call_model("us.amazon.nova-micro-v1:0", "", [], {"max_tokens": 50})  #> call=chat model=us.amazon.nova-micro-v1:0 max=50
InferenceRunner(prompt, examples, adapter).run(model_id=PRO, max_tokens=100)  #> call=chat model=us.amazon.nova-pro-v1:0 from=constant max=100

judge = Evaluator(prompt, examples, metric, adapter)
judge.aggregate_score(model_id=PRO)  #> call=chat model=us.amazon.nova-pro-v1:0 from=constant
judge.scores(PRO)  #> call=chat model=us.amazon.nova-pro-v1:0 from=constant
judge.save("scores.jsonl")

optimizer = NovaPromptOptimizer(prompt, adapter, examples, metric)
better = optimizer.optimize(mode="lite")  #> call=chat model=us.amazon.nova-lite-v1:0 from=sdk-default
optimizer.optimize()  #> call=chat model=us.amazon.nova-pro-v1:0 from=sdk-default
optimizer.optimize("pro")  #> call=chat model=us.amazon.nova-pro-v1:0 from=sdk-default
optimizer.optimize(mode="custom", custom_params={"task_model_id": "us.amazon.nova-premier-v1:0"})  #> call=chat model=us.amazon.nova-premier-v1:0
better.show()
better.save("better/")
NovaMPOptimizationAdapter(prompt, adapter).optimize()  #> call=chat model=us.amazon.nova-2-lite-v1:0 from=sdk-default
NovaMIPROv2OptimizationAdapter(prompt, adapter, examples, metric).optimize(task_model_id=PRO)  #> call=chat model=us.amazon.nova-pro-v1:0 from=constant
