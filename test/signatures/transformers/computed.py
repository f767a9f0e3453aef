"""Classes of the library by names that are computed."""
import importlib

import transformers
from transformers import AutoConfig


def load(path, model_class, tokenizer_class, kind):
    network = getattr(transformers, model_class)
    model = network.from_pretrained(path)  #> names=generation model=?
    model.generate(**inputs)  #> call=generation model=?
    getattr(transformers, tokenizer_class).from_pretrained(path)
    getattr(transformers, f"{kind}Tokenizer").from_pretrained("gpt2")
    getattr(transformers, f"{kind}Model").from_pretrained("gpt2")  #> names=generation model=gpt2
    config = AutoConfig.from_pretrained(path)
    getattr(transformers, config.architectures[0]).from_pretrained("gpt2")  #> names=generation model=gpt2
    getattr(importlib.import_module("transformers"), model_class).from_pretrained("gpt2")  #> names=generation model=gpt2
    getattr(importlib.import_module(kind), model_class).from_pretrained("gpt2")


for name in ("AutoModel", "AutoModelForCausalLM"):
    getattr(transformers, name).from_pretrained("gpt2")  #> names=embedding model=gpt2 loop
