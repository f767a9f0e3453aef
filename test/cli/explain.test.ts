import { expect, test } from 'vitest';
import { folder, wattlens } from './kit.ts';

const source = `import os
import functools
from openai import OpenAI
from langchain_core.runnables import RunnableLambda
from elsewhere import helper
client = OpenAI()
client.models.list()
client.responses.nothing()
helper.run(os.environ.get("A"))
def ask(text):
    return client.responses.create(model=os.getenv("M", "gpt-4o"), input=text)
ask("x")
RunnableLambda(len).invoke("x")
class Own: pass
Own()
print(client.responses.create(model="o3", input="x"))  # wattlens: ignore
def take(thing):
    thing.go()
print(len([]))
`;

/** What is printed for a line, without how the figures came about. */
function explained(line: number): string {
  const { code, stdout, stderr } = wattlens(folder({ 'a.py': source }), 'scan', '--explain', `a.py:${line}`);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  return stdout;
}

test.each([
  [7, 'client.models.list', /not listed: it is openai\.OpenAI\(\)\.models\.list[,;] .*/u],
  [8, 'client.responses.nothing', /not listed: it is openai\.OpenAI\(\)\.responses\.nothing/u],
  [9, 'helper.run', /not listed: it is elsewhere\.helper\.run; elsewhere is no library with known models/u],
  [9, 'os.environ.get', /not listed: it is os\.environ\.get/u],
  [12, 'ask', /not listed: it is a function of this file that runs a model further down \(gpt-4o\)/u],
  [
    13,
    'RunnableLambda().invoke',
    /not listed: it is .*invoke, which runs whatever it is given, and no model is found in that/u,
  ],
  [15, 'Own', /not listed: it makes an object of the project's class Own, in a\.py/u],
  [16, 'client.responses.create', /not listed: a comment says to ignore it/u],
  [18, 'thing.go', /not listed: what is called is not known: the parameter thing is given by the caller/u],
  [19, 'print', /not listed: print is a name of the language or platform, or nothing in the file defines it/u],
])('line %d: %s is no site, and it is said why', (line, callee, reason) => {
  const block = explained(line)
    .split(/\n(?=a\.py:)/u)
    .find(each => each.split('\n')[0]?.endsWith(` ${callee}`));
  expect(block?.split('\n')[1]).toMatch(reason);
});

test('of a site it is said how it and its model were found, beside the other calls on the line', () => {
  const text = explained(11);
  expect(text).toMatch(/^a\.py:11:12 client\.responses\.create$/mu);
  expect(text).toMatch(/^ {2}callee: openai\.OpenAI\(\)\.responses\.create$/mu);
  expect(text).toMatch(/^ {2}model: gpt-4o \(env-default, a\.py\)$/mu);
  expect(text).toMatch(/^a\.py:11:42 os\.getenv$/mu);
});
