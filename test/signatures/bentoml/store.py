import bentoml

bentoml.diffusers.import_model("pictures", "stabilityai/stable-diffusion-2-1")  #> names=image model=stabilityai/stable-diffusion-2-1
bentoml.sklearn.get("iris:latest")
stored = bentoml.diffusers.get("pictures:latest")  #> names=image model=pictures:latest
runner = stored.to_runner(name="pictures")
runner.init_local()
service = bentoml.Service("pictures", runners=[runner])


async def draw(prompt):
    return await runner.async_run(prompt=prompt)  #> call=image model=pictures:latest from=attribute


writer = bentoml.transformers.get("writer:v1").to_runner()  #> names=generation model=writer:v1
writer.generate.run("Once")  #> call=generation model=writer:v1 from=attribute
