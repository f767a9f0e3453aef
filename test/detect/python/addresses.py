# Where an address, a body or an id is put together in several steps.
import io
import json
import os
import urllib.request
from typing import Union
from urllib.parse import urljoin

import aiohttp
import httpx
import requests
import websockets
from openai import OpenAI

client = OpenAI()
FULL = "meta-llama/Llama-3.1-8B"


async def transcribe(audio):
    form = aiohttp.FormData()
    form.add_field("file", audio)
    form.add_field("model", "whisper-1")
    async with aiohttp.ClientSession() as session:
        await session.post("https://api.openai.com/v1/audio/transcriptions", data=form)  #> call=stt model=whisper-1 from=constant


def asked(messages):
    body = {"model": "gpt-4o", "messages": messages}
    request = urllib.request.Request("https://api.openai.com/v1/chat/completions", data=json.dumps(body).encode("utf-8"))
    with urllib.request.urlopen(request, timeout=60) as answer:  #> call=chat model=gpt-4o from=constant
        json.load(answer)
    urllib.request.urlopen("https://api.openai.com/v1/chat/completions", json.dumps(body).encode())  #> call=chat model=gpt-4o from=constant
    requests.post("https://api.openai.com/v1/chat/completions", data=io.BytesIO(json.dumps(body).encode()))  #> call=chat model=gpt-4o from=constant


def listen(audio):
    requests.post("https://api.deepgram.com/v1/listen", params={"model": "nova-3"}, data=audio)  #> call=stt model=nova-3 from=literal
    requests.post("https://example.com/listen", params={"model": "nova-3"}, data=audio)


def joined(base, payload):
    requests.post(urljoin("https://api.together.xyz/", "v1/chat/completions"), json={"model": "m/x"})  #> call=chat model=m/x from=literal
    requests.post(os.path.join("https://api.together.xyz/v1", "chat/completions"), json={"model": "m/x"})  #> call=chat model=m/x from=literal
    requests.post(base + "/generate", json={"text": payload, "sampling_params": {"temperature": 0}})  #> call=generation model=?
    requests.post(base + "/generate", json={"text": payload})


async def talk():
    async with websockets.connect("wss://api.openai.com/v1/realtime?model=gpt-realtime") as socket:  #> call=chat model=gpt-realtime from=literal
        await socket.send("{}")


def named(messages, given):
    client.chat.completions.create(model=FULL.split("/")[-1], messages=messages)  #> call=chat model=Llama-3.1-8B from=constant
    client.chat.completions.create(model=FULL.lower(), messages=messages)  #> call=chat model=meta-llama/llama-3.1-8b from=constant
    client.chat.completions.create(model=FULL.replace("meta-llama/", ""), messages=messages)  #> call=chat model=Llama-3.1-8B from=constant
    client.chat.completions.create(model="{}-{}".format("gpt", "4o"), messages=messages)  #> call=chat model=gpt-4o
    client.chat.completions.create(model="gpt-%s" % "4o", messages=messages)  #> call=chat model=gpt-4o
    client.chat.completions.create(model="-".join(["gpt", "4o"]), messages=messages)  #> call=chat model=gpt-4o
    client.chat.completions.create(model="{}-{}".format("gpt", given), messages=messages)  #> call=chat model=?
    client.chat.completions.create(model="gpt-%s" % given, messages=messages)  #> call=chat model=?
    client.chat.completions.create(model="gpt-%d" % 4, messages=messages)  #> call=chat model=?
    client.chat.completions.create(model=given.split("/")[-1], messages=messages)  #> call=chat model=?
    client.chat.completions.create(model=os.path.join("models", "mine"), messages=messages)  #> call=chat model=?


# Of two callers one says what the other leaves open.
def routed(choice, messages):
    client.chat.completions.create(model=choice.split("/")[-1], messages=messages)  #> call=chat model=?


routed("openai/gpt-4o", [])
routed(input(), [])


def always(choice, messages):
    client.chat.completions.create(model=choice.split("/")[-1], messages=messages)  #> call=chat model=gpt-4o


always("openai/gpt-4o", [])


def worker(address, prompt):
    asked = {"model": "vicuna-7b", "prompt": prompt, "max_new_tokens": 64}
    requests.post(address + "/worker_generate_stream", json=asked, stream=True)  #> call=generation model=vicuna-7b from=constant
    requests.post(address + "/worker_get_status")


def seen(endpoint, url):
    requests.post(f"{endpoint}/computervision/retrieval:vectorizeImage", json={"url": url})  #> call=embedding model=?
    requests.post(endpoint + "/computervision/imageanalysis:analyze?api-version=2023-10-01&features=tags", data=b"")  #> call=classification model=?
    requests.post(f"{endpoint}/vision/v3.2/read/analyze?language=en", data=b"")  #> call=classification model=?
    requests.get(f"{endpoint}/vision/v3.2/read/analyzeResults/1")
    requests.post(f"https://vision.googleapis.com/v1/images:annotate?key={url}", json={})  #> call=classification model=?
    requests.post("https://api.cognitive.microsofttranslator.com/translate?api-version=3.0&to=de", json=[])  #> call=generation model=?
    requests.get("https://api.cognitive.microsofttranslator.com/languages?api-version=3.0")


