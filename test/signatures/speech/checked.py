from chatterbox.tts import ChatterboxTTS
from chatterbox.tts_turbo import ChatterboxTurboTTS
from demucs.api import Separator
from kokoro import KModel
from pyannote.audio.pipelines.speaker_verification import PretrainedSpeakerEmbedding
from speechbrain.inference.vocoders import UnitHIFIGAN

voice = ChatterboxTTS.from_pretrained(device="cuda")  #> names=tts model=ResembleAI/chatterbox from=sdk-default
voice.generate("Hello")  #> call=tts model=ResembleAI/chatterbox
ChatterboxTurboTTS.from_pretrained(device="cuda")  #> names=tts model=?
split = Separator()  #> names=other model=htdemucs from=sdk-default
split.separate_audio_file("song.mp3")  #> call=other model=htdemucs
KModel("hexgrad/Kokoro-82M-v1.1-zh").to("cuda")  #> names=tts model=hexgrad/Kokoro-82M-v1.1-zh
who = PretrainedSpeakerEmbedding("speechbrain/spkrec-ecapa-voxceleb", device="cpu")  #> names=embedding model=speechbrain/spkrec-ecapa-voxceleb
who(wave)  #> call=embedding model=speechbrain/spkrec-ecapa-voxceleb
units = UnitHIFIGAN.from_hparams(source="speechbrain/tts-hifigan-unit")  #> names=tts model=speechbrain/tts-hifigan-unit
units.decode_unit(codes)  #> call=tts model=speechbrain/tts-hifigan-unit
