import type { Argument, Call, Expr } from '../facts/facts.ts';
import { read } from './javascriptExpressions.ts';
import { functionNode, readFunction } from './javascriptFunctions.ts';
import { type Place } from './javascriptPlace.ts';
import { spanOf, unknown } from './openScope.ts';
import { recover } from './javascriptRecovery.ts';
import { walk } from './javascriptStatements.ts';
import { field, part, type Syntax } from './syntax.ts';

/** Functions that call what they are given once per item: methods of arrays and streams, and the usual libraries. */
const iterating = new Set([
  ...['map', 'flatMap', 'forEach', 'filter', 'reduce', 'reduceRight', 'some', 'every', 'find', 'findIndex', 'findLast'],
  ...['findLastIndex', 'each', 'eachSeries', 'eachLimit', 'eachOf', 'eachOfLimit', 'eachOfSeries', 'forEachLimit'],
  ...[
    'forEachSeries',
    'forEachAsync',
    'mapLimit',
    'mapSeries',
    'mapAsync',
    'asyncMap',
    'mergeMap',
    'concatMap',
    'times',
  ],
  ...['asyncPool', 'pMap', 'pMapSeries', 'pEachSeries', 'pFilter', 'pReduce', 'pTimes'],
]);

/** Functions that keep what they are given for later. */
const deferring = new Set(['on', 'once', 'addListener', 'addEventListener', 'subscribe']);

/** A call, gathered in the file; a tagged template is none. */
export function readCall(node: Syntax, place: Place): Expr {
  const list = part(node, 'arguments');
  const callee = readCallee(part(node, 'function'), place);
  if (list.type !== 'arguments') {
    walk(list, place);
    return unknown(node);
  }
  const call = gather(node, callee, list, false, place);
  noteImport(call, place);
  return call;
}

/** `require('x')` and `import('x')` bring a module in, whatever its value is bound to. */
function noteImport({ callee, args, span }: Call, { file }: Place): void {
  if (callee.kind !== 'name' || (callee.name !== 'require' && callee.name !== 'import')) return;
  const module = args[0]?.value;
  if (module?.kind === 'literal' && typeof module.value === 'string')
    file.imports.push({ module: module.value, symbol: undefined, span });
}

/** `new X(…)`, or `new X` without a list of arguments. */
export function readNew(node: Syntax, place: Place): Call {
  const callee = readCallee(part(node, 'constructor'), place);
  return gather(node, callee, field(node, 'arguments'), true, place);
}

/** A function that is called where it stands runs as often as the call. */
function readCallee(target: Syntax, place: Place): Expr {
  const fn = functionNode(target);
  if (!fn) return read(target, place);
  return { kind: 'function', fn: readFunction(fn, place, { inLoop: place.inLoop }), span: spanOf(fn) };
}

function gather(node: Syntax, callee: Expr, list: Syntax | undefined, isNew: boolean, place: Place): Call {
  const call: Call = {
    kind: 'call',
    callee,
    args: list ? list.children.flatMap((child, index) => readArguments(child, callee, index, place)) : [],
    isNew,
    scope: place.scope,
    inLoop: place.inLoop,
    span: spanOf(node),
    argumentsSpan: list ? spanOf(list) : { start: node.end, end: node.end },
  };
  place.file.calls.push(call);
  return call;
}

function readArguments(node: Syntax, callee: Expr, index: number, place: Place): readonly Argument[] {
  const span = spanOf(node);
  const one = (value: Expr, spread?: 'list'): Argument => ({ name: undefined, value, spread, span });
  if (node.type === 'ERROR') return recover(node, place).map(value => ({ ...one(value), span: value.span }));
  if (node.type === 'spread_element') {
    const [inner] = node.children;
    return inner ? [one(read(inner, place), 'list')] : [];
  }
  const fn = functionNode(node);
  if (!fn) return [one(read(node, place))];
  const inLoop = runsInLoop(callee, index, place);
  return [one({ kind: 'function', fn: readFunction(fn, place, { inLoop }), span: spanOf(fn) })];
}

/**
 * Whether a function handed over directly runs once per turn: the callee iterates, or the call itself stands in a
 * loop (`limit(() => …)`, `.then(…)`) and does not keep the function for later (`on('x', …)`).
 */
function runsInLoop(callee: Expr, index: number, place: Place): boolean {
  const name = callee.kind === 'member' || callee.kind === 'name' ? callee.name : '';
  if (iterating.has(name)) return true;
  const holder = callee.kind === 'member' && callee.object.kind === 'name' ? callee.object.name : '';
  if (name === 'from' && holder === 'Array' && index === 1) return true;
  return place.inLoop && !deferring.has(name);
}
