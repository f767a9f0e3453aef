from exllamav2 import ExLlamaV2, ExLlamaV2Cache, ExLlamaV2Config, ExLlamaV2Tokenizer
from exllamav2.generator import ExLlamaV2DynamicGenerator, ExLlamaV2Sampler

config = ExLlamaV2Config("/models/llama3-8b-exl2")
model = ExLlamaV2(config)  #> names=generation model=/models/llama3-8b-exl2
cache = ExLlamaV2Cache(model, lazy=True)
model.load_autosplit(cache)
tokenizer = ExLlamaV2Tokenizer(config)
generator = ExLlamaV2DynamicGenerator(model=model, cache=cache, tokenizer=tokenizer)
generator.warmup()
print(generator.generate(prompt="Once upon a time,", max_new_tokens=200, gen_settings=ExLlamaV2Sampler.Settings()))  #> call=generation model=/models/llama3-8b-exl2 max=200
