"""The parts of a network, run on their own; a network of one's own runs its layers as its forward pass."""

import torch
from transformers import AutoModelForCausalLM, BertModel, CLIPModel, T5ForConditionalGeneration

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
