from setfit import SetFitModel, Trainer, TrainingArguments

model = SetFitModel.from_pretrained("sentence-transformers/paraphrase-mpnet-base-v2", labels=["no", "yes"])  #> names=classification model=sentence-transformers/paraphrase-mpnet-base-v2
trainer = Trainer(model=model, args=TrainingArguments(num_epochs=1), train_dataset=[])
trainer.train()  #> call=training model=sentence-transformers/paraphrase-mpnet-base-v2
trainer.evaluate()  #> call=classification model=sentence-transformers/paraphrase-mpnet-base-v2
model(["so good"])  #> call=classification model=sentence-transformers/paraphrase-mpnet-base-v2
model.predict(["so bad"])  #> call=classification model=sentence-transformers/paraphrase-mpnet-base-v2
