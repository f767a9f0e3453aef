from mistral_common.tokens.tokenizers.mistral import MistralTokenizer
from mistral_inference.generate import generate
from mistral_inference.transformer import Transformer

words = MistralTokenizer.from_file("weights/tokenizer.model.v3")
network = Transformer.from_folder("weights/7B-Instruct-v0.3")  #> names=generation model=weights/7B-Instruct-v0.3
tokens = words.encode_chat_completion("Hello").tokens
written, _ = generate([tokens], network, max_tokens=64, temperature=0.0)  #> call=generation model=weights/7B-Instruct-v0.3 max=64
