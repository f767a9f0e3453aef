from fastchat.model import get_conversation_template, load_model

model, tokenizer = load_model("lmsys/vicuna-7b-v1.5", device="cpu", num_gpus=0)  #> names=generation model=lmsys/vicuna-7b-v1.5
model = model.to("cuda")
model.generate(tokenizer("a"), max_new_tokens=20)  #> call=generation model=lmsys/vicuna-7b-v1.5 max=20
tokenizer("a")
get_conversation_template("vicuna")
