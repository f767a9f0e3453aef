import { describe, expect, test } from 'vitest';
import { pythonValue } from '../kit/modelIn.ts';

const parser = 'import argparse\np = argparse.ArgumentParser()\n';
const withDefault = `${parser}p.add_argument("--a", default="m")\na = p.parse_args()\n`;
const without = `${parser}p.add_argument("--a")\na = p.parse_args()\n`;
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
    [withDefault, 'vars(a)["a"]', 'm (parameter-default)'],
    [`${withDefault}d = {**vars(a)}`, 'd["a"]', 'm (parameter-default)'],
    [withDefault, 'a.a or "n"', 'm (parameter-default)'],
    [without, 'a.a or "n"', 'n (parameter-default)'],
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
    // What the code puts in place of an option.
    [`${withDefault}a.a = "n"`, 'a.a', 'n (constant)'],
    [`${withDefault}b.a = "n"`, 'a.a', 'm (parameter-default)'],
    [`${withDefault}if x:\n    a.a = "n"`, 'a.a', 'm | n'],
    [`${withDefault}a.a = "n"\nif x:\n    a.a = "o"`, 'a.a', 'n | o'],
    [`${withDefault}a.a = load()`, 'a.a', '?: its model is set elsewhere'],
    [`${withDefault}a.a = a.a or "n"`, 'a.a', 'm (parameter-default)'],
    [`${withDefault}a.a = a.a.strip()`, 'a.a', 'm (parameter-default)'],
    [`${withDefault}a.b, a.a = "n", "o"`, 'a.a', 'o (constant)'],
    [`${withDefault}if a.a is None:\n    a.a = "n"`, 'a.a', 'm (parameter-default)'],
    [`${withDefault}if not a.b:\n    a.a = "n"`, 'a.a', 'm | n'],
    [`${without}if a.a is None:\n    a.a = "n"`, 'a.a', 'n (parameter-default)'],
    [`${without}if not a.a:\n    a.a = "n"`, 'a.a', 'n (parameter-default)'],
    [`${without}if not a.b:\n    a.a = "n"`, 'a.a', 'n | ?: it comes from the command line option a'],
    [`${without}a.a = a.a or "n"`, 'a.a', 'n (parameter-default)'],
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
  ])('%s: %s is %s', async (before, expr, expected) => {
    expect(await pythonValue(before, expr)).toBe(expected);
  });
});
