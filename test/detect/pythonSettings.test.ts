import { describe, expect, test } from 'vitest';
import { pythonValue } from '../kit/modelIn.ts';

const parser = 'import argparse\np = argparse.ArgumentParser()\n';
const dataclass =
  'from dataclasses import dataclass\n@dataclass\nclass A:\n    a: str = "m"\n@dataclass\nclass B:\n    b: str = "n"\n';
const hf = `${dataclass}from transformers import HfArgumentParser\n`;

describe('of settings in Python', () => {
  test.each([
    // argparse.
    [`${parser}p.add_argument("--a", "-a", default="m")\na = p.parse_args()`, 'a.a', 'm (parameter-default)'],
    [
      `${parser}p.add_argument("--b", help="--a", default="m")\na = p.parse_args()`,
      'a.a',
      '?: it comes from the command line option a',
    ],
    [`${parser}p.add_argument(1, "--a", default="m")\na = p.parse_args()`, 'a.a', 'm (parameter-default)'],
    [
      `${parser}add_argument("--a", default="m")\na = p.parse_args()`,
      'a.a',
      '?: it comes from the command line option a',
    ],
    [`${parser}p.add_argument("--a", "m")\na = p.parse_args()`, 'a.a', '?: it comes from the command line option a'],
    [
      `${parser}p.add_argument("--a", default="m")\np.add_argument("--a", default="n")\na = p.parse_args()`,
      'a.a',
      '?: it comes from the command line option a',
    ],
    [
      `${parser}p.add_argument("--a", default=None)\na = p.parse_args()`,
      'a.a',
      '?: it comes from the command line option a',
    ],
    [`${parser}p.add_argument("--a", default="m")\na = p.parse_args()\na.a = "n"`, 'a.a', 'n (constant)'],
    [`${parser}p.add_argument("--a", default="m")\na = p.parse_args()\na.a = load()`, 'a.a', 'm (parameter-default)'],
    [`${parser}p.add_argument("--a", default="m")\na = p.parse_args()\nb.a = "n"`, 'a.a', 'm (parameter-default)'],
    [`${parser}p.add_argument("--a", default="m")\na = p.parse_args()`, 'vars(a)["a"]', 'm (parameter-default)'],
    [
      `${parser}p.add_argument("--a", default="m")\na = p.parse_args()\nd = {**vars(a)}`,
      'd["a"]',
      'm (parameter-default)',
    ],
    [`${parser}p.add_argument("--a", default="m")\na = p.parse_args()`, 'a.a or "n"', 'm (parameter-default)'],
    [`${parser}p.add_argument("--a")\na = p.parse_args()`, 'a.a or "n"', 'n (parameter-default)'],
    [`${parser}p.add_argument("--a", default=os.getenv("NONE", "m"))\na = p.parse_args()`, 'a.a', 'm (env-default)'],
    ['def f(p):\n    p.add_argument("--a", default="m")\n    return p.parse_args()', 'f(x).a', 'm (parameter-default)'],
    [
      'def f(p):\n    p.other("--a", default="m")\n    return p.parse_args()',
      'f(x).a',
      '?: its model is set elsewhere',
    ],
    [
      'def f(p):\n    p.add_argument("--a", default="m")\n    return p.parse_known_args()',
      'f(x)[0].a',
      'm (parameter-default)',
    ],
    ['import argparse\na = argparse.Namespace(a="m")', 'a.a', 'm (constant)'],
    // Parsers of dataclasses.
    [`${hf}a, b = HfArgumentParser((A, B)).parse_args_into_dataclasses()`, 'b.b', 'n (parameter-default)'],
    [`${hf}a, b = HfArgumentParser((A, B)).parse_args_into_dataclasses()`, 'a.a', 'm (parameter-default)'],
    [`${hf}(a,) = HfArgumentParser(A).parse_args_into_dataclasses()`, 'a.a', 'm (parameter-default)'],
    [`${hf}a = HfArgumentParser(dataclass_types=[A]).parse_args_into_dataclasses()[0]`, 'a.a', 'm (parameter-default)'],
    [
      `${hf}a = HfArgumentParser(description=A).parse_args_into_dataclasses()[0]`,
      'a.a',
      '?: an item of transformers.HfArgumentParser().parse_args_into_dataclasses()',
    ],
    [
      `${hf}a = HfArgumentParser().parse_args_into_dataclasses()[0]`,
      'a.a',
      '?: an item of transformers.HfArgumentParser().parse_args_into_dataclasses()',
    ],
    [
      `${hf}a = HfArgumentParser.parse_args_into_dataclasses()[0]`,
      'a.a',
      '?: an item of transformers.HfArgumentParser.parse_args_into_dataclasses()',
    ],
    [`${dataclass}import tyro\na = tyro.cli(A)`, 'a.a', 'm (parameter-default)'],
    [`${dataclass}import tyro\na = tyro.cli(main)`, 'a.a', '?: its model is set elsewhere'],
    [`${dataclass}import tyro\na = tyro.other(A)`, 'a.a', '?: its model is set elsewhere'],
    // click, typer, fire.
    ['import click\n@click.option("--a", default="m")\ndef f(a):\n    return a', 'f()', 'm (parameter-default)'],
    ['import click\n@click.option("--a", "-x", default="m")\ndef f(a):\n    return a', 'f()', 'm (parameter-default)'],
    [
      'import click\n@click.option("-x", "--a-b", default="m")\ndef f(a_b):\n    return a_b',
      'f()',
      'm (parameter-default)',
    ],
    ['import click\n@click.option("--x", "a", default="m")\ndef f(a):\n    return a', 'f()', 'm (parameter-default)'],
    ['import click\n@click.option("--a/--no-a", default="m")\ndef f(a):\n    return a', 'f()', 'm (parameter-default)'],
    ['import click\n@click.argument("a", default="m")\ndef f(a):\n    return a', 'f()', 'm (parameter-default)'],
    [
      'import click\n@click.option("--b", default="m")\ndef f(a):\n    return a',
      'f()',
      '?: the parameter a is given by the caller',
    ],
    ['import click\n@click.option("--a")\ndef f(a):\n    return a', 'f()', '?: the parameter a is given by the caller'],
    [
      'import click\n@click.option(help="--a", default="m")\ndef f(a):\n    return a',
      'f()',
      '?: the parameter a is given by the caller',
    ],
    [
      'import other\n@other.option("--a", default="m")\ndef f(a):\n    return a',
      'f()',
      '?: the parameter a is given by the caller',
    ],
    [
      'import click\n@click.other("--a", default="m")\ndef f(a):\n    return a',
      'f()',
      '?: the parameter a is given by the caller',
    ],
    [
      'import click\n@click.option("--a", default="m")\ndef f(**o):\n    return o["a"]',
      'f()',
      '?: there is no a in the object',
    ],
    ['import click\n@click.option("--a")\ndef f(**o):\n    return o["a"]', 'f()', '?: there is no a in the object'],
    [
      'import click\n@click.option("--a", default="m")\ndef f(**o):\n    return o["b"]',
      'f()',
      '?: there is no b in the object',
    ],
    [
      'import rich_click as click\n@click.option("--a", default="m")\ndef f(a):\n    return a',
      'f()',
      'm (parameter-default)',
    ],
    ['import typer\ndef f(a: str = typer.Option("m")):\n    return a', 'f()', 'm (parameter-default)'],
    ['import typer\ndef f(a: str = typer.Option(default="m")):\n    return a', 'f()', 'm (parameter-default)'],
    [
      'import typer\nfrom typing import Annotated\ndef f(a: Annotated[str, typer.Option()] = "m"):\n    return a',
      'f()',
      'm (parameter-default)',
    ],
    // Widgets and flags.
    ['dbutils.widgets.text("a", "m")', 'dbutils.widgets.get("a")', 'm (parameter-default)'],
    ['dbutils.widgets.text(name="a", defaultValue="m")', 'dbutils.widgets.get("a")', 'm (parameter-default)'],
    ['dbutils.widgets.dropdown("a", "m", ["m", "n"])', 'dbutils.widgets.get(name="a")', 'm (parameter-default)'],
    ['dbutils.widgets.text("b", "m")', 'dbutils.widgets.get("a")', '?: its model is set elsewhere'],
    ['dbutils.widgets.text("a", "m")', 'dbutils.widgets.get(x)', '?: its model is set elsewhere'],
    ['dbutils.widgets.text(x, "m")', 'dbutils.widgets.get("a")', '?: its model is set elsewhere'],
    ['dbutils.widgets.text("a", "m")', 'dbutils.widgets.getAll("a")', '?: its model is set elsewhere'],
    ['dbutils.widgets.text("a", "m")', 'dbutils.widgets.get("a") or "n"', 'm (parameter-default)'],
    [
      'from absl import flags\nflags.DEFINE_string("a", default="m", help="x")',
      'flags.FLAGS.a',
      'm (parameter-default)',
    ],
    ['from absl.flags import FLAGS, DEFINE_string\nDEFINE_string("a", "m", "x")', 'FLAGS.a', 'm (parameter-default)'],
    ['from absl import flags\nflags.other("a", "m", "x")', 'flags.FLAGS.a', '?: absl.flags.FLAGS.a is not known here'],
    [
      'from absl import flags\nflags.DEFINE_string("b", "m", "x")',
      'flags.FLAGS.a',
      '?: absl.flags.FLAGS.a is not known here',
    ],
    [
      'from absl import flags\nflags.DEFINE_string("a", "m", "x")',
      'flags.OTHER.a',
      '?: absl.flags.OTHER.a is not known here',
    ],
    ['from absl import flags\nflags.DEFINE_string("a", None, "x")', 'flags.FLAGS.a', '?: the call names no model'],
    // Trackers of experiments.
    ['import wandb\nwandb.init(config={"a": "m"})', 'wandb.config["a"]', 'm (constant)'],
    ['import wandb\nwandb.init(config={"a": "m"})', 'wandb.config.a', 'm (constant)'],
    ['import wandb\nr = wandb.init(config={"a": "m"})', 'r.config["a"]', 'm (constant)'],
    [
      'import wandb\nr = wandb.init(config={"a": "m"})\ns = wandb.init(config={"a": "n"})',
      'r.config["a"]',
      'm (constant)',
    ],
    [
      'import wandb\nr = wandb.init(config={"a": "m"})\ns = wandb.init(config={"a": "n"})',
      'wandb.config["a"]',
      'm | n',
    ],
    [
      'import wandb\nwandb.init(config={"a": "m"})\nwandb.agent(x, f)',
      'wandb.config["a"]',
      '?: wandb.config.a is not known here',
    ],
    [
      'import wandb\nwandb.init(config={"a": "m"})\nwandb.sweep(x)',
      'wandb.config["a"]',
      '?: wandb.config.a is not known here',
    ],
    ['import wandb\nwandb.init(config={"a": "m"})\nother.agent(x, f)', 'wandb.config["a"]', 'm (constant)'],
    ['import wandb\nwandb.init(config=x)', 'wandb.config["a"]', '?: wandb.config.a is not known here'],
    ['import wandb\nwandb.init(config="m")', 'wandb.config["a"]', '?: wandb.config.a is not known here'],
    ['import wandb\nother.init(config={"a": "m"})', 'wandb.config["a"]', '?: wandb.config.a is not known here'],
    [
      'import wandb\nwandb.init(config={"a": "m"})\nwandb.init(config=x)',
      'wandb.config["a"]',
      '?: wandb.config.a is not known here',
    ],
    ['import wandb\nwandb.init(config=Config(a="m"))', 'wandb.config.a', '?: its model is set elsewhere'],
    [
      'import wandb\nfrom ml_collections import ConfigDict\nc = ConfigDict()\nc.a = "m"\nwandb.init(config=c)',
      'wandb.config.a',
      'm (attribute)',
    ],
    ['import wandb\nwandb.init(config={"a": "m"})', 'wandb.other["a"]', '?: wandb.other.a is not known here'],
    // What is kept in a library's object.
    ['import streamlit as st\nst.session_state.a = "m"', 'st.session_state.a', 'm (attribute)'],
    ['import streamlit as st\nst.session_state["a"] = "m"', 'st.session_state["a"]', 'm (attribute)'],
    ['import streamlit as st\nst.session_state["a"] = "m"', 'st.session_state.get("a")', 'm (attribute)'],
    [
      'import streamlit as st\nst.session_state.a = None\nst.session_state.a = "m"',
      'st.session_state.a',
      'm (attribute)',
    ],
    [
      'import streamlit as st\nst.session_state.b = "m"',
      'st.session_state.a',
      '?: streamlit.session_state.a is not known here',
    ],
    [
      'import streamlit as st\nst.other.a = "m"',
      'st.session_state.a',
      '?: streamlit.session_state.a is not known here',
    ],
    [
      'import streamlit as st\nst.session_state.a = st.session_state.a',
      'st.session_state.a',
      '?: streamlit.session_state.a is not known here',
    ],
    ['import chainlit as cl\ncl.user_session.set("a", "m")', 'cl.user_session.get("a")', 'm (attribute)'],
    [
      'import chainlit as cl\ncl.user_session.set("b", "m")',
      'cl.user_session.get("a")',
      '?: its model is set elsewhere',
    ],
    ['import chainlit as cl\ncl.other.set("a", "m")', 'cl.user_session.get("a")', '?: its model is set elsewhere'],
    ['import chainlit as cl\nset("a", "m")', 'cl.user_session.get("a")', '?: its model is set elsewhere'],
    [
      'from fastapi import FastAPI\na = FastAPI()\nb = FastAPI()\na.state.m = "m"\nb.state.m = "n"',
      'a.state.m',
      'm | n',
    ],
    ['from x import Args\na = Args(a="m")', 'a.a', 'm (attribute)'],
    ['from x import args\na = args(a="m")', 'a.a', '?: its model is set elsewhere'],
    ['from x import Args\na = Args(a="m")', 'a.b', '?: its model is set elsewhere'],
  ])('%s: %s is %s', async (before, expr, expected) => {
    expect(await pythonValue(before, expr)).toBe(expected);
  });
});
