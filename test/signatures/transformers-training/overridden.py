"""A trainer of one's own, of which the file makes one."""
from transformers import AutoModelForSeq2SeqLM, Seq2SeqTrainer, Trainer


class Preferring(Seq2SeqTrainer):
    def __init__(self, beta, **options):
        super().__init__(**options)
        self.beta = beta

    def compute_loss(self, model, inputs, return_outputs=False):
        return model(**inputs)  #> call=generation model=t5-small


class Twice(Trainer):
    def compute_loss(self, model, inputs, return_outputs=False):
        return model(**inputs)  #> call=classification model=?


network = AutoModelForSeq2SeqLM.from_pretrained("t5-small")  #> names=generation model=t5-small
Preferring(0.1, model=network).train()  #> call=training model=t5-small
Twice(model=network).train()  #> call=training model=t5-small
Twice(model=AutoModelForSeq2SeqLM.from_pretrained("t5-base")).train()  #> call=training model=t5-base ; names=generation model=t5-base
