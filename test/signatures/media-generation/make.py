from cartesia import Cartesia
from lumaai import LumaAI
from runwayml import RunwayML
from stability_sdk import client as stability
import stability_sdk.interfaces.gooseai.generation.generation_pb2 as generation

runway = RunwayML()
task = runway.image_to_video.create(model="gen4_turbo", prompt_image="u", prompt_text="x", ratio="1280:720")  #> call=video model=gen4_turbo
runway.tasks.retrieve(task.id)
runway.text_to_image.create(model="gen4_image", prompt_text="x", ratio="1920:1080")  #> call=image model=gen4_image
api = stability.StabilityInference(key="k", engine="stable-diffusion-512-v2-1")  #> names=image model=stable-diffusion-512-v2-1
for answer in api.generate(prompt="x", steps=30, samples=1):  #> call=image model=stable-diffusion-512-v2-1
    print(answer.artifacts, generation.ARTIFACT_IMAGE)
stability.StabilityInference(key="k").generate(prompt="x")  #> names=image model=? ; call=image model=?
LumaAI().generations.create(prompt="x", model="ray-2")  #> call=video model=ray-2
Cartesia(api_key="k").tts.bytes(model_id="sonic-2", transcript="hi", voice={})  #> call=tts model=sonic-2
