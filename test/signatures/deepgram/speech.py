from deepgram import Deepgram, DeepgramClient, LiveOptions, PrerecordedOptions, SpeakOptions

client = DeepgramClient("k")
options = PrerecordedOptions(model="nova-2", smart_format=True)
client.listen.prerecorded.v("1").transcribe_file({"buffer": b""}, options)  #> call=stt model=nova-2
client.listen.rest.v("1").transcribe_url({"url": "u"}, {"model": "nova-3"})  #> call=stt model=nova-3
live = client.listen.live.v("1")
live.on("Results", print)
live.start(LiveOptions(model="nova-2-general", language="en"))  #> call=stt model=nova-2-general
live.send(b"")
client.speak.rest.v("1").save("a.mp3", {"text": "hi"}, SpeakOptions(model="aura-asteria-en"))  #> call=tts model=aura-asteria-en
client.listen.v1.media.transcribe_file(request=b"", model="nova-3")  #> call=stt model=nova-3
client.speak.v1.audio.generate(text="hi", model="aura-2-thalia-en")  #> call=tts model=aura-2-thalia-en
with client.listen.v2.connect(model="flux-general-en", encoding="linear16") as connection:  #> call=stt model=flux-general-en
    connection.start_listening()


async def later():
    return await Deepgram("k").transcription.prerecorded({"url": "u"}, {"model": "general", "punctuate": True})  #> call=stt model=general


client.manage.v("1").get_projects()
