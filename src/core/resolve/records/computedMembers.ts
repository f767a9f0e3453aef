import type { Expr } from '../../facts/facts.ts';
import { apiItem } from '../api.ts';
import { memberOf } from './members.ts';
import type { Env, Value } from '../values.ts';
import type { World } from '../world.ts';

/**
 * `getattr(owner, name)`, `owner.__dict__[name]`: the member where its name is known, else what signatures know of any
 * member (`[]`) of a library's module. Undefined where neither is known.
 */
export function computedMember(
  owners: readonly Value[],
  names: readonly Value[],
  written: Expr,
  env: Env,
  world: World,
): readonly Value[] | undefined {
  const known = names.flatMap(name => (name.kind === 'text' && typeof name.value === 'string' ? [name.value] : []));
  if (known.length > 0 && known.length === names.length)
    return owners.flatMap(owner => known.flatMap(name => memberOf(owner, name, env, world)));
  if (known.length > 0 || saysAnother.test(wordsOf(written))) return undefined;
  const members = owners.flatMap(owner => (owner.kind === 'api' ? apiItem(owner, undefined) : []));
  return members.some(({ kind }) => kind === 'api') ? members : undefined;
}

/** What stands beside the networks of a library, by how the name of its class is called. */
const saysAnother = /token|process|config|extract|schedul|optim|callback|dataset|weights/iu;

/** The words of an expression that names a class: `config.architectures[0]`. */
function wordsOf(expr: Expr): string {
  switch (expr.kind) {
    case 'name':
      return expr.name;
    case 'member':
      // What the class is for stands last: `self.config.architecture`.
      return expr.name;
    case 'index':
      return `${wordsOf(expr.object)} ${wordsOf(expr.key)}`;
    case 'literal':
      return String(expr.value);
    case 'template':
      return expr.parts.map(part => (typeof part === 'string' ? part : wordsOf(part))).join(' ');
    case 'operation':
      return `${wordsOf(expr.left)} ${wordsOf(expr.right)}`;
    case 'call':
      return [expr.callee, ...expr.args.map(({ value }) => value)].map(wordsOf).join(' ');
    default:
      return '';
  }
}
