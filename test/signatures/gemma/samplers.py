from gemma import gm
from gemma import params as params_lib
from gemma import sampler as sampler_lib
from gemma import transformer as transformer_lib

network = gm.nn.Gemma3_4B()
weights = gm.ckpts.load_params(gm.ckpts.CheckpointPath.GEMMA3_4B_IT)  #> names=generation model=gs://gemma-data/checkpoints/gemma3-4b-it from=cross-file
words = gm.text.Gemma3Tokenizer()
words.encode("hello")

talk = gm.text.ChatSampler(model=network, params=weights, multi_turn=True)
talk.chat("Name a river.")  #> call=generation model=gs://gemma-data/checkpoints/gemma3-4b-it
plain = gm.text.Sampler(model=network, params=weights, tokenizer=words)
plain.sample("Rivers are", max_new_tokens=30)  #> call=generation model=gs://gemma-data/checkpoints/gemma3-4b-it max=30

# Before `gm`.
older = params_lib.load_and_format_params("/data/gemma2-2b-it")  #> names=generation model=/data/gemma2-2b-it
shape = transformer_lib.TransformerConfig.from_params(older, cache_size=1024)
ask = sampler_lib.Sampler(transformer=transformer_lib.Transformer(shape), vocab=words, params=older["transformer"])
ask(input_strings=["Rivers are"], total_generation_steps=20)  #> call=generation model=/data/gemma2-2b-it
