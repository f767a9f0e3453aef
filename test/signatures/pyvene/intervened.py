import pyreft
import pyvene as pv
import torch
import transformers
from pyreft import ReftTrainerForCausalLM

model = transformers.AutoModelForCausalLM.from_pretrained("meta-llama/Llama-2-7b-hf")  #> names=generation model=meta-llama/Llama-2-7b-hf
config = pyreft.ReftConfig(representations={"layer": 8, "intervention": pyreft.LoreftIntervention(embed_dim=4096)})
reft_model = pyreft.get_reft_model(model, config)
reft_model.set_device("cuda")
reft_model.print_trainable_parameters()
trainer = ReftTrainerForCausalLM(model=reft_model, tokenizer=None, args=None)
trainer.train()  #> call=training model=meta-llama/Llama-2-7b-hf
_, answer = reft_model.generate({"input_ids": 1}, max_new_tokens=64)  #> call=generation model=meta-llama/Llama-2-7b-hf max=64
loaded = pyreft.ReftModel.load("./saved", model)
loaded.generate({"input_ids": 1})  #> call=generation model=meta-llama/Llama-2-7b-hf

patched = pv.IntervenableModel({"layer": 0, "component": "mlp_output"}, model=model)
patched({"input_ids": 1})  #> call=generation model=meta-llama/Llama-2-7b-hf
patched.save("./patched")


class Rewards(pyreft.ReftTrainer):
    def compute_metrics(self):
        return {}


judged = Rewards(model=reft_model)
judged.evaluate()  #> call=generation model=meta-llama/Llama-2-7b-hf


def score(intervenable: pv.IntervenableModel, inputs):
    return intervenable.generate(inputs)  #> call=generation model=?
