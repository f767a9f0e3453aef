from fastai.vision.all import *


def trained(arch, epochs=5):
    learn = vision_learner(dls, arch, metrics=error_rate).to_fp16()  #> names=classification model=resnet26d
    learn.fine_tune(epochs, 0.01)  #> call=training model=resnet26d
    return learn


dls = ImageDataLoaders.from_folder("birds")
learn = trained("resnet26d")
learn.tta(dl=dls.valid)  #> call=classification model=resnet26d
other = vision_learner(dls, resnet18)  #> names=classification model=resnet18
