from openrouter import OpenRouter

with OpenRouter(api_key="k") as router:
    router.chat.send(model="openai/gpt-5", messages=[], stream=True)  #> call=chat model=openai/gpt-5
    router.models.list()
