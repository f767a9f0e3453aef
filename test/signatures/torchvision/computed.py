"""Builders of networks by names that are computed."""
import argparse

from torchvision import datasets, models

parser = argparse.ArgumentParser()
parser.add_argument("--arch", default="resnet18")
args = parser.parse_args()
model = models.__dict__[args.arch](pretrained=True)  #> names=classification model=resnet18
model(image)  #> call=classification model=resnet18


def build(arch, dataset):
    models.__dict__[arch]()  #> names=classification model=?
    getattr(models, arch)(pretrained=True)  #> names=classification model=?
    getattr(models, "vgg16")()  #> names=classification model=vgg16
    getattr(datasets, dataset)("data")
    datasets.__dict__[dataset]("data")
