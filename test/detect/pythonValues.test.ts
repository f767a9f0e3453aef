import { describe, expect, test } from 'vitest';
import { modelIn } from '../kit/modelIn.ts';

const py = (before: string, expr: string, files?: Readonly<Record<string, string>>): Promise<string> =>
  modelIn(
    'src/a.py',
    `from openai import OpenAI\nimport os\n${before}\nOpenAI().responses.create(model=${expr}, input=q)\n`,
    files,
  );
describe('a value of Python', () => {
  test.each([
    // Records, lists and their methods.
    ['d = {"a": "m"}', 'd["a"]', 'm'],
    ['d = {"a": "m"}', 'd["b"]', '?'],
    ['d = {"a": "m"}', 'd.get("a")', 'm'],
    ['d = {"a": "m"}', 'd.get("b", "n")', 'n'],
    ['d = {"a": "m"}', 'd.pop("a")', 'm'],
    ['d = {"a": "m", "b": "n"}', 'd[k]', 'm | n'],
    ['d = {"a": "m", "b": "n"}', 'd.get(k, "o")', 'm | n | o'],
    ['d = dict(a="m")', 'd["a"]', 'm'],
    ['d = {"a": "m"}.copy()', 'd["a"]', 'm'],
    ['d = {**{"a": "m"}, "b": "n"}', 'd["a"]', 'm'],
    ['d = {"a": "m"}\nd["a"] = "n"', 'd["a"]', 'n'],
    ['d = {}\nd["a"] = "m"', 'd["a"]', 'm'],
    ['d = {"a": {"b": "m"}}', 'd["a"]["b"]', 'm'],
    ['l = ["m", "n"]', 'l[0]', 'm'],
    ['l = ["m", "n"]', 'l[-1]', 'n'],
    ['l = ["m", "n"]', 'l[5]', '?'],
    ['a, b = "m", "n"', 'b', 'n'],
    ['a, *b = ["m", "n"]', 'a', 'm'],
    ['for m in ["m", "n"]: pass', 'm', 'm | n'],
    // Texts.
    ['a = "x"', 'f"{a}-1"', 'x-1'],
    ['a = "x"', '"{}-1".format(a)', 'x-1'],
    ['a = "x"', '"%s-1" % a', 'x-1'],
    ['', '"m" + "-1"', 'm-1'],
    ['', '" m ".strip()', 'm'],
    ['', '"M".lower()', 'm'],
    ['', '"a/m".split("/")[1]', 'm'],
    ['', '"a-m".replace("a-", "")', 'm'],
    ['', '"-".join(["a", "m"])', 'a-m'],
    ['', 'str("m")', 'm'],
    ['', 'f"{x}-1"', '?'],
    ['', '"m" + x', '?'],
    // The environment.
    ['', 'os.getenv("NONE", "m")', 'm'],
    ['', 'os.environ.get("NONE", "m")', 'm'],
    ['', 'os.environ["NONE"]', '?'],
    ['', 'os.getenv("SET", "m")', 'from-env'],
    ['', 'os.environ["SET"]', 'from-env'],
    ['', 'os.getenv(name, "m")', '?'],
    ['', 'os.getenv("NONE") or "m"', 'm'],
    // Choices.
    ['', '"m" if x else "n"', 'm | n'],
    ['a = None', 'a or "m"', 'm'],
    ['a = "m"', 'a or "n"', 'm'],
    ['if x:\n    a = "m"\nelse:\n    a = "n"', 'a', 'm | n'],
    ['a = "m"\na = "n"', 'a', 'n'],
    ['if True:\n    a = "m"\nelse:\n    a = "n"', 'a', 'm'],
    ['try:\n    a = "m"\nexcept E:\n    a = "n"', 'a', 'm | n'],
    // Functions and classes.
    ['def f():\n    return "m"', 'f()', 'm'],
    ['def f(a):\n    return a', 'f("m")', 'm'],
    ['def f(a="m"):\n    return a', 'f()', 'm'],
    ['def f(a, b="m"):\n    return b', 'f(1, b="n")', 'n'],
    ['def f(*a):\n    return a[0]', 'f("m")', 'm'],
    ['def f(**a):\n    return a["k"]', 'f(k="m")', 'm'],
    ['def f(x):\n    if x:\n        return "m"\n    return "n"', 'f(y)', 'm | n'],
    ['def f():\n    pass', 'f()', '?'],
    ['async def f():\n    return "m"', 'await f()', 'm'],
    ['f = lambda a: a', 'f("m")', 'm'],
    ['class A:\n    a = "m"', 'A.a', 'm'],
    ['class A:\n    a = "m"', 'A().a', 'm'],
    ['class A:\n    def __init__(self, a):\n        self.a = a', 'A("m").a', 'm'],
    ['class A:\n    def __init__(self, a="m"):\n        self.a = a', 'A().a', 'm'],
    ['class A:\n    @property\n    def a(self):\n        return "m"', 'A().a', 'm'],
    ['class A:\n    @staticmethod\n    def a():\n        return "m"', 'A.a()', 'm'],
    ['class A:\n    @classmethod\n    def a(cls):\n        return cls.b\n    b = "m"', 'A.a()', 'm'],
    ['class A:\n    a = "m"\nclass B(A): pass', 'B().a', 'm'],
    ['class A:\n    a = "m"\nclass B(A):\n    a = "n"', 'B().a', 'n'],
    [
      'class A:\n    def f(self):\n        return "m"\nclass B(A):\n    def f(self):\n        return super().f()',
      'B().f()',
      'm',
    ],
    ['from enum import Enum\nclass E(Enum):\n    A = "m"', 'E.A.value', 'm'],
    ['from enum import StrEnum\nclass E(StrEnum):\n    A = "m"', 'E.A', 'm'],
    ['from dataclasses import dataclass\n@dataclass\nclass A:\n    a: str = "m"', 'A().a', 'm'],
    ['from dataclasses import dataclass\n@dataclass\nclass A:\n    a: str = "m"', 'A(a="n").a', 'n'],
    ['from pydantic import BaseModel, Field\nclass A(BaseModel):\n    a: str = Field("m")', 'A().a', 'm'],
    ['from pydantic import BaseModel, Field\nclass A(BaseModel):\n    a: str = Field(default="m")', 'A().a', 'm'],
    ['from functools import partial\ndef f(a, b):\n    return b\ng = partial(f, 1)', 'g("m")', 'm'],
    ['from typing import cast', 'cast(str, "m")', 'm'],
    ['class A:\n    a = "m"', 'getattr(A, "a")', 'm'],
    ['import copy\nd = {"a": "m"}', 'copy.deepcopy(d)["a"]', 'm'],
    ['from types import SimpleNamespace\nn = SimpleNamespace(a="m")', 'n.a', 'm'],
    // Command lines.
    [
      'import argparse\np = argparse.ArgumentParser()\np.add_argument("--model", default="m")\na = p.parse_args()',
      'a.model',
      'm',
    ],
    [
      'import argparse\np = argparse.ArgumentParser()\np.add_argument("-m", "--my-model", default="m")\na = p.parse_args()',
      'a.my_model',
      'm',
    ],
    [
      'import argparse\np = argparse.ArgumentParser()\np.add_argument("--m", dest="n", default="m")\na, _ = p.parse_known_args()',
      'a.n',
      'm',
    ],
    ['import argparse\np = argparse.ArgumentParser()\np.add_argument("--model")\na = p.parse_args()', 'a.model', '?'],
    [
      'import argparse\np = argparse.ArgumentParser()\np.add_argument("model", choices=["m", "n"])\na = p.parse_args()',
      'vars(a)["other"]',
      '?',
    ],
    ['from absl import flags\nF = flags.FLAGS\nflags.DEFINE_string("m", "gpt", "help")', 'F.m', 'gpt'],
    ['import sys', 'sys.argv[1]', '?'],
    [
      'import argparse\np = argparse.ArgumentParser()\np.add_argument("--model", default="m", type=int)\na = p.parse_args(["--model", "n"])',
      'a.other',
      '?',
    ],
    ['import sys\np = make()', 'p.parse_args().model', '?'],
    // Changes that may have happened.
    ['d = {"a": "m"}\nif x:\n    d["a"] = "n"', 'd["a"]', 'm | n'],
    ['l = ["m"]\nl.append("n")', 'l[0]', 'm'],
    ['class A:\n    a = "m"\nb = A()\nc = A()\nc.a = "n"', 'b.a', 'm'],
    ['a = "m"\ndef f():\n    global a\n    a = "n"', 'a', 'm | n'],
    ['a = "m"\ndef f():\n    a = "n"', 'a', 'm'],
    ['a = "m"\na += "-1"', 'a', 'm-1'],
    ['a = "m"\ndel a', 'b', '?'],
    ['if (a := "m"): pass', 'a', 'm'],
    ['a = ["m", "n"]', 'next(iter(a))', '?'],
    ['a = ["m", "n"]', '[x for x in a][0]', 'm | n'],
    ['a = "m"', '{"k": a}["k"]', 'm'],
    ['a = ("m",)', 'a[0]', 'm'],
    ['a = "m" if True else "n"', 'a', 'm'],
    ['D = False\na = "m" if D else "n"', 'a', 'n'],
    ['def f(k):\n    if k == "x":\n        return "m"\n    return "n"', 'f("x")', 'm'],
    ['def f(k):\n    if k != "x":\n        return "m"\n    return "n"', 'f("x")', 'n'],
    ['def f(k):\n    return {"x": "m", "y": "n"}[k]', 'f("y")', 'n'],
    ['def f(k):\n    match k:\n        case "x": return "m"\n        case _: return "n"', 'f("x")', 'm'],
    ['def f(a):\n    a = a or "m"\n    return a', 'f(None)', 'm'],
    ['def f(a=None):\n    if a is None:\n        a = "m"\n    return a', 'f()', 'm'],
    ['def f(a=None):\n    if not a:\n        a = "m"\n    return a', 'f("n")', 'n'],
    ['def g():\n    def f():\n        return "m"\n    return f', 'g()()', 'm'],
    ['def deco(f): return f\n@deco\ndef f():\n    return "m"', 'f()', 'm'],
    ['from functools import lru_cache\n@lru_cache\ndef f():\n    return "m"', 'f()', 'm'],
    // What nobody knows.
    ['from x import a', 'a', '?'],
    ['', 'a', '?'],
    ['import json', 'json.load(f)["m"]', '?'],
    ['def f(a):\n    return a', 'f(x)', '?'],
  ])('%s: %s is %s', async (before, expr, expected) => {
    expect(await py(before, expr)).toBe(expected);
  });

  test('of a file that is read', async () => {
    const files = { 'src/c.json': '{"a": {"m": "gpt-4o"}}', 'src/c.yaml': 'a: {m: o3}\n' };
    expect(await py('import json\nc = json.load(open("c.json"))', 'c["a"]["m"]', files)).toBe('gpt-4o');
    expect(await py('import json\nwith open("c.json") as f:\n    c = json.load(f)', 'c["a"]["m"]', files)).toBe(
      'gpt-4o',
    );
    expect(await py('import yaml\nc = yaml.safe_load(open("c.yaml"))', 'c["a"]["m"]', files)).toBe('o3');
    expect(await py('import json\nc = json.load(open("gone.json"))', 'c["a"]["m"]', files)).toBe('?');
  });
});
