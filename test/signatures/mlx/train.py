from mlx_lm import load
from mlx_lm.lora import train_model

net, tokenizer = load("mlx-community/Qwen3-0.6B-4bit")  #> names=generation model=mlx-community/Qwen3-0.6B-4bit
train_model(args, net, train_set, valid_set)  #> call=training model=mlx-community/Qwen3-0.6B-4bit
