import { expect, test } from 'vitest';
import { factsLine } from '../../kit/describeFacts.ts';
import { factsOf } from '../../kit/fixtures.ts';

test.each([
  ['import a as b, c, d.e', 'b from a ; c from c ; d from d'],
  ['from a import (b, c)', 'b from a#b ; c from a#c'],
  ['from a import *', ''],
  ['@f.staticmethod()\ndef g(): pass', '@f.staticmethod() g() ; call f.staticmethod()'],
  [
    'class A:\n  @f().property\n  def g(self): pass\n  @a.setter\n  def a(self, b): pass',
    'class A ; class A: @f().property property g(self) ; function g: self = parameter nowhere ; function a: self = parameter nowhere ; function a: b = parameter 0 ; call f()',
  ],
  [
    'class A:\n  def f(self): pass\n  def f(self, a): pass',
    'class A ; class A: f(self) ; class A: f(self, a) ; function f: self = parameter nowhere ; function f: a = parameter 0',
  ],
  ['class A:\n  class B:\n    c = 1', 'class A ; class B: c = 1 ; class A: class B'],
  ['class A(B, C[D], *e): pass', 'class A extends B, C, e'],
  ['a = b[1:2]', 'a = b[?]'],
  ['a = b[()]', 'a = b[[]]'],
  ['a = (b for b in c)', 'a = [b]'],
  ['a = [b for c in d for b in c]', 'a = [b]'],
  ['a = {**b}', 'a = {...b}'],
  ['a = ()', 'a = []'],
  ['a, = b', 'a = b at [0]'],
  ['a = b, c', 'a = [b, c]'],
  ['a[b], c.d = e', 'a.[] = e at [0] ; c.d = e at [1]'],
  ['for a.b in c: pass', 'a.b = c'],
  ['for a["k"] in c: pass', 'a.k = c'],
  ['with f() as a.b: pass', 'a.b = f() ; call f()'],
  ['try:\n  pass\nexcept (E, F) as e: a = e\nexcept: a = 1', 'e = [E, F] maybe ; a = e maybe ; a = 1 maybe'],
  [
    'if a: b = 1\nelse:\n  if c: b = 2',
    'b = 1 maybe ; b = 2 maybe ; if a: b = 1 ; if (a not a): else:\n  if c: b = 2 ; if c: b = 2 ; if (c not c): ',
  ],
  ['if (a and b): c = 1', 'c = 1 maybe ; if (a and b): c = 1 ; if ((a and b) not (a and b)): '],
  ['if (yield): a = 1', 'a = 1 maybe ; if ?: a = 1 ; if (? not ?): '],
  ['if a or b or c: d = 1', 'd = 1 maybe ; if ((a ?? b) ?? c): d = 1 ; if (((a ?? b) ?? c) not ((a ?? b) ?? c)): '],
  ['a = (b if (c is None or d) else e)', 'a = (b | e)'],
  ['a = b if b in c else d', 'a = (b ?? d)'],
  ['a = c["k"] if "k" in c else d', 'a = (c["k"] ?? d)'],
  ['a = c.get("k") if c.get("k") else d', 'a = (c.get("k") ?? d) ; call c.get("k") ; call c.get("k")'],
  [
    'def f(a=1, *, b: C = None, **d: E): pass',
    'f(a = 1, b = null, **d) ; function f: a = parameter 0 or 1 ; function f: b: C = parameter nowhere or null ; function f: d: E = parameter nowhere rest',
  ],
  ['f(*a, b, **c)', 'call f(...a, b, **c)'],
  ['f(a)[0].b(c)', 'call f(a) ; call f(a)[0].b(c)'],
  ['print(a, file=f())', 'call f() ; call print(a, file=f())'],
  ['a = b"x"', 'a = "x"'],
  ['a = u"x" rb"\\n"', 'a = "x\\\\n"'],
  ['a = f"{b:{c}}"', 'a = `${b}`'],
  ['a = f"{b=}"', 'a = `${b}`'],
  ['a = 0x10', 'a = 16'],
  ['a = 1e3', 'a = 1000'],
  ['type A = B', ''],
  ['async def f():\n  async for a in b(): await c(a)', 'async f() ; function f: a of b() ; call b() ; call c(a) loop'],
  ['def f():\n  yield from g()', 'f() yields g() ; call g()'],
  ['exec("a = 1")', 'call exec("a = 1")'],
])('%j', async (source, expected) => {
  expect(factsLine(await factsOf('a.py', source), source)).toBe(expected);
});
