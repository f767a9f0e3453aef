from setfit import SetFitModel, SetFitTrainer
from transformers import AutoModelForSequenceClassification, Trainer

data = {}


def get_model(trial=None):
    name = "sentence-transformers/paraphrase-albert-small-v2"
    return SetFitModel.from_pretrained(name)  #> names=classification model=sentence-transformers/paraphrase-albert-small-v2


few = SetFitTrainer(model_init=get_model, train_dataset=data, eval_dataset=data)
few.train()  #> call=training model=sentence-transformers/paraphrase-albert-small-v2
few.hyperparameter_search(n_trials=3)  #> call=training model=sentence-transformers/paraphrase-albert-small-v2

trainer = Trainer(
    model_init=lambda: AutoModelForSequenceClassification.from_pretrained("roberta-base"),  #> names=classification model=roberta-base
    train_dataset=data,
)
trainer.train()  #> call=training model=roberta-base
