from accelerate import dispatch_model, init_empty_weights, load_checkpoint_and_dispatch
from transformers import AutoConfig, AutoModelForCausalLM

with init_empty_weights():
    model = AutoModelForCausalLM.from_config(AutoConfig.from_pretrained("EleutherAI/gpt-j-6b"))
model = load_checkpoint_and_dispatch(model, "sharded-gpt-j-6b", device_map="auto")  #> names=generation model=sharded-gpt-j-6b from=literal
model.generate(None)  #> call=generation model=?
dispatch_model(model, device_map={"": 0})
