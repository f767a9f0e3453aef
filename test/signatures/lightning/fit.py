import lightning as L
import pytorch_lightning as pl
from fastai.vision.all import ImageDataLoaders, error_rate, load_learner, resnet34, vision_learner
from transformers import AutoModel


class Tagger(pl.LightningModule):
    def __init__(self):
        super().__init__()
        self.encoder = AutoModel.from_pretrained("bert-base-uncased")  #> names=embedding model=bert-base-uncased

    def training_step(self, batch, index):
        return self.encoder(**batch).last_hidden_state.sum()  #> call=embedding model=bert-base-uncased


trainer = pl.Trainer(max_epochs=3, accelerator="gpu")
trainer.fit(Tagger(), None)  #> call=training model=bert-base-uncased
trainer.test(ckpt_path="best")  #> call=classification model=?
L.Trainer(devices=2).fit(model=Tagger())  #> call=training model=bert-base-uncased
trainer.save_checkpoint("x.ckpt")

data = ImageDataLoaders.from_folder("pets")
learn = vision_learner(data, resnet34, metrics=error_rate)
learn.fine_tune(4)  #> call=training model=?
learn.predict("cat.jpg")  #> call=classification model=?
learn.export("pets.pkl")
served = load_learner("pets.pkl")  #> names=classification model=pets.pkl
served.predict("dog.jpg")  #> call=classification model=pets.pkl
