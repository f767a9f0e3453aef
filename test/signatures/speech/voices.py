import nemo.collections.asr as nemo_asr
import pyttsx3
from audiocraft.models import MusicGen
from bark import SAMPLE_RATE, generate_audio, preload_models
from kokoro import KPipeline
from pyannote.audio import Pipeline
from TTS.api import TTS

tts = TTS("tts_models/multilingual/multi-dataset/xtts_v2").to("cuda")  #> names=tts model=tts_models/multilingual/multi-dataset/xtts_v2
tts.tts_to_file(text="Hello", speaker_wav="me.wav", language="en", file_path="out.wav")  #> call=tts model=tts_models/multilingual/multi-dataset/xtts_v2
tts.list_models()

preload_models()  #> names=tts model=suno/bark from=sdk-default
preload_models(text_use_small=True)  #> names=tts model=?
generate_audio("hello")  #> call=tts model=suno/bark from=sdk-default

music = MusicGen.get_pretrained("facebook/musicgen-small")  #> names=tts model=facebook/musicgen-small
music.set_generation_params(duration=8)
music.generate(["happy rock"])  #> call=tts model=facebook/musicgen-small

voice = KPipeline(lang_code="a")  #> names=tts model=hexgrad/Kokoro-82M from=sdk-default
for _, _, audio in voice("Long text", voice="af_heart"):  #> call=tts model=hexgrad/Kokoro-82M
    print(audio, SAMPLE_RATE)

who = Pipeline.from_pretrained("pyannote/speaker-diarization-3.1", use_auth_token="x")  #> names=other model=pyannote/speaker-diarization-3.1
who("meeting.wav")  #> call=other model=pyannote/speaker-diarization-3.1
asr = nemo_asr.models.ASRModel.from_pretrained(model_name="nvidia/parakeet-tdt-0.6b-v2")  #> names=stt model=nvidia/parakeet-tdt-0.6b-v2
asr.transcribe(["a.wav"])  #> call=stt model=nvidia/parakeet-tdt-0.6b-v2

engine = pyttsx3.init()
engine.say("the system's own voice")
engine.runAndWait()

from asteroid.models import BaseModel
from espnet2.bin.tts_inference import Text2Speech

voice = Text2Speech.from_pretrained("espnet/kan-bayashi_ljspeech_vits")  #> names=tts model=espnet/kan-bayashi_ljspeech_vits
voice("hello")["wav"]  #> call=tts model=espnet/kan-bayashi_ljspeech_vits
clean = BaseModel.from_pretrained("JorisCos/DCCRNet_Libri1Mix_enhsingle_16k")  #> names=other model=JorisCos/DCCRNet_Libri1Mix_enhsingle_16k
clean.separate("noisy.wav")  #> call=other model=JorisCos/DCCRNet_Libri1Mix_enhsingle_16k


def made_of_tokens(wav):
    from audiocraft.models import CompressionModel, MultiBandDiffusion

    mbd = MultiBandDiffusion.get_mbd_musicgen()  #> names=other model=facebook/multiband-diffusion from=sdk-default
    _, tokens = music.generate(["80s pop"], return_tokens=True)  #> call=tts model=facebook/musicgen-small
    mbd.tokens_to_wav(tokens)  #> call=tts model=facebook/multiband-diffusion
    music.compression_model.decode(tokens)  #> call=other model=facebook/musicgen-small
    codec = CompressionModel.get_pretrained("facebook/encodec_32khz").eval()  #> names=other model=facebook/encodec_32khz
    codec.encode(wav)  #> call=other model=facebook/encodec_32khz


def trained_by_a_brain(network, rows):
    import speechbrain as sb

    class Recogniser(sb.Brain):
        def compute_forward(self, batch, stage):
            return self.modules.model(batch)

    brain = Recogniser(modules={"model": network}, opt_class=None)
    brain.fit(range(10), rows)  #> call=training model=?
    brain.evaluate(rows)  #> call=other model=?

from funasr_onnx import CT_Transformer, Fsmn_vad, Paraformer

hears = Paraformer("models/paraformer-large", batch_size=1, quantize=True)  #> names=stt model=models/paraformer-large
hears(["a.wav"])  #> call=stt model=models/paraformer-large
points = CT_Transformer(model_dir="models/ct-punc")  #> names=other model=models/ct-punc
points("so it was")  #> call=other model=models/ct-punc
Fsmn_vad("models/fsmn-vad")("a.wav")  #> call=other model=models/fsmn-vad ; names=other model=models/fsmn-vad
