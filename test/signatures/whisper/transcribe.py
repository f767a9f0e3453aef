import whisper
import whisperx
from faster_whisper import BatchedInferencePipeline, WhisperModel, decode_audio

model = whisper.load_model("base.en")  #> names=stt model=base.en
print(model.transcribe("audio.mp3", fp16=False)["text"])  #> call=stt model=base.en
audio = whisper.pad_or_trim(whisper.load_audio("audio.mp3"))
mel = whisper.log_mel_spectrogram(audio).to(model.device)
_, probabilities = model.detect_language(mel)  #> call=stt model=base.en
whisper.decode(model, mel, whisper.DecodingOptions())  #> call=stt model=base.en
whisper.available_models()

fast = WhisperModel("large-v3", device="cuda", compute_type="float16")  #> names=stt model=large-v3
segments, info = fast.transcribe(decode_audio("audio.mp3"), beam_size=5)  #> call=stt model=large-v3
batched = BatchedInferencePipeline(model=fast)
batched.transcribe("audio.mp3", batch_size=16)  #> call=stt model=large-v3

x = whisperx.load_model("large-v2", "cuda", compute_type="int8")  #> names=stt model=large-v2
result = x.transcribe(whisperx.load_audio("audio.mp3"), batch_size=16)  #> call=stt model=large-v2
aligner, metadata = whisperx.load_align_model(language_code=result["language"], device="cuda")  #> names=stt model=?
whisperx.align(result["segments"], aligner, metadata, audio, "cuda")  #> call=stt model=?
speakers = whisperx.DiarizationPipeline(device="cuda")  #> names=other model=?
whisperx.assign_word_speakers(speakers(audio), result)  #> call=other model=?

import whisper as parted

whole = parted.load_model("tiny")  #> names=stt model=tiny
whole.encoder(None)  #> call=stt model=tiny
