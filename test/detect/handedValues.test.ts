import { describe, expect, test } from 'vitest';
import { modelIn } from '../kit/modelIn.ts';

const openai = 'from openai import OpenAI\n';
const ask = `${openai}def ask(m, n="n"):\n    OpenAI().responses.create(model=m, input=q)\n`;
const js = "import OpenAI from 'openai';\n";

describe('what a function is handed', () => {
  test.each([
    // By callers, and by what calls for others.
    ['a.py', `${ask}ask("a")`, 'a (constant)'],
    ['a.py', `${ask}ask("a")\nask("b")`, 'a | b'],
    ['a.py', `${ask}ask("a")\nask(x)`, 'a | ?: x is not known here'],
    ['a.py', `${ask}ask(m="a")`, 'a (constant)'],
    ['a.py', `${ask}ask(*x)`, '?: the parameter m is given by the caller'],
    ['a.py', `${ask}ask()`, '?: the parameter m is given by the caller'],
    ['a.py', ask, '?: the parameter m is given by the caller'],
    ['a.py', `${ask}other.ask("a")`, '?: the parameter m is given by the caller'],
    ['a.py', `${ask}Thread(target=ask, args=("a",))`, 'a (constant)'],
    ['a.py', `${ask}Thread(target=ask, kwargs={"m": "a"})`, 'a (constant)'],
    ['a.py', `${ask}Thread(target=ask)`, '?: the parameter m is given by the caller'],
    ['a.py', `${ask}Thread(other=ask, args=("a",))`, '?: the parameter m is given by the caller'],
    ['a.py', `${ask}Thread(target=lambda: 1, args=("a",))`, '?: the parameter m is given by the caller'],
    ['a.py', `${ask}pool.apply_async(ask, ("a",))`, 'a (constant)'],
    ['a.py', `${ask}pool.apply_async(ask, (), {"m": "a"})`, 'a (constant)'],
    ['a.py', `${ask}pool.apply_async(func=ask, args=("a",))`, '?: the parameter m is given by the caller'],
    ['a.py', `${ask}pool.other(ask, ("a",))`, '?: the parameter m is given by the caller'],
    ['a.py', `${ask}notebook_launcher(ask, ("a",))`, 'a (constant)'],
    ['a.py', `${ask}notebook_launcher(ask, args=("a",))`, 'a (constant)'],
    [
      'a.py',
      `${openai}def ask(rank, m):\n    OpenAI().responses.create(model=m, input=q)\nmp.spawn(ask, args=("a",))`,
      'a (constant)',
    ],
    ['a.py', `${ask}ds.map_batches(ask, fn_kwargs={"m": "a"})`, 'a (constant)'],
    [
      'a.py',
      `${openai}def ask(c):\n    OpenAI().responses.create(model=c["m"], input=q)\nTrainer(ask, train_loop_config={"m": "a"})`,
      'a (constant)',
    ],
    ['a.py', `${ask}ex.submit(ask, "a")`, 'a (constant)'],
    ['a.py', `${ask}ex.submit(ask, m="a")`, 'a (constant)'],
    ['a.py', `${ask}ex.submit(*ask)`, '?: the parameter m is given by the caller'],
    ['a.py', `${ask}submit(ask, "a")`, 'a (constant)'],
    ['a.py', `${ask}await asyncio.to_thread(ask, "a")`, 'a (constant)'],
    ['a.py', `${ask}await loop.run_in_executor(None, ask, "a")`, 'a (constant)'],
    ['a.py', `${ask}await run_in_threadpool(ask, "a")`, 'a (constant)'],
    ['a.py', `${ask}await run_in_threadpool("x", ask)`, '?: the parameter m is given by the caller'],
    ['a.py', `${ask}ask.remote("a")`, 'a (constant)'],
    ['a.py', `${ask}ask.options(num_gpus=1).remote("a")`, 'a (constant)'],
    ['a.py', `${ask}ask.other(num_gpus=1).remote("a")`, '?: the parameter m is given by the caller'],
    ['a.py', `${ask}ask.bind("a")`, 'a (constant)'],
    [
      'a.py',
      `${openai}class A:\n    def __init__(self, m):\n        self.m = m\n    def ask(self):\n        OpenAI().responses.create(model=self.m, input=q)\nA("a").ask()`,
      'a (attribute)',
    ],
    [
      'a.py',
      `${openai}class A:\n    def __init__(self, m):\n        OpenAI().responses.create(model=m, input=q)\nA("a")`,
      'a (constant)',
    ],
    [
      'a.py',
      `${openai}class A:\n    def ask(self, m):\n        OpenAI().responses.create(model=m, input=q)\nA().ask("a")`,
      'a (constant)',
    ],
    [
      'a.py',
      `${openai}class A:\n    def run(self):\n        self.ask("a")\nclass B(A):\n    def ask(self, m):\n        OpenAI().responses.create(model=m, input=q)`,
      'a (constant)',
    ],
    [
      'a.py',
      `${openai}class A:\n    def ask(self, m):\n        OpenAI().responses.create(model=m, input=q)\nclass B:\n    def ask(self, m): pass\nB().ask("b")`,
      '?: the parameter m is given by the caller',
    ],
    [
      'a.py',
      `${openai}def ask(m, again=True):\n    if again:\n        ask(m, False)\n    OpenAI().responses.create(model=m, input=q)\nask("a")`,
      'a (constant)',
    ],
    [
      'a.py',
      `${openai}def ask(m, **k):\n    if x:\n        ask(m, **k)\n    OpenAI().responses.create(model=k["n"], input=q)\nask("a", n="b")`,
      'b (constant)',
    ],
    [
      'a.py',
      `${openai}def ask(m="d"):\n    OpenAI().responses.create(model=m, input=q)\nask("a")`,
      'd (parameter-default)',
    ],
    ['a.ipynb', `${openai}def ask(m="d"):\n    OpenAI().responses.create(model=m, input=q)\nask("a")`, 'a (constant)'],
    [
      'a.py',
      `${openai}def outer(m):\n    def inner():\n        OpenAI().responses.create(model=m, input=q)\n    inner()\nouter("a")`,
      'a (constant)',
    ],
    ['a.py', `${openai}for m in ["a", "b"]:\n    OpenAI().responses.create(model=m, input=q)`, 'a | b'],
    ['a.py', `${openai}[OpenAI().responses.create(model=m, input=q) for m in ["a", "b"]]`, 'a | b'],
    ['a.py', `${openai}list(map(lambda m: OpenAI().responses.create(model=m, input=q), ["a", "b"]))`, 'a | b'],
    [
      'a.py',
      `${openai}list(other(lambda m: OpenAI().responses.create(model=m, input=q), ["a", "b"]))`,
      '?: the parameter m is given by the caller',
    ],
    ['a.ts', `${js}['a', 'b'].map(model => new OpenAI().responses.create({ model, input }));`, 'a | b'],
    [
      'a.ts',
      `${js}function ask(model: string) { return new OpenAI().responses.create({ model, input }); }\nask('a');`,
      'a (constant)',
    ],
    [
      'a.ts',
      `${js}function ask(model = 'd') { return new OpenAI().responses.create({ model, input }); }\nask('a');`,
      'a (constant)',
    ],
    [
      'a.ts',
      `${js}export function ask(model = 'd') { return new OpenAI().responses.create({ model, input }); }\nask('a');`,
      'd (parameter-default)',
    ],
    [
      'a.ts',
      `${js}const ask = (model = 'd') => new OpenAI().responses.create({ model, input });\nexport { ask };\nask('a');`,
      'd (parameter-default)',
    ],
    [
      'a.ts',
      `${js}export default (model = 'd') => new OpenAI().responses.create({ model, input });`,
      'd (parameter-default)',
    ],
    [
      'a.ts',
      `${js}class A { ask(model = 'd') { return new OpenAI().responses.create({ model, input }); } }\nnew A().ask('a');`,
      'd (parameter-default)',
    ],
    [
      'a.ts',
      `${js}class A { run() { this.ask('a'); } ask(model: string) { return new OpenAI().responses.create({ model, input }); } }`,
      'a (constant)',
    ],
  ])('%s %s: %s', async (path, text, expected) => {
    expect(await modelIn(path, text)).toBe(expected);
  });
});
