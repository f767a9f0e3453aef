import torch
from peft import AutoPeftModelForCausalLM, LoraConfig, PeftConfig, PeftModel, get_peft_model, inject_adapter_in_model, prepare_model_for_kbit_training, set_peft_model_state_dict
from transformers import AutoModelForCausalLM, Trainer

base = AutoModelForCausalLM.from_pretrained("mistralai/Mistral-7B-v0.1", load_in_8bit=True)  #> names=generation model=mistralai/Mistral-7B-v0.1
tuned = PeftModel.from_pretrained(base, "my-team/mistral-lora", torch_dtype=torch.float16)  #> names=generation model=my-team/mistral-lora
tuned = tuned.merge_and_unload()
tuned.generate(None, max_new_tokens=50)  #> call=generation model=mistralai/Mistral-7B-v0.1 max=50

trainable = get_peft_model(prepare_model_for_kbit_training(base), LoraConfig(r=16, target_modules=["q_proj"]))
trainable.print_trainable_parameters()
Trainer(model=trainable, train_dataset=[]).train()  #> call=training model=mistralai/Mistral-7B-v0.1

config = PeftConfig.from_pretrained("my-team/mistral-lora")
ready = AutoPeftModelForCausalLM.from_pretrained("my-team/mistral-lora", low_cpu_mem_usage=True)  #> names=generation model=my-team/mistral-lora
ready.generate(None)  #> call=generation model=my-team/mistral-lora


def run(model, inputs):
    model = PeftModel.from_pretrained(model, "org/adapter")  #> names=generation model=org/adapter
    return inputs


def resume(weights):
    network = AutoModelForCausalLM.from_pretrained("huggyllama/llama-7b")  #> names=generation model=huggyllama/llama-7b
    if weights:
        network = set_peft_model_state_dict(network, weights)
    Trainer(model=network).train()  #> call=training model=huggyllama/llama-7b


def named(weights, inputs):
    network = AutoModelForCausalLM.from_pretrained("huggyllama/llama-7b")  #> names=generation model=huggyllama/llama-7b
    adapted = PeftModel.from_pretrained(model=network, model_id=weights)  #> names=generation model=?
    adapted.generate(**inputs)  #> call=generation model=huggyllama/llama-7b
    get_peft_model(model=network, peft_config=LoraConfig(r=8)).generate(**inputs)  #> call=generation model=huggyllama/llama-7b
    inject_adapter_in_model(LoraConfig(r=8), network, "default").generate(**inputs)  #> call=generation model=huggyllama/llama-7b
    torch.compile(model=network).generate(**inputs)  #> call=generation model=huggyllama/llama-7b
