import { expect, test } from 'vitest';
import type { Call, Expr } from '../../../src/core/facts/facts.ts';
import { callLines } from '../../kit/describeFacts.ts';
import { factsOf } from '../../kit/javascriptFacts.ts';

const callsOf = async (source: string, path?: string) => callLines(await factsOf(source, path));

/** The callees of the calls that stand in a loop. */
const looping = async (source: string) =>
  (await factsOf(source)).calls.flatMap(({ callee, inLoop }) =>
    inLoop && callee.kind === 'name' ? [callee.name] : [],
  );

test('every call, inner before outer, wherever it stands', async () => {
  const source = `
    a(b(), c(d()));
    const f = (x = e()) => g();
    class K extends h() { field = i(); [j()] = 1; static { k() } m(x = l()) { n() } }
    const o = { p: p(), [q()]: 1, r() { s() }, get t() { return t() } };
    \`\${u()}\`; tag\`\${v()}\`;
    label: throw w(); delete x().y; typeof y(); if (z()) {} else aa();`;
  const names = (await factsOf(source)).calls.map(({ callee }) => (callee.kind === 'name' ? callee.name : '?'));
  expect(names.join(' ')).toBe('b d c a e g h i j k l n p q s t u v w x y z aa');
});

test('calls in markup', async () => {
  expect(
    await callsOf('const x = <A b={c()} {...d()}>{e(() => f())} text <g.H onClick={() => i()} /></A>;', 'view.tsx'),
  ).toEqual(['c()', 'd()', 'f()', 'e(() -> f())', 'i()']);
});

test('a call starts at its callee or at `new`, never at `await`', async () => {
  const source = 'await client?.chat!.create({ a }); new Client(b).run(); (f as any)(c); new Plain;';
  const { calls } = await factsOf(source);
  const text = ({ start, end }: { start: number; end: number }) => source.slice(start, end);
  expect(calls.map(({ span, argumentsSpan }) => [text(span), text(argumentsSpan)])).toEqual([
    ['client?.chat!.create({ a })', '({ a })'],
    ['new Client(b)', '(b)'],
    ['new Client(b).run()', '()'],
    ['(f as any)(c)', '(c)'],
    ['new Plain', ''],
  ]);
});

test('a call in an expression is the same object as in the list', async () => {
  const source =
    'const a = make().b; this.c = [make({ d: make() })]; export default make(make() ?? 1); class E { f = make() }';
  const { calls, module, exports, classes } = await factsOf(source);
  const seen = new Set<Call>();
  const visit = (expr: Expr): void => {
    if (expr.kind === 'call') {
      seen.add(expr);
      for (const { value } of expr.args) visit(value);
    } else if (expr.kind === 'member') visit(expr.object);
    else if (expr.kind === 'list') expr.items.forEach(visit);
    else if (expr.kind === 'choice') expr.options.forEach(visit);
    else if (expr.kind === 'record') for (const { value } of expr.entries) visit(value);
  };
  for (const scope of [module, ...classes.map(cls => cls.scope)]) {
    for (const bindings of scope.bindings.values())
      for (const binding of bindings) if (binding.kind === 'value') visit(binding.value);
    for (const { value } of scope.memberBindings) visit(value);
  }
  for (const fact of exports) if (fact.kind === 'local') visit(fact.value);
  expect(seen).toEqual(new Set(calls));
  expect(calls).toHaveLength(6);
});

test('a call knows the innermost scope around it', async () => {
  const { calls, module, classes } = await factsOf('a(); class K { f = b(); m() { c() } }');
  const [a, b, c] = calls;
  expect(a?.scope).toBe(module);
  expect(b?.scope).toBe(classes[0]?.scope);
  expect(c?.scope.owner).toMatchObject({ name: 'm' });
});

test.each([
  ['for (const x of items()) { body() }', ['body']],
  ['for (const x in items()) body()', ['body']],
  ['for await (const x of items()) { body() }', ['body']],
  ['for (let i = start(); test(i); next(i)) body()', ['test', 'next', 'body']],
  ['while (test()) body()', ['test', 'body']],
  ['do { body() } while (test())', ['body', 'test']],
  ['xs.map(async x => { await body(x) })', ['body']],
  ['xs.filter(function (x) { return body(x) })', ['body']],
  ['await Promise.all(list().map(x => body(x)))', ['body']],
  ['Array.from(make(), () => body())', ['body']],
  ['await pMap(xs, async x => body(x), { concurrency: 2 })', ['body']],
  ['async.eachLimit(xs, 2, async x => body(x))', ['body']],
])('in the loop: %s', async (source, names) => {
  expect(await looping(source)).toEqual(names);
});

test.each([
  'promise.then(x => body(x))',
  'xs.map(body)',
  'for (const x of xs) { target.on("event", () => body()) }',
  'for (const x of xs) { const later = () => body(); }',
  'for (const x of xs) { function later() { body() } }',
  'for (const x of xs) { class K { m() { body() } f = body() } }',
  'for (const x of xs) { tools.push({ execute: async () => body() }) }',
  'xs.map(x => { return function later() { body() } })',
  'const view = xs.map(x => ({ onClick: () => body() }))',
])('not in the loop: %s', async source => {
  expect(await looping(source)).toEqual([]);
});

test.each([
  'for (const x of xs) { jobs.push(limit(() => body(x))) }',
  'for (const x of xs) { start(x).then(y => body(y)) }',
  'for (const x of xs) { (async () => { body(x) })() }',
  'for (const x of xs) { new Promise(resolve => body(resolve)) }',
])('what a loop hands over runs with it: %s', async source => {
  expect(await looping(source)).toContain('body');
});
