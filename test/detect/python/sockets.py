import json
import os

import websockets
from google.cloud import aiplatform_v1
from websockets.asyncio.client import connect

PROJECT = os.environ["PROJECT"]
LOCATION = "us-central1"
NAME = "gemini-live-2.5-flash"
SERVICE = f"wss://{LOCATION}-aiplatform.googleapis.com/ws/google.cloud.aiplatform.v1.LlmBidiService/BidiGenerateContent"
GEMINI = "wss://generativelanguage.googleapis.com/ws/google.ai.generativelanguage.v1beta.GenerativeService.BidiGenerateContent"


async def ask():
    path = f"projects/{PROJECT}/locations/{LOCATION}/publishers/google/models/{NAME}"
    async with connect(SERVICE) as session:  #> call=chat model=gemini-live-2.5-flash from=constant
        setup = {"setup": {"model": path, "generation_config": {}}}
        await session.send(json.dumps(setup))


async def other():
    async with websockets.connect(GEMINI) as ws:  #> call=chat model=models/gemini-2.0-flash-exp from=constant
        await ws.send(json.dumps({"setup": {"model": "models/gemini-2.0-flash-exp"}}))


async def silent():
    async with websockets.connect(GEMINI) as ws:  #> call=chat model=?
        await ws.recv()


client = aiplatform_v1.PredictionServiceClient()


def published(instances):
    endpoint = f"projects/{PROJECT}/locations/{LOCATION}/publishers/google/models/textembedding-gecko@001"
    client.predict(endpoint=endpoint, instances=instances)  #> call=other model=textembedding-gecko@001 from=constant


def own(instances, number):
    client.predict(endpoint="projects/p/locations/us-central1/endpoints/123", instances=instances)  #> call=other model=?
    client.predict(endpoint=f"projects/{PROJECT}/locations/us-central1/endpoints/{number}", instances=instances)  #> call=other model=?
