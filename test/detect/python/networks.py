"""What a project's network on Transformers' base class is for, its name says."""
from transformers import PreTrainedModel


class BasePreTrainedModel(PreTrainedModel):
    config_class = dict


class MossForCausalLM(BasePreTrainedModel):
    def tidy(self):
        return self


class Checker(PreTrainedModel):
    def tidy(self):
        return self


moss = MossForCausalLM.from_pretrained("fnlp/moss-moon-003-sft")  #> names=generation model=fnlp/moss-moon-003-sft
moss.generate(1)  #> call=generation model=fnlp/moss-moon-003-sft
Checker.from_pretrained("CompVis/stable-diffusion-safety-checker")(1)  #> names=embedding model=CompVis/stable-diffusion-safety-checker ; call=embedding model=CompVis/stable-diffusion-safety-checker
