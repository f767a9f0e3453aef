"""The parts of a network, run on their own; a network of one's own runs its layers as its forward pass."""

import torch
from transformers import (
    AutoModelForCausalLM,
    BertModel,
    Blip2ForConditionalGeneration,
    CLIPModel,
    Qwen2_5OmniForConditionalGeneration,
    T5ForConditionalGeneration,
)

model = AutoModelForCausalLM.from_pretrained("org/causal")  #> names=generation model=org/causal
hidden = model.model(torch.ones(1, 1))  #> call=embedding model=org/causal from=attribute
model.lm_head(hidden)
model.model.layers[0](hidden)
seq = T5ForConditionalGeneration.from_pretrained("org/t5")  #> names=generation model=org/t5
seq.encoder(torch.ones(1, 1))  #> call=embedding model=org/t5
seq.get_encoder()(torch.ones(1, 1))  #> call=embedding model=org/t5
both = CLIPModel.from_pretrained("org/clip")  #> names=embedding model=org/clip
both.vision_model(pixel_values=None)  #> call=embedding model=org/clip
both.visual_projection(hidden)
towers = both.text_model.eval()
towers(input_ids=None)  #> call=embedding model=org/clip


class Tagger(BertModel):
    def __init__(self, config, decoder):
        super().__init__(config)
        self.decoder = decoder

    def forward(self, ids):
        return self.decoder(self.encoder(self.embeddings(ids)))


def parts(inputs, pixels):
    omni = Qwen2_5OmniForConditionalGeneration.from_pretrained("Qwen/Qwen2.5-Omni-7B")  #> names=generation model=Qwen/Qwen2.5-Omni-7B
    omni.thinker.generate(**inputs, max_new_tokens=64)  #> call=generation model=Qwen/Qwen2.5-Omni-7B max=64
    omni.talker.generate(**inputs)  #> call=generation model=Qwen/Qwen2.5-Omni-7B
    captioner = Blip2ForConditionalGeneration.from_pretrained("Salesforce/blip2-opt-2.7b")  #> names=generation model=Salesforce/blip2-opt-2.7b
    seen = captioner.vision_model(pixels)  #> call=embedding model=Salesforce/blip2-opt-2.7b
    captioner.qformer(encoder_hidden_states=seen)  #> call=embedding model=Salesforce/blip2-opt-2.7b
