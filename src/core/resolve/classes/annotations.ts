import type { Expr, FunctionFact } from '../../facts/facts.ts';
import { advance } from '../../signatures/graph.ts';
import { evaluate } from '../evaluate.ts';
import { areOpen, moduleLevel, someObject, Via, type ApiValue, type Env, type Value } from '../values.ts';
import type { World } from '../world.ts';

/** An object of the class that an annotation names; undefined where it names none that is known. */
export function annotated(annotation: Expr, env: Env, world: World): readonly Value[] | undefined {
  if (annotation.kind === 'choice') {
    const options = annotation.options.flatMap(option => annotated(option, env, world) ?? []);
    return options.length > 0 ? options : undefined;
  }
  if (annotation.kind === 'list')
    return [{ kind: 'list', items: annotation.items, env: moduleLevel(env), via: Via.annotation }];
  if (annotation.kind === 'record')
    return [{ kind: 'record', expr: annotation, env: moduleLevel(env), via: Via.annotation }];
  if (annotation.kind !== 'name' && annotation.kind !== 'member' && annotation.kind !== 'class') return undefined;
  const values = evaluate(annotation, moduleLevel(env), world).flatMap((value): readonly Value[] => {
    if (value.kind === 'api' && value.call && /^typing(?:_extensions)?\.TypeVar\(\)$/u.test(value.path))
      return value.call.args.slice(1).flatMap(arg => annotated(arg.value, value.env, world) ?? []);
    if (value.kind === 'api') {
      const instance = instanceOf(value);
      return instance.nodes.length > 0 || sendsAnywhere.test(value.path) ? [instance] : [];
    }
    return value.kind === 'class' ? [someObject(value.cls, value.env, value.via | Via.annotation)] : [];
  });
  return values.length > 0 ? values : undefined;
}

/** Clients that no signature knows: their address alone says whom they ask. */
const sendsAnywhere = /^(?:httpx\.(?:Async)?Client|aiohttp\.ClientSession|requests\.Session)$/u;

/** As an alias of types, `Union[A, B]` stands for both, `Optional[A]` for A. */
export const isUnion = (value: Value): boolean =>
  value.kind === 'api' && /^typing(?:_extensions)?\.(?:Union|Optional)$/u.test(value.path);

/** A container that is filled elsewhere. */
const isEmpty = (value: Value): boolean =>
  (value.kind === 'list' && value.items.length === 0) || (value.kind === 'record' && value.expr.entries.length === 0);

/**
 * An object of the declared type, where the value itself says nothing. A value of a library is replaced only by an
 * object of a library's class.
 */
export function declaredInstead(
  values: readonly Value[],
  annotation: Expr | undefined,
  env: Env,
  world: World,
): readonly Value[] | undefined {
  if (!annotation || !(areOpen(values) || values.every(isEmpty))) return undefined;
  const typed = annotated(annotation, env, world);
  return values.some(value => value.kind === 'api') && !typed?.some(value => value.kind === 'api') ? undefined : typed;
}

/** Some object of a library's class, not known how it was made. */
export const instanceOf = (cls: ApiValue): ApiValue => ({
  ...cls,
  path: `${cls.path}()`,
  nodes: advance(cls.nodes, '()'),
  parent: undefined,
  call: undefined,
  calleeNodes: [],
  via: cls.via | Via.annotation,
});

/** A function that a library's decorator turned into something that runs a model; undefined for plain functions. */
export function decorated(fn: FunctionFact, env: Env, world: World): readonly Value[] | undefined {
  for (const decorator of fn.decorators)
    for (const value of evaluate(decorator, moduleLevel(env), world)) {
      if (value.kind !== 'api') continue;
      const nodes = advance(value.nodes, '()');
      if (nodes.length > 0)
        return [
          {
            ...value,
            path: `${value.path}()`,
            nodes,
            parent: value,
            call: undefined,
            calleeNodes: value.nodes,
            // If its kind takes its model from its arguments, it takes it from the function: LangChain's `@chain`.
            joined: nodes.some(at => at.made.some(({ kind }) => kind.uses?.includes('*')))
              ? [{ kind: 'function', fn, env, self: undefined, via: 0 }]
              : [],
          },
        ];
    }
  return undefined;
}
