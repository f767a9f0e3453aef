from rwkv.model import RWKV
from rwkv.utils import PIPELINE

network = RWKV(model="/models/rwkv-7-1b", strategy="cuda fp16")  #> names=generation model=/models/rwkv-7-1b
texts = PIPELINE(network, "rwkv_vocab_v20230424")
texts.generate("Once", token_count=40)  #> call=generation model=/models/rwkv-7-1b
logits, state = texts.model.forward(texts.encode("Once"), None)  #> call=generation model=/models/rwkv-7-1b
logits, state = network.forward([1], state)  #> call=generation model=/models/rwkv-7-1b
