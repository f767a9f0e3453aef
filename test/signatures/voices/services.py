import asyncio
from io import BytesIO

import edge_tts
from edge_tts import VoicesManager
from gtts import gTTS, lang
from pyht import Client, TTSOptions


async def read(text, pages):
    voices = await VoicesManager.create()
    communicate = edge_tts.Communicate(text, voices.find(Gender="Female")[0]["Name"])
    await communicate.save("a.mp3")  #> call=tts model=?
    async for chunk in edge_tts.Communicate(text, "en-GB-SoniaNeural").stream():  #> call=tts model=?
        print(chunk["type"])
    for page in pages:
        gTTS(text=page, lang="en", slow=False).save(f"{page}.mp3")  #> call=tts model=? loop
    await edge_tts.list_voices()


speech = gTTS("Guten Tag", lang="de")
speech.write_to_fp(BytesIO())  #> call=tts model=?
lang.tts_langs()
play = Client(user_id="me", api_key="key")
for chunk in play.tts("Hi", TTSOptions(voice="s3://voices/ann.json"), voice_engine="PlayDialog"):  #> call=tts model=PlayDialog
    print(len(chunk))
asyncio.run(read("Hi", []))
