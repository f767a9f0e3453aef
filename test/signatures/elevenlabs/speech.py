from elevenlabs import ElevenLabs, generate, play, save, set_api_key
from elevenlabs.client import AsyncElevenLabs, ElevenLabs as Client

set_api_key("k")
audio = generate(text="hi", voice="Bella", model="eleven_multilingual_v1")  #> call=tts model=eleven_multilingual_v1
generate("hi")  #> call=tts model=eleven_monolingual_v1 from=sdk-default
play(audio)
client = Client(api_key="k")
client.generate(text="hi", voice="Rachel", model="eleven_turbo_v2")  #> call=tts model=eleven_turbo_v2
client.text_to_speech.convert(voice_id="v", text="hi", model_id="eleven_flash_v2_5")  #> call=tts model=eleven_flash_v2_5
client.text_to_speech.stream("v", text="hi")  #> call=tts model=?
ElevenLabs().speech_to_text.convert(file=b"", model_id="scribe_v1")  #> call=stt model=scribe_v1
client.text_to_sound_effects.convert(text="rain")  #> call=other model=?


async def later():
    return AsyncElevenLabs().speech_to_speech.convert("v", audio=b"", model_id="eleven_english_sts_v2")  #> call=tts model=eleven_english_sts_v2


client.voices.get_all()
client.models.list()
save(audio, "a.mp3")
