from elevenlabs.client import ElevenLabs

client = ElevenLabs()
# `eleven_monolingual_v1` up to 1.13, `eleven_multilingual_v2` since 1.50.
client.generate(text="hi", voice="Rachel")  #> call=tts model=?
client.music.video_to_music(videos=[])  #> call=other model=?
client.music.separate_stems(file=b"")  #> call=other model=?


async def listen():
    await client.speech_to_text.realtime.connect({"model_id": "scribe_v2_realtime"})  #> call=stt model=scribe_v2_realtime
