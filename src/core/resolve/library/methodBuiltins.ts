import type { Call, Expr } from '../../facts/facts.ts';
import { advance } from '../../signatures/graph.ts';
import { argument } from '../calls/arguments.ts';
import { isCommand } from './commandLine.ts';
import { readsEnvironment } from './defaults.ts';
import { filtered, found, taken } from '../records/foundItems.ts';
import { givenElse } from './givenElse.ts';
import { mapped } from '../records/mapped.ts';
import { anyEntry, keyed, missing } from '../records/records.ts';
import { stored } from '../records/stored.ts';
import { joined, textMethod } from '../texts.ts';
import {
  isUntold,
  through,
  Via,
  type ApiValue,
  type Env,
  type ListValue,
  type RecordValue,
  type UnknownValue,
  type Value,
} from '../values.ts';
import type { World } from '../world.ts';

/** The method that is called on a value. */
interface Method {
  readonly name: string;
  readonly call: Call;
  readonly env: Env;
  readonly world: World;
}

type Results = readonly Value[] | undefined;

/** Methods that give back what their object holds; undefined for every other. */
export function methodBuiltin(object: Value, name: string, call: Call, env: Env, world: World): Results {
  const method: Method = { name, call, env, world };
  if (name === 'map' && isUntold(object)) return mapped(object, call.args[0], call, env, world);
  switch (object.kind) {
    case 'record':
      return ofRecord(object, method);
    case 'list':
      return ofList(object, method);
    case 'text':
      return textMethod(object, name, call, env, world);
    case 'unknown':
      return ofUnknown(object, method);
    case 'api':
      return ofLibrary(object, method);
    case 'instance':
      return asMapping.test(name) && !object.cls.scope.bindings.has(name) ? [object] : undefined;
    case 'function':
      return isBound(method) ? [boundTo(object, method)] : undefined;
    default:
      return undefined;
  }
}

function ofList(object: ListValue, { name, call, env, world }: Method): Results {
  switch (name) {
    case 'find':
    case 'findLast':
      return found(object, name, call, env, world);
    case 'filter':
      return filtered(object, call, env, world);
    case 'join':
      return [joined(object, call, env, world)];
    case 'map':
      return mapped(object, call.args[0], call, env, world);
    default:
      return env.file.facts.language === 'javascript' ? taken(object, name, call, env, world) : undefined;
  }
}

function ofRecord(object: RecordValue, { name, call, env, world }: Method): Results {
  switch (name) {
    case 'get':
    case 'pop': {
      const [key, ...others] = argument(call, '0', env, world) ?? [];
      const fallback = argument(call, '1', env, world)?.map(value => through(value, Via.parameterDefault));
      if (key?.kind !== 'text' || others.length > 0) return [...anyEntry(object, world), ...(fallback ?? [])];
      return keyed(object, String(key.value), world) ?? fallback ?? [missing(object, key.at)];
    }
    case 'values':
    case 'items':
      return [entriesOf(object, name)];
    // A record also stands for its own JSON text: `json.dumps({…}).encode()`.
    case 'copy':
    case 'encode':
      return [object];
    default:
      return undefined;
  }
}

/** The values of a record, or its pairs of key and value. */
export function entriesOf({ expr, env, via }: RecordValue, what: 'values' | 'items'): Value {
  const items = expr.entries.flatMap(({ key, value, span }): readonly Expr[] => {
    if (!key) return [];
    return [what === 'values' ? value : { kind: 'list', items: [key, value], span }];
  });
  return { kind: 'list', items, env, via };
}

function ofUnknown(object: UnknownValue, method: Method): Results {
  const { name, call, env, world } = method;
  const isText = object.text !== undefined;
  if (isText) return name === 'toString' || name === 'trim' ? [object] : parsedOptions(method);
  const isOfEnvironment = (object.via & Via.envDefault) !== 0;
  return isLookUp.test(name) && !isOfEnvironment ? givenElse(call, env, world) : parsedOptions(method);
}

function ofLibrary(object: ApiValue, method: Method): Results {
  const { name, call, env, world } = method;
  if (object.nodes.length === 0) {
    if (name === 'get') {
      const [key, ...others] = argument(call, '0', env, world) ?? [];
      const kept =
        key?.kind === 'text' && others.length === 0 ? stored(object, String(key.value), env, world) : undefined;
      if (kept || readsEnvironment.has(`${object.path}.get`)) return kept;
    }
    if (isLookUp.test(name)) return givenElse(call, env, world);
    if (asMapping.test(name)) return [object];
  }
  if (isBound(method) && isFunction(object)) return [boundTo(object, method)];
  if (name === 'opts' && isCommand.test(object.path)) return [{ kind: 'options', env, via: 0 }];
  return parsedOptions(method);
}

const isLookUp = /^(?:get|pop)$/u;

/** Settings as a plain mapping. */
const asMapping = /^(?:to_dict|model_dump|dict|_asdict)$/u;

const isBound = ({ name, env }: Method): boolean => name === 'bind' && env.file.facts.language === 'javascript';

const boundTo = (target: Value, { call, env }: Method): Value => ({
  kind: 'partial',
  target,
  args: call.args.slice(1),
  env,
  via: target.via,
});

/** A function, as against a library's object that has a `bind` of its own (the models of LangChain). */
const isFunction = ({ nodes }: ApiValue): boolean =>
  nodes.some(at => at.calls.length > 0) && advance(nodes, 'bind').length === 0;

/** The options that a command line parser reads, where the file declares some. */
function parsedOptions({ name, call, env }: Method): Results {
  const isParser =
    /^parse_(?:known_)?args$/u.test(name) &&
    env.file.facts.calls.some(each => each.callee.kind === 'member' && each.callee.name === 'add_argument');
  if (!isParser) return undefined;
  if (name === 'parse_args') return [{ kind: 'options', env, via: 0 }];
  // The options, and beside them what was not understood.
  return [{ kind: 'list', items: [{ ...call, callee: parseArgs(call) }], env, via: 0 }];
}

/** `parser.parse_args` for a call of `parser.parse_known_args`. */
const parseArgs = ({ callee }: Call): Expr => (callee.kind === 'member' ? { ...callee, name: 'parse_args' } : callee);
