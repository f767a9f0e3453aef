import art
from art.local import LocalBackend
from art.rewards import ruler_score_group

model = art.TrainableModel(name="agent-001", project="games", base_model="Qwen/Qwen2.5-3B-Instruct")  #> names=generation model=Qwen/Qwen2.5-3B-Instruct
await model.register(LocalBackend())
other = art.Model(name="mini", project="games", inference_model_name="gpt-4o-mini")  #> names=chat model=gpt-4o-mini


async def play(state):
    client = other.openai_client()
    return await client.chat.completions.create(model="gpt-4o-mini", messages=state, max_tokens=64)  #> call=chat model=gpt-4o-mini max=64


async def play_trained(state):
    client = model.openai_client()
    return await client.chat.completions.create(model=model.get_inference_name(), messages=state)  #> call=chat model=agent-001


for step in range(await model.get_step(), 10):
    group = await ruler_score_group(groups[step], "openai/o4-mini")  #> call=chat model=openai/o4-mini loop
    await model.train([group], config=art.TrainConfig(learning_rate=1e-5))  #> call=fine-tune model=Qwen/Qwen2.5-3B-Instruct from=attribute loop
