import { asksWhetherUnset, isAlike } from '../../facts/asked.ts';
import type { ClassFact, Expr, MemberBinding, RecordEntry, Scope } from '../../facts/facts.ts';
import { contains, type Span } from '../../text/span.ts';
import { evaluate, follow } from '../evaluate.ts';
import { unpacked } from '../records/merges.ts';
import { placesFor } from './runPlaces.ts';
import { bindingsInto } from '../records/stored.ts';
import { isNotebook, isOnlyDeclared, through, Via, type Env, type Value } from '../values.ts';
import type { World } from '../world.ts';

/**
 * A record with the keys assigned to its name afterwards: `body = {}; body["model"] = "x"`. What inner functions assign
 * (`state.client = …`) counts wherever they stand.
 */
export function overlaid(
  values: readonly Value[],
  name: string,
  scope: Scope,
  use: Span | undefined,
  env: Env,
  world: World,
): readonly Value[] {
  // In Python a function exists from where it stands: it has not changed what is read before.
  const mayHaveRun = ({ span }: MemberBinding): boolean =>
    !use || env.file.facts.language !== 'python' || span.start < use.start;
  const assigned = (binding: MemberBinding): boolean =>
    isOf(binding, name, scope) && (!use || (isIn(binding, scope) ? isSeen(binding, use) : mayHaveRun(binding)));
  return withAssigned(values, name, assigned, use, env, world);
}

const isSeen = ({ span, branch }: MemberBinding, use: Span): boolean =>
  span.end <= use.start && (!branch?.left || contains(branch.left, use));

/** The same for a record that a class keeps in a member: `self.models = {}`, filled by `self.models[name] = …`. */
export function overlaidMember(
  values: readonly Value[],
  name: string,
  cls: ClassFact,
  env: Env,
  world: World,
): readonly Value[] {
  const assigned = ({ object, span }: MemberBinding): boolean =>
    object.kind === 'member' && object.object.kind === 'name' && contains(cls.span, span);
  return withAssigned(values, name, assigned, undefined, env, world);
}

/** What is assigned to a member of an object before it is read: `settings = Settings(); settings.model = "x"`. */
export function setOn(
  { object, name, span }: Expr & { kind: 'member' },
  env: Env,
  world: World,
): { readonly values: readonly Value[]; readonly isSure: boolean } | undefined {
  if (object.kind !== 'name') return undefined;
  const holder = scopeOf(object);
  if (!holder?.bindings.get(object.name)?.every(binding => binding.kind === 'value')) return undefined;
  const set = bindingsInto(object.name, env.file, world).filter(
    each => each.name === name && isOf(each, object.name, holder),
  );
  if (set.length === 0) return undefined;
  // A function sees what the module has set by the time it is called.
  const isRunLater = !holder.parent && object.scope.kind !== 'module';
  const [place, ...others] = isRunLater ? placesFor(object.name, [], object.scope, span, env, world) : [span];
  const isSet = (each: MemberBinding): boolean =>
    isIn(each, object.scope)
      ? isSeen(each, span)
      : isRunLater && isIn(each, holder) && (!isNotebook(env) || isSeen(each, others.length > 0 ? span : place));
  const seen = set.filter(isSet);
  const surely = seen.findLastIndex(({ branch }) => !branch || contains(branch.body, span));
  const last = seen.slice(Math.max(surely, 0));
  if (last.length === 0) return undefined;
  const values = last.flatMap(({ value, path }) => follow(evaluate(value, env, world), path, env, world));
  return { values: values.map(value => through(value, Via.attribute)), isSure: surely >= 0 };
}

function withAssigned(
  values: readonly Value[],
  name: string,
  isAssigned: (binding: MemberBinding) => boolean,
  use: Span | undefined,
  env: Env,
  world: World,
): readonly Value[] {
  const isGiven = values.every(isFromElsewhere);
  if (!isGiven && !values.some(value => value.kind === 'record')) return values;
  const assigned = bindingsInto(name, env.file, world).filter(isAssigned);
  const set = new Set(use && isGiven ? assigned.filter(each => isSurelySet(each, use)).map(each => each.name) : []);
  const later = assigned.filter(each => !isGiven || isDefault(each) || set.has(each.name));
  if (later.length === 0) return values;
  later.sort((a, b) => a.span.start - b.span.start);
  const added = later.map((binding): RecordEntry => ({
    key: keyOf(binding),
    value: completes(binding) ? orElse(binding) : reached(binding),
    span: binding.span,
    branch:
      completes(binding) || (binding.branch && use && contains(binding.branch.body, use)) ? undefined : binding.branch,
  }));
  const [first] = later;
  // Of an object from elsewhere only what completes it, and what is set here, is known.
  if (isGiven && first) {
    const { span } = first;
    const given: RecordEntry = { key: undefined, value: first.object, span };
    return [{ kind: 'record', expr: { kind: 'record', entries: [given, ...added], span }, env, via: 0 }];
  }
  return values.map(value =>
    value.kind === 'record' && value.env.file === env.file
      ? { ...value, expr: { ...value.expr, entries: [...value.expr.entries, ...added] } }
      : value,
  );
}

