from fastai.vision.all import *


def trained(arch, epochs=5):
    learn = vision_learner(dls, arch, metrics=error_rate).to_fp16()  #> names=classification model=resnet26d
    learn.fine_tune(epochs, 0.01)  #> call=training model=resnet26d
    return learn


dls = ImageDataLoaders.from_folder("birds")
learn = trained("resnet26d")
learn.tta(dl=dls.valid)  #> call=classification model=resnet26d
other = vision_learner(dls, resnet18)  #> names=classification model=resnet18

from fastai.text.all import AWD_LSTM, language_model_learner

teller = language_model_learner(dls, AWD_LSTM, drop_mult=0.3)  #> names=generation model=AWD_LSTM
teller.fit_one_cycle(1)  #> call=training model=AWD_LSTM
teller.predict("I liked", 40)  #> call=generation model=AWD_LSTM
