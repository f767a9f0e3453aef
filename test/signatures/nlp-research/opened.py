from nnsight import LanguageModel
from sae_lens import SAE, HookedSAETransformer, LanguageModelSAERunnerConfig, LanguageModelSAETrainingRunner

llm = LanguageModel("openai-community/gpt2", device_map="auto")  #> names=generation model=openai-community/gpt2
with llm.trace("The Eiffel Tower is in"):  #> call=generation model=openai-community/gpt2
    hidden = llm.transformer.h[-1].output[0].save()
with llm.generate("The Eiffel Tower is in", max_new_tokens=3) as tracer:  #> call=generation model=openai-community/gpt2 max=3
    out = llm.generator.output.save()

model = HookedSAETransformer.from_pretrained("gpt2-small", device="cuda")  #> names=generation model=gpt2-small
sae, cfg, sparsity = SAE.from_pretrained(release="gpt2-small-res-jb", sae_id="blocks.8.hook_resid_pre")  #> names=other model=gpt2-small-res-jb
_, cache = model.run_with_cache_with_saes("Hello", saes=[sae])  #> call=generation model=gpt2-small
features = sae.encode(cache["blocks.8.hook_resid_pre"])  #> call=other model=gpt2-small-res-jb
model.reset_saes()

runner = LanguageModelSAETrainingRunner(LanguageModelSAERunnerConfig(model_name="tiny-stories-1L-21M", l1_coefficient=5))
runner.run()  #> call=training model=tiny-stories-1L-21M
