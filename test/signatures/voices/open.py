import ChatTTS
import outetts
import torch
from cosyvoice.cli.cosyvoice import AutoModel, CosyVoice2
from dia.model import Dia
from f5_tts.api import F5TTS
from indextts.infer_v2 import IndexTTS2
from kittentts import KittenTTS
from moshi.models import LMGen, loaders
from openvoice import se_extractor
from openvoice.api import ToneColorConverter
from pocket_tts import TTSModel
from qwen_tts import Qwen3TTSModel
from tortoise.api import TextToSpeech
from tortoise.utils.audio import load_voice
from vibevoice.modular.modeling_vibevoice_inference import VibeVoiceForConditionalGenerationInference
from vibevoice.processor.vibevoice_processor import VibeVoiceProcessor
from voxcpm import VoxCPM
from zonos.conditioning import make_cond_dict
from zonos.model import Zonos

chat = ChatTTS.Chat()
chat.load(compile=False)  #> names=tts model=2Noise/ChatTTS from=sdk-default
speaker = chat.sample_random_speaker()
waves = chat.infer(["Hello."], params_infer_code=ChatTTS.Chat.InferCodeParams(spk_emb=speaker))  #> call=tts model=?
own = ChatTTS.Chat()
own.load(source="custom", custom_path="weights/mine")  #> names=tts model=weights/mine
chat.unload()


class Reader:
    def __init__(self, checkpoint="E2TTS_Base"):
        self.tts = F5TTS(model=checkpoint)  #> names=tts model=E2TTS_Base from=parameter-default
        self.base = F5TTS()  #> names=tts model=F5TTS_v1_Base from=sdk-default

    def read(self, pages):
        for page in pages:
            wav, rate, _ = self.tts.infer("me.wav", "hi", page)  #> call=tts model=E2TTS_Base loop
            self.base.export_wav(wav, "out.wav")
        return self.base.transcribe("me.wav")  #> call=stt model=?


cosy = CosyVoice2("iic/CosyVoice2-0.5B", load_jit=False)  #> names=tts model=iic/CosyVoice2-0.5B
for i, part in enumerate(cosy.inference_zero_shot("text", "prompt", "me.wav", stream=True)):  #> call=tts model=iic/CosyVoice2-0.5B
    print(i, part["tts_speech"].shape, cosy.sample_rate)
cosy.list_available_spks()
AutoModel(model_dir="FunAudioLLM/Fun-CosyVoice3-0.5B")  #> names=tts model=FunAudioLLM/Fun-CosyVoice3-0.5B

slow = TextToSpeech(use_deepspeed=True)  #> names=tts model=Manmay/tortoise-tts from=sdk-default
samples, latents = load_voice("tom")
slow.tts_with_preset("Hello", voice_samples=samples, preset="fast")  #> call=tts model=Manmay/tortoise-tts

tone = ToneColorConverter("checkpoints/converter/config.json", device="cuda")
tone.load_ckpt("checkpoints/converter/checkpoint.pth")  #> names=tts model=checkpoints/converter/checkpoint.pth
target, _ = se_extractor.get_se("me.wav", tone)
tone.convert(audio_src_path="a.wav", src_se=target, tgt_se=target, output_path="b.wav")  #> call=tts model=?

dia = Dia.from_pretrained("nari-labs/Dia-1.6B", compute_dtype="float16")  #> names=tts model=nari-labs/Dia-1.6B
dia.save_audio("a.mp3", dia.generate("[S1] Hi.", use_torch_compile=False))  #> call=tts model=nari-labs/Dia-1.6B

zonos = Zonos.from_pretrained("Zyphra/Zonos-v0.1-transformer", device="cuda").eval()  #> names=tts model=Zyphra/Zonos-v0.1-transformer
who = zonos.make_speaker_embedding(waves, 44100)  #> call=tts model=Zyphra/Zonos-v0.1-transformer
codes = zonos.generate(zonos.prepare_conditioning(make_cond_dict(text="Hi", speaker=who)))  #> call=tts model=Zyphra/Zonos-v0.1-transformer
zonos.autoencoder.decode(codes).cpu()  #> call=tts model=Zyphra/Zonos-v0.1-transformer

IndexTTS2(cfg_path="checkpoints/config.yaml", model_dir="checkpoints").infer("me.wav", "Hi", "out.wav")  #> names=tts model=checkpoints ; call=tts model=checkpoints

vox = VoxCPM.from_pretrained("openbmb/VoxCPM-0.5B")  #> names=tts model=openbmb/VoxCPM-0.5B
for chunk in vox.generate_streaming(text="Hi"):  #> call=tts model=openbmb/VoxCPM-0.5B
    print(chunk)

oute = outetts.Interface(outetts.ModelConfig("OuteAI/OuteTTS-1.0-0.6B"))  #> names=tts model=OuteAI/OuteTTS-1.0-0.6B
speaker = oute.load_default_speaker("EN-FEMALE-1-NEUTRAL")
oute.generate(outetts.GenerationConfig(text="Hi", speaker=speaker)).save("a.wav")  #> call=tts model=OuteAI/OuteTTS-1.0-0.6B

checkpoint = loaders.CheckpointInfo.from_hf_repo("kyutai/moshiko-pytorch-bf16")  #> names=tts model=kyutai/moshiko-pytorch-bf16
mimi = checkpoint.get_mimi(device="cuda")
mimi.set_num_codebooks(8)
codes = mimi.encode(torch.zeros(1, 1, 1920))  #> call=other model=kyutai/moshiko-pytorch-bf16
generator = LMGen(checkpoint.get_moshi(device="cuda"), temp=0.8)
tokens = generator.step(codes)  #> call=tts model=kyutai/moshiko-pytorch-bf16

KittenTTS("KittenML/kitten-tts-nano-0.2").generate("Hi", voice="expr-voice-2-f")  #> names=tts model=KittenML/kitten-tts-nano-0.2 ; call=tts model=KittenML/kitten-tts-nano-0.2

qwen = Qwen3TTSModel.from_pretrained("Qwen/Qwen3-TTS-12Hz-0.6B-CustomVoice", device_map="cuda:0")  #> names=tts model=Qwen/Qwen3-TTS-12Hz-0.6B-CustomVoice
waves, rate = qwen.generate_custom_voice(text="Hi", speaker="Ryan", language="English")  #> call=tts model=Qwen/Qwen3-TTS-12Hz-0.6B-CustomVoice

small = TTSModel.load_model()  #> names=tts model=?
state = small.get_state_for_audio_prompt("alba")
small.generate_audio(state, "Hi")  #> call=tts model=?

VibeVoiceProcessor.from_pretrained("microsoft/VibeVoice-1.5B")
vibe = VibeVoiceForConditionalGenerationInference.from_pretrained("microsoft/VibeVoice-1.5B").to("cuda").eval()  #> names=tts model=microsoft/VibeVoice-1.5B
vibe.set_ddpm_inference_steps(5)
vibe.generate(**inputs, cfg_scale=1.3)  #> call=tts model=microsoft/VibeVoice-1.5B
