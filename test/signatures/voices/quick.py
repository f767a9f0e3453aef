from faster_qwen3_tts import FasterQwen3TTS
from supertonic import TTS

quick = FasterQwen3TTS.from_pretrained("Qwen/Qwen3-TTS-12Hz-0.6B-Base")  #> names=tts model=Qwen/Qwen3-TTS-12Hz-0.6B-Base
for chunk, rate, timing in quick.generate_voice_clone_streaming(text="Hi", ref_audio="a.wav", ref_text="a"):  #> call=tts model=Qwen/Qwen3-TTS-12Hz-0.6B-Base
    print(rate)
quick.generate_custom_voice(text="Hi", speaker="aiden")  #> call=tts model=Qwen/Qwen3-TTS-12Hz-0.6B-Base

tonic = TTS(auto_download=True)  #> names=tts model=?
style = tonic.get_voice_style(voice_name="M1")
wav, duration = tonic.synthesize("Hi", voice_style=style)  #> call=tts model=?
tonic.save_audio(wav, "a.wav")
