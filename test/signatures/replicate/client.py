import replicate
from replicate.client import Client

output = replicate.run("stability-ai/sdxl:39ed52f2", input={"prompt": "a cat"})  #> call=generation model=stability-ai/sdxl:39ed52f2
for event in replicate.stream("meta/meta-llama-3-70b-instruct", input={"prompt": "x"}):  #> call=generation model=meta/meta-llama-3-70b-instruct
    print(event)
client = Client(api_token="k")
client.run("black-forest-labs/flux-schnell", input={})  #> call=generation model=black-forest-labs/flux-schnell
replicate.predictions.create(version="30e22229", input={})  #> call=generation model=30e22229
replicate.predictions.create(model="meta/llama-2-7b", input={}, stream=True)  #> call=generation model=meta/llama-2-7b
model = replicate.models.get("kvfrans/clipdraw")
version = model.versions.get("5797a99e")
replicate.predictions.create(version=version, input={})  #> call=generation model=kvfrans/clipdraw
version.predict(prompt="x")  #> call=generation model=kvfrans/clipdraw
replicate.deployments.get("acme/app").predictions.create(input={})  #> call=generation model=?
replicate.trainings.create(version="stability-ai/sdxl:39ed52f2", input={}, destination="me/new")  #> call=training model=stability-ai/sdxl:39ed52f2


async def later():
    return await replicate.async_run("meta/llama-2-70b-chat", input={})  #> call=generation model=meta/llama-2-70b-chat


replicate.predictions.get("id")
replicate.predictions.list()
replicate.files.create(open("a"))
import subprocess
subprocess.run(["ls"])
