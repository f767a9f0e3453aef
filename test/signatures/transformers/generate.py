import torch
from transformers import AutoConfig, AutoModelForCausalLM, AutoTokenizer, BitsAndBytesConfig, GenerationConfig

MODEL = "Qwen/Qwen2.5-7B-Instruct"

quantization = BitsAndBytesConfig(load_in_4bit=True, bnb_4bit_compute_dtype=torch.bfloat16)
tokenizer = AutoTokenizer.from_pretrained(MODEL)
config = AutoConfig.from_pretrained(MODEL)
model = AutoModelForCausalLM.from_pretrained(MODEL, quantization_config=quantization, device_map="auto")  #> names=generation model=Qwen/Qwen2.5-7B-Instruct from=constant
model.eval()


def reply(messages):
    text = tokenizer.apply_chat_template(messages, tokenize=False, add_generation_prompt=True)
    inputs = tokenizer([text], return_tensors="pt").to(model.device)
    with torch.no_grad():
        ids = model.generate(**inputs, max_new_tokens=300, do_sample=False)  #> call=generation model=Qwen/Qwen2.5-7B-Instruct max=300
    return tokenizer.batch_decode(ids, skip_special_tokens=True)[0]


def score(texts):
    losses = []
    for text in texts:
        batch = tokenizer(text, return_tensors="pt")
        losses.append(model(**batch, labels=batch["input_ids"]).loss.item())  #> call=generation model=Qwen/Qwen2.5-7B-Instruct loop
    return losses


short = GenerationConfig(max_new_tokens=20)
model.generate(torch.zeros(1, 4), generation_config=short)  #> call=generation model=Qwen/Qwen2.5-7B-Instruct max=20
