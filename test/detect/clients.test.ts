import { describe, expect, test } from 'vitest';
import { modelIn } from '../kit/modelIn.ts';

const openai = 'from openai import OpenAI\n';
const asks = `${openai}def ask(client):\n    client.responses.create(model="m", input=q)\n`;
const js = "import OpenAI from 'openai';\n";

describe('which client it is', () => {
  test.each([
    ['a.py', asks, 'no call'],
    ['a.py', `${asks}ask(OpenAI())`, 'm'],
    ['a.py', `${asks}ask(OpenAI())\nask(Other())`, 'm'],
    ['a.py', `${openai}def ask(client: OpenAI):\n    client.responses.create(model="m", input=q)`, 'm'],
    ['a.py', `${openai}def ask(client: OpenAI | None = None):\n    client.responses.create(model="m", input=q)`, 'm'],
    ['a.py', `${openai}def ask(client: "OpenAI"):\n    client.responses.create(model="m", input=q)`, 'm'],
    [
      'a.py',
      `${openai}def ask(client=None):\n    client = client or OpenAI()\n    client.responses.create(model="m", input=q)`,
      'm',
    ],
    ['a.py', `${openai}def ask(clients: list[OpenAI]):\n    clients[0].responses.create(model="m", input=q)`, 'm'],
    [
      'a.py',
      `from typing import TypeVar\nfrom openai import OpenAI, AsyncOpenAI\nT = TypeVar("T", OpenAI, AsyncOpenAI)\ndef ask(client: T):\n    client.responses.create(model="m", input=q)`,
      'm',
    ],
    [
      'a.py',
      `from typing import Union\nfrom openai import OpenAI, AsyncOpenAI\nC = Union[OpenAI, AsyncOpenAI]\ndef ask(client: C):\n    client.responses.create(model="m", input=q)`,
      'm',
    ],
    [
      'a.py',
      `${openai}class A:\n    client: OpenAI\n    def ask(self):\n        self.client.responses.create(model="m", input=q)`,
      'm',
    ],
    [
      'a.py',
      `${openai}class A:\n    def __init__(self, client):\n        self.client = client\n    def ask(self):\n        self.client.responses.create(model="m", input=q)\nA(OpenAI())`,
      'm',
    ],
    ['a.py', `${openai}class A(OpenAI):\n    pass\nA().responses.create(model="m", input=q)`, 'm'],
    ['a.py', `${openai}class A(OpenAI):\n    def ask(self):\n        self.responses.create(model="m", input=q)`, 'm'],
    [
      'a.py',
      `${openai}class A(OpenAI):\n    def ask(self):\n        super().responses.create(model="m", input=q)`,
      'm',
    ],
    ['a.py', `${openai}def make():\n    return OpenAI()\nmake().responses.create(model="m", input=q)`, 'm'],
    ['a.py', `${openai}def make() -> OpenAI: ...\nmake().responses.create(model="m", input=q)`, 'm'],
    [
      'a.py',
      `${openai}def make():\n    yield OpenAI()\nwith make() as c:\n    c.responses.create(model="m", input=q)`,
      'm',
    ],
    ['a.py', 'from openai._client import OpenAI\nOpenAI().responses.create(model="m", input=q)', 'm'],
    ['a.py', 'from openai.other import OpenAI\nOpenAI().responses.create(model="m", input=q)', 'no call'],
    ['a.py', 'import openai as o\no.OpenAI().responses.create(model="m", input=q)', 'm'],
    ['a.py', 'from openai import *\nOpenAI().responses.create(model="m", input=q)', 'm'],
    ['a.py', 'from other import OpenAI\nOpenAI().responses.create(model="m", input=q)', 'no call'],
    ['a.py', 'import importlib\nimportlib.import_module("openai").OpenAI().responses.create(model="m", input=q)', 'm'],
    ['a.py', `${openai}getattr(OpenAI(), "responses").create(model="m", input=q)`, 'm'],
    ['a.py', `${openai}import openai\ngetattr(openai, "OpenAI")().responses.create(model="m", input=q)`, 'm'],
    ['a.py', 'import transformers\ngetattr(transformers, name).from_pretrained("m")', 'm'],
    ['a.py', 'import transformers\ngetattr(transformers, f"Auto{kind}").from_pretrained("m")', 'm'],
    ['a.py', 'import transformers\ngetattr(transformers, tokenizer_class).from_pretrained("m")', 'no call'],
    ['a.py', 'import transformers\ngetattr(transformers, config["tokenizer"]).from_pretrained("m")', 'no call'],
    ['a.py', 'import transformers\ngetattr(transformers, "AutoTokenizer" if x else y).from_pretrained("m")', 'no call'],
    ['a.py', 'from x.modeling_y import ZForCausalLM\nZForCausalLM.from_pretrained("m")', 'm'],
    ['a.py', 'from x.other_y import ZForCausalLM\nZForCausalLM.from_pretrained("m")', 'no call'],
    [
      'a.py',
      'from transformers import PreTrainedModel\nclass ZForCausalLM(PreTrainedModel): pass\nZForCausalLM.from_pretrained("m")',
      'm',
    ],
    [
      'a.py',
      'from transformers import PreTrainedModel\nclass ZForSequenceClassification(PreTrainedModel): pass\nZForSequenceClassification.from_pretrained("m")',
      'm',
    ],
    [
      'a.py',
      'import marimo\napp = marimo.App()\n@app.cell\ndef f():\n    from openai import OpenAI\n    m = "a"\n    return m, OpenAI\n@app.cell\ndef g(m, OpenAI):\n    OpenAI().responses.create(model=m, input=q)',
      'a (constant)',
    ],
    [
      'a.py',
      'import marimo\napp = marimo.App()\n@app.cell\ndef f():\n    m = "a"\n@app.cell\ndef h():\n    m = "b"\n@app.cell\ndef g(m):\n    from openai import OpenAI\n    OpenAI().responses.create(model=m, input=q)',
      '?: the parameter m is given by the caller',
    ],
    [
      'a.py',
      'import marimo\napp = marimo.App()\ndef f():\n    m = "a"\n@app.cell\ndef g(m):\n    from openai import OpenAI\n    OpenAI().responses.create(model=m, input=q)',
      '?: the parameter m is given by the caller',
    ],
    ['a.ts', "const OpenAI = require('openai').default;\nnew OpenAI().responses.create({ model: 'm', input });", 'm'],
    ['a.ts', "const OpenAI = require('openai');\nnew OpenAI().responses.create({ model: 'm', input });", 'm'],
    ['a.ts', "import * as o from 'openai';\nnew o.default().responses.create({ model: 'm', input });", 'm'],
    [
      'a.ts',
      "import OpenAI from 'https://esm.sh/openai@4';\nnew OpenAI().responses.create({ model: 'm', input });",
      'm',
    ],
    [
      'a.ts',
      "import OpenAI from 'https://esm.sh/v135/openai@4';\nnew OpenAI().responses.create({ model: 'm', input });",
      'm',
    ],
    ['a.ts', "import OpenAI from 'npm:openai@4';\nnew OpenAI().responses.create({ model: 'm', input });", 'm'],
    [
      'a.ts',
      "import OpenAI from 'https://other.dev/openai';\nnew OpenAI().responses.create({ model: 'm', input });",
      'no call',
    ],
    ['a.ts', `${js}class A extends OpenAI {}\nnew A().responses.create({ model: 'm', input });`, 'm'],
    [
      'a.ts',
      `${js}class A { constructor(private client: OpenAI) {} ask() { return this.client.responses.create({ model: 'm', input }); } }`,
      'm',
    ],
    [
      'a.ts',
      `${js}let client: OpenAI | null = null;\nexport const ask = () => client!.responses.create({ model: 'm', input });`,
      'm',
    ],
    [
      'a.ts',
      `${js}const clients = new Map<string, OpenAI>();\nclients.get('a')!.responses.create({ model: 'm', input });`,
      'no call',
    ],
    ['a.ts', `${js}const { responses } = new OpenAI();\nresponses.create({ model: 'm', input });`, 'm'],
    [
      'a.ts',
      `${js}const create = new OpenAI().responses.create.bind(new OpenAI().responses);\ncreate({ model: 'm', input });`,
      'm',
    ],
    ['a.ts', `${js}new OpenAI().responses.create({ ...{ model: 'm' }, input });`, 'm'],
    ['a.ts', `${js}new OpenAI().responses.create({ model: 'm', ...given });`, 'm'],
    [
      'a.ts',
      `${js}new OpenAI().responses.create({ ...given });`,
      '?: an unpacked mapping or a computed key may give it',
    ],
    ['a.ts', `${js}new OpenAI().responses.create(given);`, '?: the call names no model'],
    [
      'a.ts',
      `${js}function f(body) { body.model = body.model || 'm'; return new OpenAI().responses.create(body); }`,
      'm (parameter-default)',
    ],
    ['a.ts', `${js}function f(body) { body.model = 'm'; return new OpenAI().responses.create(body); }`, 'm (constant)'],
    [
      'a.ts',
      `${js}function f(body, other) { body.model = other.model || 'm'; return new OpenAI().responses.create(body); }`,
      'm (parameter-default)',
    ],
    [
      'a.ts',
      `${js}function f(body) { if (x) body.model = 'm'; return new OpenAI().responses.create(body); }`,
      '?: the call names no model',
    ],
    [
      'a.py',
      `${openai}def f(**body):\n    body.setdefault("model", "m")\n    OpenAI().responses.create(**body)`,
      'm (parameter-default)',
    ],
    ['a.py', `${openai}def f(body):\n    body["model"] = "m"\n    OpenAI().responses.create(**body)`, 'm (constant)'],
    [
      'a.py',
      `${openai}def f(body):\n    body.update({"model": "m"})\n    OpenAI().responses.create(**body)`,
      'm (constant)',
    ],
    [
      'a.py',
      `${openai}def f(body):\n    body.update(other)\n    OpenAI().responses.create(**body)`,
      '?: the parameter body is given by the caller',
    ],
    [
      'a.py',
      `${openai}def f(body):\n    OpenAI().responses.create(**body)\n    body["model"] = "m"`,
      '?: the parameter body is given by the caller',
    ],
  ])('%s %s: %s', async (path, text, expected) => {
    expect(await modelIn(path, text)).toBe(expected);
  });
});
