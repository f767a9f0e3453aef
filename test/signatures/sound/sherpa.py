import sherpa_onnx

recognizer = sherpa_onnx.OfflineRecognizer.from_whisper(  #> names=stt model=tiny.en-encoder.onnx
    encoder="tiny.en-encoder.onnx", decoder="tiny.en-decoder.onnx", tokens="tokens.txt"
)
stream = recognizer.create_stream()
stream.accept_waveform(16000, samples)
recognizer.decode_stream(stream)  #> call=stt model=tiny.en-encoder.onnx

sense = sherpa_onnx.OfflineRecognizer.from_sense_voice(model="model.int8.onnx", tokens="tokens.txt")  #> names=stt model=model.int8.onnx
sense.decode_streams([stream])  #> call=stt model=model.int8.onnx

config = sherpa_onnx.OfflineTtsConfig(
    model=sherpa_onnx.OfflineTtsModelConfig(
        vits=sherpa_onnx.OfflineTtsVitsModelConfig(model="en_US-amy-low.onnx", tokens="tokens.txt")
    )
)
tts = sherpa_onnx.OfflineTts(config)  #> names=tts model=en_US-amy-low.onnx
tts.generate("Hello", sid=0, speed=1.0)  #> call=tts model=en_US-amy-low.onnx

vad_config = sherpa_onnx.VadModelConfig()
vad_config.silero_vad.model = "silero_vad.onnx"
vad = sherpa_onnx.VoiceActivityDetector(vad_config, buffer_size_in_seconds=30)  #> names=other model=?
vad.accept_waveform(samples)  #> call=other model=?
vad.pop()

who = sherpa_onnx.SpeakerEmbeddingExtractor(sherpa_onnx.SpeakerEmbeddingExtractorConfig(model="3dspeaker.onnx"))  #> names=embedding model=3dspeaker.onnx
who.compute(who.create_stream())  #> call=embedding model=3dspeaker.onnx
