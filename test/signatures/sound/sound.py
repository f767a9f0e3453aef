import torchcrepe
from audio_separator.separator import Separator as Stems
from audioseal import AudioSeal
from basic_pitch.inference import Model, predict
from df.enhance import enhance, init_df, load_audio
from encodec import EncodecModel
from encodec.utils import convert_audio
from panns_inference import AudioTagging, labels
from resemblyzer import VoiceEncoder, preprocess_wav
from silero_vad import VADIterator, get_speech_timestamps, load_silero_vad, read_audio
from snac import SNAC
from spleeter.separator import Separator
from stable_audio_tools import get_pretrained_model
from stable_audio_tools.inference.generation import generate_diffusion_cond

codec = EncodecModel.encodec_model_24khz()  #> names=other model=encodec_24khz from=sdk-default
codec.set_target_bandwidth(6.0)
wav = convert_audio(read_audio("a.wav"), 16000, codec.sample_rate, codec.channels)
frames = codec.encode(wav.unsqueeze(0))  #> call=other model=encodec_24khz
snac = SNAC.from_pretrained("hubertsiuzdak/snac_24khz").eval().cuda()  #> names=other model=hubertsiuzdak/snac_24khz
codes = snac.encode(wav)  #> call=other model=hubertsiuzdak/snac_24khz
snac.decode(codes)  #> call=other model=hubertsiuzdak/snac_24khz

marker = AudioSeal.load_generator("audioseal_wm_16bits")  #> names=other model=audioseal_wm_16bits
mark = marker.get_watermark(wav, 16000)  #> call=other model=audioseal_wm_16bits
AudioSeal.load_detector("audioseal_detector_16bits").detect_watermark(wav + mark)  #> names=other model=audioseal_detector_16bits ; call=other model=audioseal_detector_16bits

model, config = get_pretrained_model("stabilityai/stable-audio-open-1.0")  #> names=tts model=stabilityai/stable-audio-open-1.0
model = model.to("cuda")
generate_diffusion_cond(model, steps=100, sample_size=config["sample_size"])  #> call=tts model=stabilityai/stable-audio-open-1.0

two = Separator("spleeter:2stems")  #> names=other model=spleeter:2stems
for song in ["a.mp3", "b.mp3"]:
    two.separate_to_file(song, "out")  #> call=other model=spleeter:2stems loop
stems = Stems(output_dir="out")
stems.load_model(model_filename="UVR-MDX-NET-Inst_HQ_3.onnx")  #> names=other model=UVR-MDX-NET-Inst_HQ_3.onnx
stems.separate("a.mp3")  #> call=other model=?

net, state, _ = init_df("DeepFilterNet2")  #> names=other model=DeepFilterNet2
noisy, _ = load_audio("a.wav", sr=state.sr())
enhance(net, state, noisy)  #> call=other model=DeepFilterNet2

vad = load_silero_vad(onnx=True)  #> names=other model=silero_vad from=sdk-default
get_speech_timestamps(wav, vad, return_seconds=True)  #> call=other model=silero_vad
listen = VADIterator(vad, sampling_rate=16000)
while True:
    event = listen(wav[:512], return_seconds=True)  #> call=other model=silero_vad loop
    listen.reset_states()
    score = vad(wav[:512], 16000).item()  #> call=other model=silero_vad loop

tags, vectors = AudioTagging(checkpoint_path=None, device="cuda").inference(wav[None])  #> names=classification model=Cnn14_mAP=0.431.pth ; call=classification model=Cnn14_mAP=0.431.pth
print(labels[0])


class Speakers:
    def __init__(self):
        self.encoder = VoiceEncoder()  #> names=embedding model=?

    def of(self, paths):
        return [self.encoder.embed_utterance(preprocess_wav(path)) for path in paths]  #> call=embedding model=? loop


notes = Model("nmp.onnx")  #> names=other model=nmp.onnx
predict("a.wav", notes)  #> call=other model=nmp.onnx
torchcrepe.predict(wav, 16000, model="tiny", device="cuda:0")  #> call=other model=tiny
torchcrepe.filter.median(wav, 3)

import openwakeword
from openwakeword.model import Model as WakeWords

openwakeword.utils.download_models()
waker = WakeWords(wakeword_models=["models/hey_computer.onnx"], inference_framework="onnx")  #> names=other model=models/hey_computer.onnx
while True:
    scores = waker.predict(mic.read(1280))  #> call=other model=models/hey_computer.onnx loop
    waker.reset()
openwakeword.Model().predict_clip("yes.wav")  #> call=other model=? ; names=other model=?
