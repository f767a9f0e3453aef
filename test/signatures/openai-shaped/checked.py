from sambanova import SambaNova
from volcenginesdkarkruntime import Ark
from zai import ZaiClient

z = ZaiClient()
z.audio.speech(model="cogtts", input="x", voice="tongtong")  #> call=tts model=cogtts
z.images.async_generations(model="cogview-4", prompt="x")  #> call=image model=cogview-4
z.assistant.query_support()
ark = Ark()
kept = ark.context.create(model="ep-1", messages=[], mode="session")  #> call=chat model=ep-1
ark.context.completions.create(context_id=kept.id, model="ep-1", messages=[])  #> call=chat model=ep-1
SambaNova().messages.create(model="DeepSeek-V3.1", max_tokens=50, messages=[])  #> call=chat model=DeepSeek-V3.1 max=50
