import { describe, expect, test } from 'vitest';
import { pythonValue } from '../kit/modelIn.ts';

const dataclass = 'from dataclasses import dataclass, field\n@dataclass\n';

describe('of objects in Python', () => {
  test.each([
    // Attributes, as methods set them.
    [
      'class A:\n    def __init__(self):\n        self.a = None\n    def f(self):\n        self.a = "m"',
      'A().a',
      'm (attribute)',
    ],
    ['class A:\n    a = None', 'A().a', '?: the attribute a is set elsewhere'],
    ['class A:\n    a = None\nclass B(A):\n    a = "m"', 'A().a', '?: the attribute a is set elsewhere'],
    [
      'class A:\n    a = None\n    def f(self):\n        return self.a\nclass B(A):\n    a = "m"',
      'B().f()',
      'm (attribute)',
    ],
    [
      'class A:\n    def f(self):\n        raise NotImplementedError\n    def g(self):\n        return self.f()\nclass B(A):\n    def f(self):\n        return "m"',
      'B().g()',
      'm (constant)',
    ],
    [
      'class A:\n    def f(self):\n        raise NotImplementedError\nclass B(A):\n    def f(self):\n        return "m"\ndef g(a: A):\n    global r\n    r = a.f()',
      'r',
      'm (constant)',
    ],
    [
      'class A:\n    def __init__(self, a=None):\n        if a:\n            self.a = a\n        else:\n            self.a = "m"',
      'A().a',
      'm (parameter-default)',
    ],
    [
      'class A:\n    a = "m"\n    def __init__(self, a=None):\n        if a:\n            self.a = a',
      'A().a',
      'm (parameter-default)',
    ],
    [
      'class A:\n    a = "m"\n    def __init__(self, a=None):\n        if a:\n            self.a = a',
      'A("n").a',
      'n (attribute)',
    ],
    ['class A:\n    a = "m"\n    def f(self):\n        self.a = "n"', 'A().a', 'm | n'],
    ['class A:\n    a: str = "m"\n    def f(self):\n        self.a = "n"', 'A().a', 'm | n'],
    ['class A:\n    pass\nA.a = "m"', 'A().a', 'm (attribute)'],
    ['class A:\n    pass\nA.a = "m"', 'A.a', 'm (constant)'],
    ['class A:\n    a = None\nb = A()\nb.a = "m"', 'b.a', 'm (constant)'],
    ['class A:\n    a = "m"\nb = A()\nif x:\n    b.a = "n"', 'b.a', 'm | n'],
    ['class A:\n    a = "m"\nb = A()\nb.c = "n"', 'b.a', 'm (constant)'],
    ['class A:\n    a = "m"\nb = A()\nA.a = "n"', 'b.a', 'm | n'],
    [
      'class A:\n    def f(self):\n        return self.b\n    def g(self):\n        self.b = "m"',
      'A().f()',
      'm (attribute)',
    ],
    ['class A:\n    def f(self):\n        return self.f()', 'A().f()', '?: the function calls itself'],
    ['class A:\n    @property\n    def a(self):\n        return self.a', 'A().a', '?: the attribute refers to itself'],
    ['class A:\n    def __init__(self):\n        self.d = {}\n        self.d["k"] = "m"', 'A().d["k"]', 'm (constant)'],
    ['class A:\n    d = {}\n    def f(self):\n        self.d["k"] = "m"', 'A().d["k"]', 'm (constant)'],
    // Constructors that call the base's.
    [
      'class A:\n    def __init__(self, a):\n        self.a = a\nclass B(A):\n    def __init__(self):\n        super().__init__("m")',
      'B().a',
      'm (attribute)',
    ],
    [
      'class A:\n    def __init__(self, a="m"):\n        self.a = a\nclass B(A):\n    def __init__(self, b):\n        super().__init__()',
      'B("x").a',
      'm (parameter-default)',
    ],
    [
      'class A:\n    def __init__(self, a):\n        self.a = a\nclass B(A):\n    def __init__(self, b):\n        super().__init__(b)',
      'B("m").a',
      'm (attribute)',
    ],
    ['class A:\n    def __init__(self, a):\n        self.a = a\nclass B(A):\n    pass', 'B("m").a', 'm (attribute)'],
    [
      'class A:\n    def __init__(self, a):\n        self.a = a\n    def f(self):\n        return self.a\nclass B(A):\n    def f(self):\n        return super().f()',
      'B("m").f()',
      'm (attribute)',
    ],
    [
      'class A:\n    def f(self):\n        return "n"\nclass B(A):\n    def f(self):\n        return "m"\n    def g(self):\n        return self.f()',
      'B().g()',
      'm (constant)',
    ],
    ['class A:\n    a = "m"\nclass C:\n    a = "n"\nclass B(A, C): pass', 'B().a', 'm (attribute)'],
    [
      'class A:\n    a = "m"\nclass B(A):\n    @classmethod\n    def f(cls):\n        return cls.a',
      'B.f()',
      'm (attribute)',
    ],
    [
      'class A:\n    @classmethod\n    def make(cls, a):\n        return cls(a)\n    def __init__(self, a):\n        self.a = a',
      'A.make("m").a',
      'm (attribute)',
    ],
    [
      'class A:\n    def __new__(cls):\n        made = super().__new__(cls)\n        made.a = "m"\n        return made',
      'A().a',
      'm (attribute)',
    ],
    [
      'class A:\n    _one = None\n    @classmethod\n    def one(cls):\n        if cls._one is None:\n            cls._one = cls()\n            cls._one.a = "m"\n        return cls._one',
      'A.one().a',
      'm (attribute)',
    ],
    [
      'class A:\n    def f(self):\n        def g():\n            self.a = "m"\n        return self.a',
      'A().f()',
      'm (attribute)',
    ],
    ['class A:\n    def __getattr__(self, name):\n        return "m"', 'A().a', '?: the attribute a is set elsewhere'],
    // Fields.
    [`${dataclass}class A:\n    a: str\n    b: str = "m"`, 'A("x", "n").b', 'n (attribute)'],
    [`${dataclass}class A:\n    a: str\n    b: str = "m"`, 'A("x").b', 'm (attribute)'],
    [`${dataclass}class A:\n    a: str\n    b: str = "m"`, 'A("x").a', 'x (attribute)'],
    [`${dataclass}class A:\n    a: str\n    b: str = "m"`, 'A(b="n", a="x").b', 'n (attribute)'],
    [`${dataclass}class A:\n    a: str\nclass B(A):\n    b: str = "n"`, 'B("m").b', 'n (attribute)'],
    [`${dataclass}class A:\n    c = 1\n    a: str = "n"`, 'A("m").a', 'm (attribute)'],
    [`${dataclass}class A:\n    a: str = field(default="m")`, 'A().a', 'm (attribute)'],
    [`${dataclass}class A:\n    a: str = field(default_factory=lambda: "m")`, 'A().a', 'm (attribute)'],
    [`${dataclass}class A:\n    a: list = field(default_factory=list)`, 'A().a', '?: its model is set elsewhere'],
    [
      `${dataclass}class A:\n    a: str = "m"\n    def __post_init__(self):\n        self.a = self.a + "-1"`,
      'A().a',
      'm-1 (attribute)',
    ],
    ['class A:\n    a: str = "m"', 'A("n").a', 'm (attribute)'],
    [
      `${dataclass}class A:\n    a: str = "m"\ndef f(a: A):\n    global r\n    r = a.a`,
      'r',
      '?: the object is given by the caller',
    ],
    [`${dataclass}class A:\n    a: str\ndef f(a: A):\n    global r\n    r = a.a\nb = A(a="m")`, 'r', 'm (attribute)'],
    [
      `${dataclass}class A:\n    a: str\ndef f(a: A):\n    global r\n    r = a.a\nb = A(a="m")\nc = A(a="n")`,
      'r',
      'm | n',
    ],
    [
      `${dataclass}class A:\n    a: str\ndef f(a: A):\n    global r\n    r = a.a\nb = A(a="m")\nc = A(a=y)`,
      'r',
      '?: the attribute a is set elsewhere',
    ],
    [
      'from pydantic import BaseModel\nclass A(BaseModel):\n    a: str = "m"\n    def __init__(self, **k):\n        super().__init__(a="n", **k)',
      'A().a',
      'n (attribute)',
    ],
    [
      'from pydantic import BaseModel\nclass A(BaseModel):\n    a: str = "m"',
      'A(a="n").model_dump()["a"]',
      'n (attribute)',
    ],
    ['from pydantic import BaseModel\nclass A(BaseModel):\n    a: str = "m"', 'A(**{"a": "n"}).a', 'n (attribute)'],
    ['from pydantic import BaseModel\nclass A(BaseModel):\n    a: str = "m"', 'A(**x).a', 'm (attribute)'],
    [
      'from pydantic_settings import BaseSettings\nclass A(BaseSettings):\n    a: str = "m"\ns = A()',
      's.a',
      'm (env-default)',
    ],
    ['from typing import NamedTuple\nclass A(NamedTuple):\n    a: str = "m"', 'A()._asdict()["a"]', 'm (attribute)'],
    ['class A:\n    a = "m"\n    def to_dict(self):\n        return {"a": "n"}', 'A().to_dict()["a"]', 'n (constant)'],
    // What is declared.
    ['class A:\n    a = "m"\nb: A = make()', 'b.a', '?: its model is set elsewhere'],
    ['class A:\n    a = "m"\ndef f() -> A: ...', 'f().a', 'm (attribute)'],
    ['class A:\n    a = "m"\ndef f(b: "A"):\n    global r\n    r = b.a', 'r', 'm (attribute)'],
    [
      'from typing import Optional\nclass A:\n    a = "m"\ndef f(b: Optional[A] = None):\n    global r\n    r = b.a',
      'r',
      'm (attribute)',
    ],
    ['class A:\n    a = "m"\nclass B:\n    a = "n"\ndef f(b: A | B):\n    global r\n    r = b.a', 'r', 'm | n'],
    ['class A:\n    a = "m"\ndef f(bs: list[A]):\n    global r\n    r = bs[0].a', 'r', 'm (attribute)'],
    [
      'class A:\n    a = "m"\ndef f(bs: list[A]):\n    global r\n    for b in bs:\n        r = b.a',
      'r',
      'm (attribute)',
    ],
    ['class A:\n    a = "m"\ndef f(bs: dict[str, A]):\n    global r\n    r = bs["k"].a', 'r', 'm (attribute)'],
    ['class A:\n    b: "B"\nclass B:\n    a = "m"\ndef f(a: A):\n    global r\n    r = a.b.a', 'r', 'm (attribute)'],
    [
      'from typing import Union\nclass A:\n    a = "m"\nclass B:\n    a = "n"\nC = Union[A, B]\ndef f(b: C):\n    global r\n    r = b.a',
      'r',
      'm | n',
    ],
    [
      'from typing import TypeVar\nclass A:\n    a = "m"\nclass B:\n    a = "n"\nT = TypeVar("T", A, B)\ndef f(b: T):\n    global r\n    r = b.a',
      'r',
      'm | n',
    ],
    [
      'from typing import TypeVar\nT = TypeVar("T")\ndef f(b: T):\n    global r\n    r = b.a',
      'r',
      '?: the parameter b is given by the caller',
    ],
    ['class A:\n    a = "m"\nclass N(A): ...\nb = N().to(device)', 'b.a', 'm (constant)'],
    ['class A:\n    a = "m"\nb = A().to(device)', 'b.a', '?: the attribute to is set elsewhere'],
    [
      'class A:\n    a = "m"\nclass N(A):\n    def to(self, d):\n        return {}\nb = N().to(device)',
      'b.a',
      '?: there is no a in the object',
    ],
    ['import torch\nclass N(torch.nn.Module):\n    a = "m"\nb = N().cuda().eval()', 'b.a', 'm (constant)'],
    [
      'import lightning as L\nclass N(L.LightningModule):\n    a = "m"\nb = N.load_from_checkpoint("x.ckpt")',
      'b.a',
      'm (attribute)',
    ],
    [
      'import lightning as L\nclass N(L.LightningModule):\n    a = "m"\nb = N.other("x.ckpt")',
      'b.a',
      '?: its model is set elsewhere',
    ],
    [
      'import lightning as L\nclass N(L.LightningModule):\n    def __init__(self, a="m"):\n        self.save_hyperparameters()',
      'N().hparams.a',
      'm (parameter-default)',
    ],
    [
      'import lightning as L\nclass N(L.LightningModule):\n    def __init__(self, a="m"):\n        self.save_hyperparameters()',
      'N("n").hparams.a',
      'n (constant)',
    ],
    [
      'import lightning as L\nclass N(L.LightningModule):\n    def __init__(self, h):\n        self.save_hyperparameters(h)',
      'N({"a": "m"}).hparams["a"]',
      'm',
    ],
    [
      'import lightning as L\nclass N(L.LightningModule):\n    def __init__(self, a="m"):\n        pass',
      'N().hparams.a',
      '?: the attribute hparams is set elsewhere',
    ],
  ])('%s: %s is %s', async (before, expr, expected) => {
    expect(await pythonValue(before, expr)).toBe(expected);
  });
});
