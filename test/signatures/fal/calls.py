import asyncio
import fal_client
from fal_client import SyncClient

fal_client.subscribe("fal-ai/flux/dev", arguments={"prompt": "x"}, with_logs=True)  #> call=image model=fal-ai/flux/dev
handle = fal_client.submit("fal-ai/fast-sdxl", arguments={})  #> call=image model=fal-ai/fast-sdxl
handle.get()
SyncClient(key="k").run("fal-ai/whisper", arguments={})  #> call=image model=fal-ai/whisper


async def later():
    return await fal_client.run_async("fal-ai/flux/schnell", arguments={})  #> call=image model=fal-ai/flux/schnell


fal_client.status("fal-ai/fast-sdxl", handle.request_id)
fal_client.result("fal-ai/fast-sdxl", handle.request_id)
fal_client.upload_file("a.png")
asyncio.run(later())
