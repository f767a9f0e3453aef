from RealtimeSTT import AudioToTextRecorder
from RealtimeTTS import CoquiEngine, OpenAIEngine, SystemEngine, TextToAudioStream

recorder = AudioToTextRecorder(model="tiny.en", language="en", spinner=False)  #> names=stt model=tiny.en
AudioToTextRecorder().text()  #> names=stt model=tiny from=sdk-default ; call=stt model=tiny
engine = CoquiEngine(cloning_reference_wav="female.wav")  #> names=tts model=tts_models/multilingual/multi-dataset/xtts_v2 from=sdk-default
stream = TextToAudioStream(engine)
while True:
    print(recorder.text())  #> call=stt model=tiny.en loop
    stream.feed("hello").play()  #> call=tts model=tts_models/multilingual/multi-dataset/xtts_v2 loop
    recorder.stop()

speaking = TextToAudioStream(OpenAIEngine(model="gpt-4o-mini-tts"))  #> names=tts model=gpt-4o-mini-tts
speaking.feed("a")
speaking.play_async()  #> call=tts model=gpt-4o-mini-tts
speaking.stop()
# The voice of the operating system is no model.
TextToAudioStream(SystemEngine()).feed("a").play()
