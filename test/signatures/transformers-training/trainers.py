from datasets import load_dataset
from peft import LoraConfig
from transformers import (
    AutoModelForSequenceClassification,
    AutoModelForSeq2SeqLM,
    DataCollatorWithPadding,
    Seq2SeqTrainer,
    Seq2SeqTrainingArguments,
    Trainer,
    TrainingArguments,
)
from trl import DPOTrainer, GRPOTrainer, SFTConfig, SFTTrainer
from trl import AutoModelForCausalLMWithValueHead, PPOTrainer

data = load_dataset("imdb")
args = TrainingArguments("out", num_train_epochs=3)
model = AutoModelForSequenceClassification.from_pretrained("roberta-base")  #> names=classification model=roberta-base
trainer = Trainer(model=model, args=args, train_dataset=data["train"], data_collator=DataCollatorWithPadding(None))
trainer.train()  #> call=training model=roberta-base
trainer.evaluate()  #> call=classification model=roberta-base
trainer.save_model("out")
trainer.push_to_hub()


def make_trainer(network):
    return Seq2SeqTrainer(network, Seq2SeqTrainingArguments("out"), train_dataset=data["train"])


summary = make_trainer(AutoModelForSeq2SeqLM.from_pretrained("t5-small"))  #> names=generation model=t5-small
summary.train()  #> call=training model=t5-small
summary.predict(data["test"])  #> call=generation model=t5-small


class Weighted(Trainer):
    def compute_loss(self, model, inputs, return_outputs=False):
        return 0


Weighted(model=model, args=args).train()  #> call=training model=roberta-base

sft = SFTTrainer("Qwen/Qwen2.5-0.5B", args=SFTConfig(output_dir="o"), train_dataset=data, peft_config=LoraConfig(r=8))  #> names=training model=Qwen/Qwen2.5-0.5B
sft.train()  #> call=training model=Qwen/Qwen2.5-0.5B
GRPOTrainer(model="Qwen/Qwen2-0.5B-Instruct", reward_funcs=len, train_dataset=data).train()  #> call=training model=Qwen/Qwen2-0.5B-Instruct ; names=training model=Qwen/Qwen2-0.5B-Instruct
DPOTrainer(model=model, ref_model=None, train_dataset=data).train()  #> call=training model=roberta-base

policy = AutoModelForCausalLMWithValueHead.from_pretrained("gpt2")  #> names=generation model=gpt2
ppo = PPOTrainer(None, policy, None, None)
for batch in data:
    answers = ppo.generate(batch, max_new_tokens=16)  #> call=generation model=gpt2 loop max=16
    ppo.step(batch, answers, [])  #> call=training model=gpt2 loop

sft.model.generate(None, max_new_tokens=5)  #> call=generation model=Qwen/Qwen2.5-0.5B max=5
ppo.generate_completions()  #> call=generation model=gpt2

from trl import setup_chat_format

chat, words = setup_chat_format(AutoModelForSeq2SeqLM.from_pretrained("t5-small"), None)  #> names=generation model=t5-small
chat.generate(None)  #> call=generation model=t5-small
SFTTrainer(model=chat).train()  #> call=training model=t5-small


class Weighted(Trainer):
    def compute_loss(self, model, inputs, return_outputs=False):
        outputs = model(**inputs)  #> call=classification model=?
        return self.loss(model, outputs)

    def loss(self, model, outputs):
        return model(outputs)  #> call=classification model=?


arguments = TrainingArguments(output_dir="my-distilbert", num_train_epochs=1)
again = AutoModelForSequenceClassification.from_pretrained(arguments.output_dir)  #> names=classification model=my-distilbert from=constant
AutoModelForSequenceClassification.from_pretrained(arguments.hub_model_id)  #> names=classification model=?
Trainer(model=again).model(None)  #> call=classification model=my-distilbert
