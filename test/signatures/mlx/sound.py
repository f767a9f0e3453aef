from mlx_audio.stt import load
from mlx_audio.stt.generate import generate_transcription
from mlx_audio.stt.utils import load_model

ears = load_model("mlx-community/whisper-large-v3-turbo-asr-fp16")  #> names=stt model=mlx-community/whisper-large-v3-turbo-asr-fp16
ears.generate("a.wav")  #> call=stt model=mlx-community/whisper-large-v3-turbo-asr-fp16
generate_transcription(model=ears, audio="a.wav")  #> call=stt model=mlx-community/whisper-large-v3-turbo-asr-fp16
generate_transcription(model="mlx-community/parakeet-tdt-0.6b-v3", audio="a.wav")  #> call=stt model=mlx-community/parakeet-tdt-0.6b-v3
for piece in load("mlx-community/VibeVoice-ASR-bf16").stream_transcribe(audio="a.wav"):  #> names=stt model=mlx-community/VibeVoice-ASR-bf16 ; call=stt model=mlx-community/VibeVoice-ASR-bf16
    print(piece)
