import type { Argument, Branch, Call, Expr, MemberBinding, Scope } from '../../facts/facts.ts';
import { contains, type Span } from '../../text/span.ts';
import { callsNamed } from '../calls/callers.ts';
import type { SourceFile } from '../values.ts';
import type { World } from '../world.ts';

/** Stands for the name of everything that is unpacked over an object; no member is called so. */
export const unpacked = '...';

/**
 * What calls put over objects, as assignments to them: `body.update(options)`, `body.setdefault(key, value)`,
 * `setattr(body, key, value)`, `Object.assign(body, options)`.
 */
export const merges = (file: SourceFile, world: World): readonly MemberBinding[] =>
  file.facts.language === 'python'
    ? [
        ...callsNamed('update', file, world).flatMap(updated),
        ...callsNamed('setdefault', file, world).flatMap(completed),
        ...callsNamed('setattr', file, world).flatMap(set),
      ]
    : callsNamed('assign', file, world).flatMap(assigned);

/**
 * What a pipeline takes in as its own parts: `self.register_modules(vae=vae, unet=unet)`.
 * Source: diffusers 0.40.0, `DiffusionPipeline.register_modules`.
 */
export const registered = ({ facts }: SourceFile): readonly MemberBinding[] =>
  facts.language === 'python'
    ? facts.calls.flatMap(call => {
        const { callee, args } = call;
        if (callee.kind !== 'member' || callee.name !== 'register_modules') return [];
        return args.filter(({ name }) => name !== undefined).map(arg => put(call, callee.object, arg));
      })
    : [];

/** `body.update({…})`, `body.update(model="x")`; other things have an `update` too, which is given no mapping. */
function updated(call: Call): readonly MemberBinding[] {
  const { callee, args } = call;
  if (callee.kind !== 'member') return [];
  const object = ofWhich(callee.object);
  return isHolder(object) ? args.map(arg => put(call, object, arg)) : [];
}

/** The object whose attributes a mapping holds: `self` for `self.__dict__` and `vars(self)`. */
function ofWhich(mapping: Expr): Expr {
  if (mapping.kind === 'member' && mapping.name === '__dict__') return mapping.object;
  if (mapping.kind !== 'call' || mapping.callee.kind !== 'name' || mapping.callee.name !== 'vars') return mapping;
  return mapping.args[0]?.value ?? mapping;
}

/** `setattr(options, "model", "x")`; a name that is no constant text is kept as it is written. */
function set(call: Call): readonly MemberBinding[] {
  const [object, key, value, ...others] = call.args;
  if (call.callee.kind !== 'name' || !object || !key || !value || others.length > 0) return [];
  if (!isHolder(object.value)) return [];
  const name = key.value.kind === 'literal' && typeof key.value.value === 'string' ? key.value.value : undefined;
  const made = put(call, object.value, { ...value, name: name ?? '[]' });
  return [name === undefined ? { ...made, key: key.value } : made];
}

/** `options.setdefault("model", "x")`: what is there, else x. */
function completed(call: Call): readonly MemberBinding[] {
  const { callee, args } = call;
  const [key, otherwise] = args;
  if (callee.kind !== 'member' || !isHolder(callee.object) || args.length !== 2) return [];
  if (key?.value.kind !== 'literal' || typeof key.value.value !== 'string' || !otherwise || otherwise.spread) return [];
  const name = key.value.value;
  const { object, span } = callee;
  const before: Expr = { kind: 'member', object, name, nameSpan: key.span, span };
  const value: Expr = { kind: 'choice', how: 'fallback', options: [before, otherwise.value], span: call.span };
  return [put(call, object, { ...otherwise, name, value })];
}

function assigned(call: Call): readonly MemberBinding[] {
  const { callee, args } = call;
  const [target, ...sources] = args;
  if (callee.kind !== 'member' || callee.object.kind !== 'name' || callee.object.name !== 'Object') return [];
  if (!target || !isHolder(target.value)) return [];
  return sources.filter(({ spread }) => !spread).map(arg => put(call, target.value, arg));
}

const isHolder = ({ kind }: Expr): boolean => kind === 'name' || kind === 'member';

const put = ({ span, scope }: Call, object: Expr, { name = unpacked, value }: Argument): MemberBinding => ({
  object,
  name,
  value,
  path: [],
  span,
  branch: armAround(span, scope),
  annotation: undefined,
});

/** The innermost arm that a place is in. */
function armAround(span: Span, { guards }: Scope): Branch | undefined {
  const around = guards.filter(({ body }) => contains(body, span));
  return around.sort((a, b) => a.body.end - a.body.start - (b.body.end - b.body.start))[0];
}
