from txtai.pipeline import TextToAudio

TextToAudio("facebook/musicgen-small")("a slow song")  #> names=tts model=facebook/musicgen-small ; call=tts model=facebook/musicgen-small
