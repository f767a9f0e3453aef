import torch
from accelerate import init_empty_weights, load_checkpoint_and_dispatch
from transformers import AutoModelForSpeechSeq2Seq, MptConfig, MptForCausalLM

ears = AutoModelForSpeechSeq2Seq.from_pretrained("openai/whisper-small")  #> names=stt model=openai/whisper-small
ears.detect_language(input_features=torch.zeros(1, 80, 3000))  #> call=stt model=openai/whisper-small
ask = getattr(ears, "detect_language", None)
ask(input_features=torch.zeros(1, 80, 3000))  #> call=stt model=openai/whisper-small

with init_empty_weights():
    empty = MptForCausalLM._from_config(MptConfig())
empty.generate(torch.ones(1, 1), max_length=10)  #> call=generation model=? max=10
