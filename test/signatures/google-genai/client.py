import asyncio
from google import genai
from google.genai import types
from google.genai.types import GenerateContentConfig

MODEL_ID = "gemini-2.5-flash"  # @param ["gemini-2.5-flash", "gemini-2.5-pro"]
client = genai.Client(api_key="key")

response = client.models.generate_content(model=MODEL_ID, contents="Why is the sky blue?")  #> call=chat model=gemini-2.5-flash
client.models.generate_content(  #> call=chat model=gemini-2.5-pro max=300
    model="gemini-2.5-pro",
    contents=["hello"],
    config=types.GenerateContentConfig(max_output_tokens=300, temperature=0),
)
client.models.generate_content(model=MODEL_ID, contents="x", config={"max_output_tokens": 20})  #> call=chat model=gemini-2.5-flash max=20
for chunk in client.models.generate_content_stream(model=MODEL_ID, contents="x"):  #> call=chat model=gemini-2.5-flash
    print(chunk.text)

vectors = client.models.embed_content(model="gemini-embedding-001", contents=["a", "b"])  #> call=embedding model=gemini-embedding-001
client.models.generate_images(model="imagen-4.0-generate-001", prompt="a cat")  #> call=image model=imagen-4.0-generate-001
client.models.edit_image(model="imagen-3.0-capability-001", prompt="remove", reference_images=[])  #> call=image-edit model=imagen-3.0-capability-001
operation = client.models.generate_videos(model="veo-3.0-generate-001", prompt="a wave")  #> call=video model=veo-3.0-generate-001
while not operation.done:
    operation = client.operations.get(operation)

chat = client.chats.create(model=MODEL_ID, config=GenerateContentConfig(system_instruction="be brief"))  #> names=chat model=gemini-2.5-flash
chat.send_message("hi")  #> call=chat model=gemini-2.5-flash from=attribute
for part in chat.send_message_stream("more"):  #> call=chat model=gemini-2.5-flash
    print(part)


async def talk():
    reply = await client.aio.models.generate_content(model=MODEL_ID, contents="x")  #> call=chat model=gemini-2.5-flash
    async with client.aio.live.connect(model="gemini-live-2.5-flash-preview", config={}) as session:  #> call=chat model=gemini-live-2.5-flash-preview
        await session.send_client_content(turns=[])
    room = client.aio.chats.create(model="gemini-2.5-pro")  #> names=chat model=gemini-2.5-pro
    await room.send_message("hi")  #> call=chat model=gemini-2.5-pro
    return reply


client.interactions.create(model=MODEL_ID, input="hi")  #> call=chat model=gemini-2.5-flash
client.batches.create(model=MODEL_ID, src="files/requests")  #> call=batch model=gemini-2.5-flash
client.batches.create_embeddings(model="gemini-embedding-001", src="files/texts")  #> call=batch model=gemini-embedding-001
client.tunings.tune(base_model="gemini-2.0-flash-001", training_dataset=[])  #> call=fine-tune model=gemini-2.0-flash-001

client.models.count_tokens(model=MODEL_ID, contents="x")
client.models.list()
client.files.upload(file="a.png")
cache = client.caches.create(model=MODEL_ID, config={"contents": []})
client.models.generate_content(model=MODEL_ID, contents="x", config={"cached_content": cache.name})  #> call=chat model=gemini-2.5-flash


class Gemini:
    def __init__(self, model: str = "gemini-2.0-flash"):
        self._client = genai.Client(vertexai=True, project="p", location="europe-west4")
        self.model = model

    def ask(self, prompt):
        return self._client.models.generate_content(model=self.model, contents=prompt)  #> call=chat model=gemini-2.0-flash


client.interactions.create(agent="deep-research-pro-preview-12-2025", input="x", background=True)  #> call=chat model=?