/** A parameter, of which at most the type is known, or what was read from a text: `await request.json()`. */
const isFromElsewhere = (value: Value): boolean =>
  value.kind === 'unknown' ||
  (value.kind === 'api' && value.nodes.length === 0 && /\.(?:json|parse|loads)\(\)$/u.test(value.path)) ||
  (value.kind === 'instance' && isOnlyDeclared(value));

/** Assignments to these members of a `URL` change the address; they make no record. */
const partsOfAddresses = new Set(['pathname', 'search', 'hash', 'href', 'host', 'hostname', 'port', 'protocol']);

/** Whether the function itself surely sets it before: `params.client = new OpenAI()`. */
const isSurelySet = ({ object, branch, span, name, value }: MemberBinding, use: Span): boolean =>
  object.kind === 'name' &&
  // Other objects have an `update` too: for an unknown one, only a mapping literal tells.
  (name !== unpacked || value.kind === 'record') &&
  object.scope.kind === 'function' &&
  name !== '[]' &&
  !partsOfAddresses.has(name) &&
  span.end <= use.start &&
  (!branch || contains(branch.body, use));

/** `body.model = body.model ?? 'x'`, `body.model ||= 'x'`: a key is completed where it lacks a value. */
function isDefault(binding: MemberBinding): boolean {
  const { object, name, value } = binding;
  if (completes(binding)) return true;
  if (value.kind !== 'choice' || value.how !== 'fallback' || object.kind !== 'name') return false;
  const [first] = value.options;
  return (
    first?.kind === 'member' && first.name === name && first.object.kind === 'name' && first.object.name === object.name
  );
}

/** `if (!body.model) body.model = 'x'`, `if "model" not in body: body["model"] = "x"`, `body.model ??= 'x'`. */
const completes = (binding: MemberBinding): boolean =>
  binding.object.kind === 'name' &&
  binding.name !== unpacked &&
  binding.key === undefined &&
  asksWhetherUnset(
    binding.branch?.test,
    asked => isAlike(asked, memberSet(binding)) || isAlike(asked, entrySet(binding)),
  );

/** What is there, else what completes it. */
const orElse = (binding: MemberBinding): Expr => ({
  kind: 'choice',
  how: 'fallback',
  options: [memberSet(binding), reached(binding)],
  span: binding.span,
});

const memberSet = ({ object, name }: MemberBinding): Expr => ({
  kind: 'member',
  object,
  name,
  nameSpan: object.span,
  span: object.span,
});

const entrySet = ({ object, name }: MemberBinding): Expr => ({
  kind: 'index',
  object,
  key: { kind: 'literal', value: name, span: object.span },
  span: object.span,
});

/** Undefined of what is put over the record as a whole. */
const keyOf = ({ key, name, span }: MemberBinding): Expr | undefined =>
  name === unpacked ? undefined : (key ?? { kind: 'literal', value: name, span });

/** What the assignment gives: the value, or the part of it that stands at the target's place in `a[x], b[x] = make()`. */
const reached = ({ value, path }: MemberBinding): Expr =>
  path.reduce<Expr>(
    (object, step) =>
      typeof step === 'string'
        ? { kind: 'member', object, name: step, nameSpan: value.span, span: value.span }
        : { kind: 'index', object, key: { kind: 'literal', value: step, span: value.span }, span: value.span },
    value,
  );

/** True where the assignment is to a member of `name` as `scope` binds it. */
const isOf = ({ object }: MemberBinding, name: string, scope: Scope): boolean =>
  object.kind === 'name' && object.name === name && scopeOf(object) === scope;

/** The scope that binds a name. */
function scopeOf({ name, scope }: Expr & { kind: 'name' }): Scope | undefined {
  for (let at: Scope | undefined = scope; at; at = at.parent) if (at.bindings.has(name)) return at;
  return undefined;
}

const isIn = ({ object }: MemberBinding, scope: Scope): boolean => object.kind === 'name' && object.scope === scope;
