from fastchat.model import get_conversation_template, load_model
from fastchat.model.model_adapter import get_generate_stream_function
from fastchat.serve.inference import generate_stream

model, tokenizer = load_model("lmsys/vicuna-7b-v1.5", device="cpu", num_gpus=0)  #> names=generation model=lmsys/vicuna-7b-v1.5
model = model.to("cuda")
model.generate(tokenizer("a"), max_new_tokens=20)  #> call=generation model=lmsys/vicuna-7b-v1.5 max=20
tokenizer("a")
get_conversation_template("vicuna")


def stream(params):
    answer = get_generate_stream_function(model, "lmsys/vicuna-7b-v1.5")
    for part in answer(model, tokenizer, params, "cuda", 2048):  #> call=generation model=lmsys/vicuna-7b-v1.5
        print(part["text"])
    return list(generate_stream(model=model, tokenizer=tokenizer, params=params, device="cpu", context_len=2048))  #> call=generation model=lmsys/vicuna-7b-v1.5
