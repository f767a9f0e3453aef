import { argument } from './arguments.ts';
import { calling } from './calls.ts';
import { through, Via, withoutNull, type ApiValue, type Env, type Value } from './values.ts';
import type { World } from './world.ts';

const states = /^(?:react|preact\/hooks)#(?:default\.)?useState\(\)$/u;
const references = /^(?:react|preact\/hooks)#(?:default\.)?useRef\(\)$/u;

/**
 * The two items of what React's `useState` gives: the state is what it begins with or what the file hands to its setter,
 * the setter is a value of its own. Undefined of every other value. Source: react.dev/reference/react/useState.
 */
export function stateItem(
  state: ApiValue,
  key: string | number | boolean | null | undefined,
  world: World,
): readonly Value[] | undefined {
  const { call } = state;
  if (!call || !states.test(state.path)) return undefined;
  if (key === 1) return [{ ...state, path: `${state.path}[1]`, nodes: [], parent: state, call: undefined }];
  if (key !== 0 || world.active.has(call)) return undefined;
  world.active.add(call);
  try {
    const env: Env = { file: state.env.file, frame: undefined };
    const initial = (argument(call, '0', env, world) ?? []).flatMap(value =>
      value.kind === 'function' ? calling(value, { ...call, args: [] }, env, world) : [value],
    );
    const set = env.file === world.file ? handedToSetter(state, env, world) : [];
    const values = withoutNull([...initial, ...set]).filter(value => !(value.kind === 'text' && value.value === null));
    return values.length > 0 ? values.map(value => through(value, Via.attribute)) : undefined;
  } finally {
    world.active.delete(call);
  }
}

/** What `setX(…)` is called with anywhere in the file; by custom a setter's name begins so. */
const handedToSetter = ({ call }: ApiValue, env: Env, world: World): readonly Value[] =>
  [...world.callsByName]
    .filter(([name]) => /^set[A-Z]/u.test(name))
    .flatMap(([, calls]) => calls)
    .filter(({ callee }) =>
      world.evaluate(callee, env).some(value => value.kind === 'api' && value.parent?.call === call),
    )
    .flatMap(each => (argument(each, '0', env, world) ?? []).filter(({ kind }) => kind !== 'function'));

/** What `useRef(x).current` begins with. */
export const referent = (owner: ApiValue, name: string, world: World): readonly Value[] | undefined =>
  name === 'current' && owner.call && references.test(owner.path)
    ? argument(owner.call, '0', owner.env, world)?.map(value => through(value, Via.attribute))
    : undefined;
