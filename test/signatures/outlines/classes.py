import openai
from outlines.models import OpenAI, Transformers
from transformers import AutoModelForCausalLM

hosted = OpenAI(openai.OpenAI(), "gpt-4o-mini")  #> names=chat model=gpt-4o-mini
hosted.generate("Hello")  #> call=chat model=gpt-4o-mini
net = AutoModelForCausalLM.from_pretrained("HuggingFaceTB/SmolLM2-135M-Instruct")  #> names=generation model=HuggingFaceTB/SmolLM2-135M-Instruct
Transformers(net, tokenizer).generate_batch(["Hello"])  #> call=chat model=HuggingFaceTB/SmolLM2-135M-Instruct
