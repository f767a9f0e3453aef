import stable_whisper
import whisper_s2t
from pywhispercpp.model import Model

model = stable_whisper.load_model("base")  #> names=stt model=base
stable_whisper.align(model, "a.wav", "text")  #> call=stt model=base
model.align_words("a.wav", [])  #> call=stt model=base
model.locate("a.wav", "word", "en")  #> call=stt model=base

batches = whisper_s2t.load_model(model_identifier="large-v3", backend="CTranslate2")  #> names=stt model=large-v3
batches.transcribe_with_vad(["a.wav"], lang_codes=["en"])  #> call=stt model=large-v3
small = Model()  #> names=stt model=tiny from=sdk-default
small.auto_detect_language("a.wav")  #> call=stt model=tiny
small.get_params()
