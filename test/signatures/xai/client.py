from xai_sdk import Client, AsyncClient
from xai_sdk.chat import system, user

client = Client()
chat = client.chat.create(model="grok-4", messages=[system("be brief")], max_tokens=50)  #> names=chat model=grok-4
chat.append(user("hi"))
response = chat.sample()  #> call=chat model=grok-4
for response, chunk in chat.stream():  #> call=chat model=grok-4
    print(chunk)
client.chat.create("grok-3-mini").append(user("x")).parse(dict)  #> names=chat model=grok-3-mini ; call=chat model=grok-3-mini
client.image.sample(prompt="a cat", model="grok-2-image", image_format="url")  #> call=image model=grok-2-image
client.image.sample_batch("a cat", "grok-2-image", n=4)  #> call=image model=grok-2-image


async def later():
    other = AsyncClient().chat.create(model="grok-4-fast")  #> names=chat model=grok-4-fast
    return await other.sample()  #> call=chat model=grok-4-fast


client.models.list_language_models()
client.tokenize.tokenize_text(text="x", model="grok-4")
batch = client.batch.create(batch_name="nightly")
request = client.chat.create(model="grok-4-fast", batch_request_id="one")  #> names=chat model=grok-4-fast
client.batch.add(batch_id=batch.batch_id, batch_requests=[request])  #> call=batch model=grok-4-fast
