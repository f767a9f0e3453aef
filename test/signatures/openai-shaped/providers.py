from groq import Groq, AsyncGroq
from cerebras.cloud.sdk import Cerebras
from perplexity import Perplexity
from portkey_ai import Portkey
from zhipuai import ZhipuAI
from zai import ZaiClient
from volcenginesdkarkruntime import Ark
import zhipuai

groq = Groq()
groq.chat.completions.create(model="llama-3.3-70b-versatile", messages=[], max_completion_tokens=40)  #> call=chat model=llama-3.3-70b-versatile max=40
groq.audio.transcriptions.create(model="whisper-large-v3", file=("a.m4a", b""))  #> call=stt model=whisper-large-v3
groq.audio.speech.create(model="playai-tts", voice="x", input="y")  #> call=tts model=playai-tts
groq.with_raw_response.chat.completions.create(model="gemma2-9b-it", messages=[])  #> call=chat model=gemma2-9b-it
groq.batches.create(input_file_id="f", endpoint="/v1/chat/completions", completion_window="24h")  #> call=batch model=?


def answer(client: Groq, model, question):
    return client.chat.completions.create(messages=[question], model=model)  #> call=chat model=llama3-8b-8192


async def later(question):
    model = "llama3-8b-8192"
    answer(Groq(), model, question)
    await AsyncGroq().chat.completions.create(model=model, messages=[])  #> call=chat model=llama3-8b-8192


Cerebras().chat.completions.create(model="llama3.1-8b", messages=[])  #> call=chat model=llama3.1-8b
Perplexity().chat.completions.create(model="sonar-pro", messages=[])  #> call=chat model=sonar-pro
Perplexity().search.create(query="x")
portkey = Portkey(api_key="k", virtual_key="v")
portkey.chat.completions.create(messages=[], model="llama3-70b-8192", max_tokens=250)  #> call=chat model=llama3-70b-8192 max=250
portkey.prompts.completions.create(prompt_id="p", variables={})  #> call=chat model=?
portkey.prompts.render(prompt_id="p", variables={})
ZhipuAI(api_key="k").chat.completions.create(model="glm-4", messages=[])  #> call=chat model=glm-4
ZhipuAI().chat.asyncCompletions.create(model="glm-4-plus", messages=[])  #> call=chat model=glm-4-plus
ZaiClient().images.generations(model="cogview-4", prompt="x")  #> call=image model=cogview-4
zhipuai.model_api.invoke(model="chatglm_turbo", prompt=[])  #> call=chat model=chatglm_turbo
Ark().chat.completions.create(model="doubao-seed-1-6-250615", messages=[])  #> call=chat model=doubao-seed-1-6-250615
groq.models.list()
