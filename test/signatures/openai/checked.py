from openai import AsyncOpenAI, OpenAI

client = OpenAI()

# The defaults of these two changed between releases.
client.images.edit(image=open("a.png", "rb"), prompt="a hat")  #> call=image-edit model=?
client.moderations.create(input="text")  #> call=moderation model=?
client.moderations.create(input="text", model="omni-moderation-latest")  #> call=moderation model=omni-moderation-latest
client.images.with_raw_response.generate(model="gpt-image-1", prompt="a hat")  #> call=image model=gpt-image-1
client.responses.with_raw_response.parse(model="gpt-4.1", input="x")  #> call=chat model=gpt-4.1
client.audio.speech.with_raw_response.create(model="tts-1", voice="alloy", input="x")  #> call=tts model=tts-1

secret = client.realtime.client_secrets.create(session={"type": "realtime", "model": "gpt-realtime"})  #> names=chat model=gpt-realtime
client.beta.realtime.sessions.create(model="gpt-4o-realtime-preview")  #> names=chat model=gpt-4o-realtime-preview
client.realtime.calls.accept("call", type="realtime", model="gpt-realtime")  #> call=chat model=gpt-realtime
client.realtime.calls.hangup("call")


async def socket():
    async with AsyncOpenAI().responses.connect() as connection:
        await connection.response.create(model="gpt-5", input="x")  #> call=chat model=gpt-5


client.videos.create(prompt="a boat")  #> call=video model=sora-2 from=sdk-default
client.videos.remix("video", prompt="at night")  #> call=video model=?
client.videos.download_content("video")
