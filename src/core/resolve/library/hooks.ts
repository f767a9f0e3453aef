import type { Call } from '../../facts/facts.ts';
import { contains } from '../../text/span.ts';
import { argument } from '../calls/arguments.ts';
import { calling } from '../calls/calls.ts';
import { isNull, through, unknownValue, Via, withoutNull, type ApiValue, type Env, type Value } from '../values.ts';
import { unlessActive, type World } from '../world.ts';

const states = /^(?:react|preact\/hooks)#(?:default\.)?useState\(\)$/u;
const references = /^(?:react|preact\/hooks)#(?:default\.)?useRef\(\)$/u;

/**
 * The two items that React's `useState` returns. The state is its initial value or what the file passes to its setter,
 * and unknown where the setter is handed on; the setter is a value of its own. Undefined for every other value. Source:
 * react.dev/reference/react/useState.
 */
export function stateItem(
  state: ApiValue,
  key: string | number | boolean | null | undefined,
  world: World,
): readonly Value[] | undefined {
  const { call } = state;
  if (!call || !states.test(state.path)) return undefined;
  if (key === 1) return [{ ...state, path: `${state.path}[1]`, nodes: [], parent: state, call: undefined }];
  if (key !== 0) return undefined;
  return unlessActive(world, call, undefined, () => {
    const env: Env = { file: state.env.file, frame: undefined };
    const initial = (argument(call, '0', env, world) ?? []).flatMap(value =>
      value.kind === 'function' ? calling(value, { ...call, args: [] }, env, world) : [value],
    );
    const set = env.file === world.file ? handedToSetter(state, env, world) : [];
    const known = withoutNull([...initial, ...set]).filter(value => !isNull(value));
    // Another client or network that is set later is of the same kind; another text is another model.
    const isPlain = known.some(({ kind }) => kind === 'text' || kind === 'record');
    const values = isPlain ? [...known, ...setElsewhere(call, env)] : known;
    return values.length > 0 ? values.map(value => through(value, Via.attribute)) : undefined;
  });
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

/** A setter that is handed on (`<Menu onChoice={setModel} />`, `return { model, setModel }`) may set anything. */
function setElsewhere({ scope, ...state }: Call, { file }: Env): readonly Value[] {
  const span = scope.owner?.span;
  const text = span && file.text?.slice(span.start, span.end);
  if (!text) return [];
  const setters = [...scope.bindings].filter(([, bindings]) =>
    bindings.some(each => each.kind === 'value' && each.path[0] === 1 && contains(each.value.span, state.span)),
  );
  return setters.some(([name]) => isHandedOn(name, text)) ? [unknownValue('the state may be set elsewhere')] : [];
}

/** Whether a name stands anywhere but where it is called, declared or listed beside others (`[model, setModel]`). */
function isHandedOn(name: string, text: string): boolean {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
    const before = text.slice(Math.max(0, at - nearby), at);
    const after = text.slice(at + name.length, at + name.length + nearby);
    if (/[\w$.]$/u.test(before) || /^(?:[\w$]|\s*(?:\(|\?\.\(|=\s*\{))/u.test(after)) continue;
    const isListed =
      /(?:^|[^\w\s])\s*\[[\w\s$,.?]*$|\b(?:const|let|var)\s*\[[\w\s$,.?]*$/u.test(before) &&
      /^[\w\s$,.?]*\]/u.test(after);
    if (!isListed) return true;
  }
  return false;
}

/** How far before and behind a name the ends of its list are looked for, in characters. */
const nearby = 300;

/** What `useRef(x).current` begins with. */
export const referent = (owner: ApiValue, name: string, world: World): readonly Value[] | undefined =>
  name === 'current' && owner.call && references.test(owner.path)
    ? argument(owner.call, '0', owner.env, world)?.map(value => through(value, Via.attribute))
    : undefined;
