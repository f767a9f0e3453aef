from auto_gptq import AutoGPTQForCausalLM, BaseQuantizeConfig
from awq import AutoAWQForCausalLM
from transformers import AutoTokenizer

tokenizer = AutoTokenizer.from_pretrained("TheBloke/Llama-2-7B-Chat-GPTQ")
gptq = AutoGPTQForCausalLM.from_quantized("TheBloke/Llama-2-7B-Chat-GPTQ", use_safetensors=True)  #> names=generation model=TheBloke/Llama-2-7B-Chat-GPTQ
gptq.generate(**tokenizer("hi", return_tensors="pt"), max_new_tokens=20)  #> call=generation model=TheBloke/Llama-2-7B-Chat-GPTQ max=20
fresh = AutoGPTQForCausalLM.from_pretrained("facebook/opt-125m", BaseQuantizeConfig(bits=4))  #> names=generation model=facebook/opt-125m
fresh.save_quantized("opt-4bit")

awq = AutoAWQForCausalLM.from_quantized("TheBloke/zephyr-7B-beta-AWQ", fuse_layers=True)  #> names=generation model=TheBloke/zephyr-7B-beta-AWQ
awq.generate(None, max_new_tokens=64)  #> call=generation model=TheBloke/zephyr-7B-beta-AWQ max=64
