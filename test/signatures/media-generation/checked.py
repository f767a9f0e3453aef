from cartesia import Cartesia
from lumaai import LumaAI
from runwayml import RunwayML
from stability_sdk.client import StabilityInference

# Another default in nearly each release.
StabilityInference(key="k")  #> names=image model=?
LumaAI().generations.video.modify(model="ray-2", generation_type="modify_video", mode="flex_1")  #> call=video model=ray-2
LumaAI().generations.image.reframe(model="photon-1", generation_type="reframe_image")  #> call=image-edit model=photon-1
Cartesia().tts.infill(model_id="sonic-2", transcript="x")  #> call=tts model=sonic-2
Cartesia().voices.localize(voice_id="v")
RunwayML().recipes.product_ad(product="x")  #> call=video model=?
RunwayML().realtime_sessions.create(model="gwm1_avatars")  #> call=chat model=gwm1_avatars
RunwayML().video_to_hdr.create(video_uri="https://example.org/a.mp4")  #> call=video model=?
