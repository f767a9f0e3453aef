import fireworks.client
from fireworks import LLM
from fireworks.client import Fireworks, AsyncFireworks
from fireworks.client.image import ImageInference, Answer

fireworks.client.api_key = "k"
fireworks.client.ChatCompletion.create(model="accounts/fireworks/models/llama-v2-7b-chat", messages=[])  #> call=chat model=accounts/fireworks/models/llama-v2-7b-chat
fireworks.client.Completion.create(model="accounts/fireworks/models/llama-v2-7b", prompt="x")  #> call=completion model=accounts/fireworks/models/llama-v2-7b
client = Fireworks(api_key="k")
client.chat.completions.create(model="accounts/fireworks/models/llama-v3p1-8b-instruct", messages=[], max_tokens=7)  #> call=chat model=accounts/fireworks/models/llama-v3p1-8b-instruct max=7
client.completion.create(model="accounts/fireworks/models/starcoder-7b", prompt="x")  #> call=completion model=accounts/fireworks/models/starcoder-7b
llm = LLM(model="llama4-maverick-instruct-basic", deployment_type="serverless")  #> names=chat model=llama4-maverick-instruct-basic
llm.chat.completions.create(messages=[])  #> call=chat model=llama4-maverick-instruct-basic
painter = ImageInference(model="stable-diffusion-xl-1024-v1-0")  #> names=image model=stable-diffusion-xl-1024-v1-0
painter.text_to_image(prompt="x", cfg_scale=7)  #> call=image model=stable-diffusion-xl-1024-v1-0


async def later():
    return await AsyncFireworks().chat.completions.acreate(model="accounts/fireworks/models/mixtral-8x7b-instruct", messages=[])  #> call=chat model=accounts/fireworks/models/mixtral-8x7b-instruct
