from nemo.collections.nlp.models.language_modeling.megatron_gpt_model import MegatronGPTModel


class Valued(MegatronGPTModel):
    def generate(self, inputs, lengths, sampling=None):
        return super().generate(inputs, lengths, sampling)  #> call=generation model=?


model = MegatronGPTModel.restore_from(restore_path="gpt.nemo", trainer=None)  #> names=generation model=gpt.nemo
model.generate(["a"], None)  #> call=generation model=gpt.nemo
MegatronGPTModel.from_pretrained("megatron_gpt_345m")  #> names=generation model=megatron_gpt_345m
MegatronGPTModel.list_available_models()