def papers(chunk):
    requests.post("https://model-apis.semanticscholar.org/specter/v1/invoke", json=chunk)  #> call=embedding model=?


def asked_of_gemini(base, model):
    requests.post(f"{base}/models/{model}:generateContent", json={"contents": []})  #> call=chat model=?
    requests.post(f"{base}/models/gemini-2.5-flash:embedContent", json={"content": {}})  #> call=embedding model=gemini-2.5-flash
    requests.get(f"{base}/models/{model}")


async def tested(app, messages):
    async with httpx.AsyncClient(transport=httpx.ASGITransport(app=app), base_url="http://test") as own:
        await own.post("/v1/chat/completions", json={"model": "gpt-4o", "messages": messages})
    async with httpx.AsyncClient(app=app, base_url="http://test") as own:
        await own.post("/v1/embeddings", json={"model": "a", "input": "b"})
    async with httpx.AsyncClient(base_url="http://localhost:8000") as client:
        await client.post("/v1/embeddings", json={"model": "a", "input": "b"})  #> call=embedding model=a


def tuned_models_of_gemini(name):
    base = "https://generativelanguage.googleapis.com"
    requests.post(url=f"{base}/v1beta3/tunedModels", json={"base_model": "models/text-bison-001"})  #> call=fine-tune model=models/text-bison-001
    requests.get(url=f"{base}/v1beta3/tunedModels")
    requests.post(url=f"{base}/v1beta3/{name}:generateText", json={"prompt": {}})  #> call=completion model=?
    requests.post(url=f"{base}/v1beta/{name}:generateContent", json={"contents": []})  #> call=chat model=?
    requests.post(url=f"{base}/v1beta/tunedModels/tone-1:generateContent", json={"contents": []})  #> call=chat model=tone-1
    requests.post(url=f"{base}/v1beta/models/gemini-pro:batchGenerateContent", json={})  #> call=batch model=gemini-pro
    requests.post(url=f"{base}/v1beta/{name}:countTokens", json={"contents": []})
    requests.post(url=f"{base}/v1beta3/{name}:transferOwnership", json={})


def deployed_at_vertex(project, number, body):
    at = f"https://us-central1-aiplatform.googleapis.com/v1/projects/{project}/locations/us-central1/endpoints/{number}"
    requests.post(f"{at}:predict", json=body)  #> call=other model=?
    requests.post(f"{at}:deployModel", json=body)


def own(version, text):
    requests.post(f"https://app.baseten.co/model_versions/{version}/predict", json={"prompt": text})  #> call=other model=?
    requests.post("https://model-abc.api.baseten.co/environments/production/predict", json={"x": text})  #> call=other model=?
    requests.get(f"https://app.baseten.co/model_versions/{version}")


def spoken(text):
    requests.post("https://app.coqui.ai/api/v2/samples", json={"text": text})  #> call=tts model=?
    requests.post("https://api.play.ht/api/v2/tts/stream", json={"text": text, "voice_engine": "PlayHT2.0"})  #> call=tts model=PlayHT2.0
    requests.post("https://users.rime.ai/v1/rime-tts", json={"text": text, "modelId": "mistv2"})  #> call=tts model=mistv2
    requests.post("https://play.ht/api/v2/cloned-voices/instant", json={"text": text})


def read(file, organisation):
    url = "https://api.upstage.ai/v1/document-digitization"
    requests.post(url, files={"document": file}, data={"model": "document-parse"})  #> call=other model=document-parse
    requests.post("https://api.upstage.ai/v1/solar/chat/completions", json={"model": "solar-pro"})  #> call=chat model=solar-pro
    requests.post(f"https://shared-api.forefront.link/organization/{organisation}/gpt-j-6b-vanilla/completions/x", json={})  #> call=completion model=gpt-j-6b-vanilla


def posted(client: Union[httpx.Client, httpx.AsyncClient], session: "aiohttp.ClientSession", other: dict, text):
    body = {"model": "gpt-4o", "messages": [{"role": "user", "content": text}]}
    client.post("https://api.openai.com/v1/chat/completions", json=body)  #> call=chat model=gpt-4o
    client.post("https://example.com/v1/users", json=body)
    session.post("https://api.openai.com/v1/chat/completions", json=body)  #> call=chat model=gpt-4o
    other.post("https://api.openai.com/v1/chat/completions", json=body)


def triton(name, text):
    requests.post("http://localhost:8000/v2/models/ensemble/generate", json={"text_input": text})  #> call=generation model=ensemble
    requests.post(f"http://localhost:8000/v2/models/{name}/infer", json={"inputs": []})  #> call=generation model=?
    requests.get("http://localhost:8000/v2/models/ensemble/config")


def in_parts(audio):
    address = "https://api.openai.com/v1/audio/transcriptions"
    whole = {"file": audio, "model": (None, "whisper-1")}
    requests.post(address, files=whole)  #> call=stt model=whisper-1 from=constant
    requests.post(address, files={"file": audio, "model": "gpt-4o-transcribe"})  #> call=stt model=gpt-4o-transcribe from=literal
    requests.post(address, files={"file": audio}, data={"model": "whisper-1"})  #> call=stt model=whisper-1 from=literal
