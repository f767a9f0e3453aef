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
learn = vision_learner(data, resnet34, metrics=error_rate)  #> names=classification model=resnet34
learn.fine_tune(4)  #> call=training model=resnet34
learn.predict("cat.jpg")  #> call=classification model=resnet34
vision_learner(data, "convnext_small_in22k").to_fp16().fit_one_cycle(2)  #> names=classification model=convnext_small_in22k ; call=training model=convnext_small_in22k
vision_learner(data, own_body).fit(1)  #> names=classification model=? ; call=training model=?
learn.export("pets.pkl")
served = load_learner("pets.pkl")  #> names=classification model=pets.pkl
served.predict("dog.jpg")  #> call=classification model=pets.pkl

from fastai.text.all import AWD_LSTM, text_classifier_learner
from fastai.tabular.all import Learner, tabular_learner
import timm

text_classifier_learner(data, AWD_LSTM, drop_mult=0.5).fit_one_cycle(1)  #> names=classification model=AWD_LSTM ; call=training model=AWD_LSTM
Learner(data, timm.create_model("vit_tiny_patch16_224")).fit(1)  #> names=classification model=vit_tiny_patch16_224 ; call=training model=vit_tiny_patch16_224
tabular = tabular_learner(data, layers=[10, 10])
tabular.fit(4)  #> call=training model=?
