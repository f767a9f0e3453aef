import litellm
from litellm import Router, acompletion, completion, embedding, token_counter

MODEL = "anthropic/claude-haiku-4-5"


def generate_code(description):
    return completion(model="gpt-4o", messages=[description], max_tokens=5)  #> call=chat model=gpt-4o max=5


def embed(text, model="text-embedding-ada-002"):
    return embedding(model=model, input=[text])  #> call=embedding model=text-embedding-ada-002 from=parameter-default


async def later():
    await acompletion(MODEL, [])  #> call=chat model=anthropic/claude-haiku-4-5
    await litellm.aembedding(model="cohere/embed-english-v3.0", input=["x"])  #> call=embedding model=cohere/embed-english-v3.0
    return await litellm.aresponses(model="openai/gpt-4.1", input="x")  #> call=chat model=openai/gpt-4.1


litellm.completion(model=MODEL, messages=[], stream=True)  #> call=chat model=anthropic/claude-haiku-4-5
litellm.text_completion(model="gpt-3.5-turbo-instruct", prompt="x")  #> call=completion model=gpt-3.5-turbo-instruct
litellm.image_generation(prompt="x", model="dall-e-3")  #> call=image model=dall-e-3
litellm.transcription(model="whisper-1", file=open("a.mp3", "rb"))  #> call=stt model=whisper-1
litellm.speech(model="openai/tts-1", voice="alloy", input="x")  #> call=tts model=openai/tts-1
litellm.rerank(model="cohere/rerank-english-v3.0", query="q", documents=[])  #> call=rerank model=cohere/rerank-english-v3.0
litellm.moderation(input="x", model="omni-moderation-latest")  #> call=moderation model=omni-moderation-latest
litellm.batch_completion(model="gpt-4o-mini", messages=[[], []])  #> call=chat model=gpt-4o-mini

router = Router(model_list=[{"model_name": "smart", "litellm_params": {"model": "azure/gpt-4o-eu", "api_base": "x"}}])  #> names=chat model=azure/gpt-4o-eu
router.completion(model="smart", messages=[])  #> call=chat model=azure/gpt-4o-eu

token_counter(model=MODEL, messages=[])
litellm.completion_cost(completion_response={})
litellm.get_model_info(MODEL)
litellm.cost_per_token(model=MODEL, prompt_tokens=1, completion_tokens=1)

import litellm as lite

lite.responses("Hi", "openai/gpt-4o-mini")  #> call=chat model=openai/gpt-4o-mini
lite.image_generation("a cat")  #> call=image model=dall-e-2 from=sdk-default
lite.image_generation("a cat", "dall-e-3")  #> call=image model=dall-e-3
lite.moderation("text", "omni-moderation-latest")  #> call=moderation model=omni-moderation-latest
