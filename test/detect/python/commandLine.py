"""Models that the command line may say, with their defaults."""
import argparse
import os
from dataclasses import dataclass, field
from typing import Optional

import click
import simple_parsing
import tyro
from absl import flags
from openai import OpenAI
from transformers import AutoModelForCausalLM, HfArgumentParser, TrainingArguments
from trl import TrlParser

client = OpenAI()


@click.command()
@click.option("--model", "-m", default="gpt-4o", help="Which model.")
@click.option("--small-model", "tiny", default="gpt-4o-mini")
@click.option("--other-model", required=True)
def ask(model, tiny, other_model):
    client.responses.create(model=model, input="x")  #> call=chat model=gpt-4o from=parameter-default
    client.responses.create(model=tiny, input="x")  #> call=chat model=gpt-4o-mini from=parameter-default
    client.responses.create(model=other_model, input="x")  #> call=chat model=?


FLAGS = flags.FLAGS
flags.DEFINE_string("llm", "gpt-4.1", "Which model.")
flags.DEFINE_string("judge", None, "Which model judges.")
client.responses.create(model=FLAGS.llm, input="x")  #> call=chat model=gpt-4.1 from=parameter-default
client.responses.create(model=FLAGS.judge, input="x")  #> call=chat model=?
client.responses.create(model=FLAGS.other, input="x")  #> call=chat model=?


@dataclass
class ModelArguments:
    path: Optional[str] = field(default="facebook/opt-125m")
    judge: str = "gpt-4o"
    student: Optional[str] = field(default=None)
    needed: str = field()


def train():
    parser = HfArgumentParser((ModelArguments, TrainingArguments))
    args, training = parser.parse_args_into_dataclasses()
    AutoModelForCausalLM.from_pretrained(args.path)  #> names=generation model=facebook/opt-125m from=parameter-default
    AutoModelForCausalLM.from_pretrained(args.needed)  #> names=generation model=?
    AutoModelForCausalLM.from_pretrained(args.student)  #> names=generation model=?
    everything = argparse.Namespace(**vars(args), **vars(training))
    client.responses.create(model=everything.judge, input="x")  #> call=chat model=gpt-4o from=parameter-default
    client.responses.create(model=everything.needed, input="x")  #> call=chat model=?
    first = parser.parse_args_into_dataclasses()[0]
    client.responses.create(model=first.judge, input="x")  #> call=chat model=gpt-4o from=parameter-default


def tune(args):
    client.responses.create(model=args.judge, input="x")  #> call=chat model=gpt-4o from=parameter-default


both, other = TrlParser((ModelArguments, TrainingArguments)).parse_args_and_config()
tune(both)
typed = tyro.cli(ModelArguments)
client.responses.create(model=typed.judge, input="x")  #> call=chat model=gpt-4o from=parameter-default
client.responses.create(model=simple_parsing.parse(ModelArguments).judge, input="x")  #> call=chat model=gpt-4o from=parameter-default

options = argparse.ArgumentParser()
options.add_argument("--model", type=str, default="gpt-3.5-turbo")
known, rest = options.parse_known_args()
client.responses.create(model=known.model, input="x")  #> call=chat model=gpt-3.5-turbo from=parameter-default


def local_network(path):
    path = os.path.expanduser(path)
    return AutoModelForCausalLM.from_pretrained(path)  #> names=generation model=facebook/opt-350m


paths = argparse.ArgumentParser()
paths.add_argument("--model-path", default="facebook/opt-350m")
local_network(paths.parse_args().model_path)
