"""Modules of Lightning and PyTorch that a project writes: what they keep, and what they give back."""
import argparse

import pytorch_lightning as pl
import torch.nn as nn
from transformers import AutoModel, AutoModelForSeq2SeqLM


def options(raw=None):
    parser = argparse.ArgumentParser()
    parser.add_argument("--model_name", type=str, default="google/flan-t5-base")
    return parser.parse_args(raw)


class Handed(pl.LightningModule):
    def __init__(self, hparams):
        super().__init__()
        self.save_hyperparameters(hparams)
        self.model = AutoModelForSeq2SeqLM.from_pretrained(self.hparams.model_name)  #> names=generation model=google/flan-t5-base from=parameter-default

    def forward(self, batch):
        return self.model(**batch)  #> call=generation model=google/flan-t5-base


class Own(pl.LightningModule):
    def __init__(self, name: str = "t5-small", rate=1e-4):
        super().__init__()
        self.save_hyperparameters(ignore=["rate"])
        self.model = AutoModelForSeq2SeqLM.from_pretrained(self.hparams.name)  #> names=generation model=t5-small from=parameter-default


class Asked(pl.LightningModule):
    def __init__(self, name):
        super().__init__()
        self.save_hyperparameters()
        self.model = AutoModelForSeq2SeqLM.from_pretrained(self.hparams.name)  #> names=generation model=?


class Bare(pl.LightningModule):
    def load(self):
        return AutoModelForSeq2SeqLM.from_pretrained(self.hparams.name)  #> names=generation model=?


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.encoder = AutoModel.from_pretrained("bert-base-uncased")  #> names=embedding model=bert-base-uncased


class Parted(nn.Module):
    def __init__(self):
        super().__init__()
        self.encoder = AutoModel.from_pretrained("bert-base-uncased")  #> names=embedding model=bert-base-uncased

    def to(self, device):
        return device


pl.Trainer().fit(Handed(options()))  #> call=training model=google/flan-t5-base
Own.load_from_checkpoint("a.ckpt").model.generate()  #> call=generation model=t5-small
net = Net().to("cuda")
net.eval()
net.encoder(1)  #> call=embedding model=bert-base-uncased
Parted().to("cuda").encoder(1)
