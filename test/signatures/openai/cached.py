from gptcache import cache
from gptcache.adapter import openai

cache.init()
cache.set_openai_key()
openai.ChatCompletion.create(model="gpt-3.5-turbo", messages=[])  #> call=chat model=gpt-3.5-turbo
openai.Image.create(prompt="x")  #> call=image model=dall-e-2 from=sdk-default
