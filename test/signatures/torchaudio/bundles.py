"""A bundle names the weights, and gives the network and what stands around it."""
import torch
import torchaudio
from torchaudio.pipelines import HUBERT_BASE, TACOTRON2_GRIFFINLIM_CHAR_LJSPEECH

waveform, rate = torchaudio.load("speech.wav")
bundle = torchaudio.pipelines.WAV2VEC2_ASR_BASE_960H
waveform = torchaudio.functional.resample(waveform, rate, bundle.sample_rate)
labels = bundle.get_labels()
model = bundle.get_model().to("cuda")  #> names=stt model=WAV2VEC2_ASR_BASE_960H
with torch.inference_mode():
    emission, _ = model(waveform)  #> call=stt model=WAV2VEC2_ASR_BASE_960H
HUBERT_BASE.get_model().extract_features(waveform)  #> names=embedding model=HUBERT_BASE ; call=embedding model=HUBERT_BASE

spoken = torchaudio.pipelines.TACOTRON2_WAVERNN_PHONE_LJSPEECH
tokens, lengths = spoken.get_text_processor()("Hello")
tacotron = spoken.get_tacotron2()  #> names=tts model=TACOTRON2_WAVERNN_PHONE_LJSPEECH
spectrogram, lengths, _ = tacotron.infer(tokens, lengths)  #> call=tts model=TACOTRON2_WAVERNN_PHONE_LJSPEECH
vocoder = spoken.get_vocoder()  #> names=tts model=TACOTRON2_WAVERNN_PHONE_LJSPEECH
vocoder(spectrogram, lengths)  #> call=tts model=TACOTRON2_WAVERNN_PHONE_LJSPEECH
TACOTRON2_GRIFFINLIM_CHAR_LJSPEECH.get_vocoder()(spectrogram, lengths)
torchaudio.transforms.MelSpectrogram()(waveform)
