from datasets import load_dataset
from trl import SFTTrainer
from transformers import TrainingArguments
from unsloth import FastLanguageModel, FastVisionModel

model, tokenizer = FastLanguageModel.from_pretrained(  #> names=generation model=unsloth/llama-3-8b-bnb-4bit
    model_name="unsloth/llama-3-8b-bnb-4bit",
    max_seq_length=2048,
    load_in_4bit=True,
)
model = FastLanguageModel.get_peft_model(model, r=16, lora_alpha=16)
trainer = SFTTrainer(model=model, tokenizer=tokenizer, train_dataset=load_dataset("yahma/alpaca-cleaned"), args=TrainingArguments("out", max_steps=60))
stats = trainer.train()  #> call=training model=unsloth/llama-3-8b-bnb-4bit
FastLanguageModel.for_inference(model)
inputs = tokenizer(["hello"], return_tensors="pt").to("cuda")
model.generate(**inputs, max_new_tokens=64)  #> call=generation model=unsloth/llama-3-8b-bnb-4bit max=64
tokenizer.batch_decode(inputs)
model.save_pretrained_merged("out", tokenizer)
eyes, processor = FastVisionModel.from_pretrained("unsloth/Qwen2-VL-7B-Instruct")  #> names=generation model=unsloth/Qwen2-VL-7B-Instruct
model.fast_generate(["hello"], sampling_params=None)  #> call=generation model=unsloth/llama-3-8b-bnb-4bit

from unsloth.chat_templates import train_on_responses_only

masked = SFTTrainer(model=model, train_dataset=None)
masked = train_on_responses_only(masked, instruction_part="<user>", response_part="<model>")
masked.train()  #> call=training model=unsloth/llama-3-8b-bnb-4bit
