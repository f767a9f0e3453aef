from setfit import AspectModel, SetFitModel, Trainer
from simpletransformers.classification import ClassificationModel
from simpletransformers.t5 import T5Model
from trl import AlignPropTrainer

writer = T5Model("t5", "t5-base")  #> names=generation model=t5-base
writer.predict(["translate: x"])  #> call=generation model=t5-base
labels = ClassificationModel("roberta", "roberta-base")  #> names=classification model=roberta-base
labels.predict(["x"])  #> call=classification model=roberta-base

aspects = AspectModel.from_pretrained("me/aspects")  #> names=classification model=me/aspects
fit = SetFitModel.from_pretrained("sentence-transformers/paraphrase-mpnet-base-v2")  #> names=classification model=sentence-transformers/paraphrase-mpnet-base-v2
Trainer(model=fit, train_dataset=rows).train_classifier(rows, labels)  #> call=training model=sentence-transformers/paraphrase-mpnet-base-v2
AlignPropTrainer(config, reward, prompts, pipeline).train()  #> call=training model=?
