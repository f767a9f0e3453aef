import type { Argument, Expr, FunctionFact, Parameter, RecordEntry } from '../../facts/facts.ts';
import type { Frame, Value } from '../values.ts';

/**
 * The value of a parameter that takes the rest of a call's arguments: `**options` the keywords that no other parameter
 * takes, `{ model, ...rest }` the other keys of that argument, `*args` the positions from its own on. Undefined where
 * the call does not tell.
 */
export function gathered(parameter: Parameter, { fn, call, callEnv }: Frame): Value | undefined {
  if (!call) return undefined;
  if (parameter.rest === 'list') {
    const items = parameter.path.length > 0 ? undefined : positions(call.args, fn);
    return items && { kind: 'list', items, env: callEnv, via: 0 };
  }
  const entries = parameter.index === undefined ? keywords(call.args, fn) : otherKeys(call.args, parameter, fn);
  return entries && { kind: 'record', expr: { kind: 'record', entries, span: call.span }, env: callEnv, via: 0 };
}

function positions(args: readonly Argument[], fn: FunctionFact): readonly Expr[] | undefined {
  const given = args.filter(({ name, spread }) => name === undefined && spread !== 'record');
  const taken = new Set(fn.parameters.map(({ index }) => index)).size - 1;
  return given.some(({ spread }) => spread) ? undefined : given.slice(taken).map(({ value }) => value);
}

const keywords = (args: readonly Argument[], { parameters }: FunctionFact): readonly RecordEntry[] =>
  args.flatMap(({ name, value, spread, span }): readonly RecordEntry[] => {
    if (spread === 'record') return [{ key: undefined, value, span }];
    const isLeft = name !== undefined && !parameters.some(each => each.name === name && !each.rest);
    return isLeft ? [{ key: { kind: 'literal', value: name, span }, value, span }] : [];
  });

function otherKeys(
  args: readonly Argument[],
  { index, path }: Parameter,
  { parameters }: FunctionFact,
): readonly RecordEntry[] | undefined {
  const argument = index !== undefined && args.slice(0, index + 1).every(({ spread }) => !spread) && args[index];
  if (!argument || path.length > 0) return undefined;
  const { value, span } = argument;
  const taken = parameters.flatMap(each => (each.index === index && each.path[0] !== undefined ? [each.path[0]] : []));
  return [
    { key: undefined, value, span },
    ...taken.map((key): RecordEntry => ({
      key: { kind: 'literal', value: key, span },
      value: { kind: 'unknown', span },
      span,
    })),
  ];
}
