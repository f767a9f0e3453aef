from RealtimeTTS import CartesiaEngine, OmniVoiceEngine, TextToAudioStream

engine = CartesiaEngine("key", "sonic-2")  #> names=tts model=sonic-2
TextToAudioStream(engine).play()  #> call=tts model=sonic-2
local = OmniVoiceEngine()  #> names=tts model=k2-fsa/OmniVoice from=sdk-default
local.get_voices()
