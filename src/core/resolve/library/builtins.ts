import type { Call, Expr, RecordEntry } from '../../facts/facts.ts';
import { argument } from '../calls/arguments.ts';
import { fileAt, parsedFile } from './dataFiles.ts';
import { asText, baseName, joinedPath } from './filePaths.ts';
import { moduleNamed } from '../names/imports.ts';
import { asBase } from '../classes/inherited.ts';
import { environmentValue } from './environmentValues.ts';
import { memberElse } from './givenElse.ts';
import { iterated } from '../records/iterated.ts';
import { declaresDefault, readsEnvironment } from './defaults.ts';
import { mapped } from '../records/mapped.ts';
import { parsedObjects, widgetDefault } from './commandLine.ts';
import { computedMember } from '../records/computedMembers.ts';
import { entriesOf } from './methodBuiltins.ts';
import { isUntold, through, unknownValue, Via, type ApiValue, type Env, type Value } from '../values.ts';
import { addressFrom, query } from '../texts.ts';
import type { World } from '../world.ts';

type Builtin = (call: Call, env: Env, world: World) => readonly Value[] | undefined;

const first: Builtin = (call, env, world) => argument(call, '0', env, world);
const downloaded: Builtin = (call, env, world) =>
  argument(call, 'repo_id', env, world) ?? argument(call, 'model_id', env, world) ?? argument(call, '0', env, world);
/** A Kaggle model by its handle; a single file of it is no model. */
const fromKaggle: Builtin = (call, env, world) =>
  argument(call, 'path', env, world) || argument(call, '1', env, world)
    ? undefined
    : (argument(call, 'handle', env, world) ?? argument(call, '0', env, world));
/** One file of a model. A file for llama.cpp holds the whole model, and its name says which. */
const downloadedFile: Builtin = (call, env, world) => {
  const names = argument(call, 'filename', env, world) ?? argument(call, '1', env, world);
  return names?.every(name => name.kind === 'text' && /gg(?:uf|ml)/iu.test(String(name.value))) ? names : undefined;
};
const withDefault: Builtin = (call, env, world) =>
  argument(call, 'default', env, world) ??
  argument(call, '0', env, world) ??
  argument(call, 'default_factory()', env, world);
const fromEnvironment: Builtin = (call, env, world) => {
  const [name] = argument(call, '0', env, world) ?? argument(call, 'key', env, world) ?? [];
  if (name?.kind !== 'text' || typeof name.value !== 'string')
    return [unknownValue('an environment variable', Via.envDefault)];
  const value = environmentValue(name.value, env, world);
  const fallback = argument(call, '1', env, world) ?? argument(call, 'default', env, world);
  return value.kind === 'unknown' && fallback ? fallback.map(each => through(each, Via.envDefault)) : [value];
};
const called: Builtin = (call, env, world) => argument(call, '0()', env, world);
const secondCalled: Builtin = (call, env, world) => argument(call, '1()', env, world);
const partial: Builtin = (call, env, world) =>
  argument(call, '0', env, world)?.map((target): Value => ({
    kind: 'partial',
    target,
    args: call.args.slice(1),
    env,
    via: target.via,
  }));
const list: Builtin = (call, env) => [{ kind: 'list', items: call.args.map(arg => arg.value), env, via: 0 }];
const record: Builtin = (call, env) => {
  const entries: RecordEntry[] = [];
  for (const arg of call.args) {
    const key: Expr | undefined =
      arg.name === undefined ? undefined : { kind: 'literal', value: arg.name, span: arg.span };
    entries.push({ key, value: arg.value, span: arg.span });
  }
  return [{ kind: 'record', expr: { kind: 'record', entries, span: call.span }, env, via: 0 }];
};
const moduleOf: Builtin = (call, env, world) => {
  const [name] = argument(call, '0', env, world) ?? [];
  return name?.kind === 'text' && typeof name.value === 'string' ? moduleNamed(name.value, env, world) : undefined;
};
const attribute: Builtin = (call, env, world) => {
  const written = call.args[1]?.value;
  const [owners, names] = [argument(call, '0', env, world), argument(call, '1', env, world)];
  const found = owners && names && written && computedMember(owners, names, written, env, world);
  return found?.every(isUntold) ? (memberElse(call, env, world) ?? found) : found;
};

/** `new Map([['a', 1]])`, as the record of its pairs. */
const mapOf: Builtin = (call, env, world) => {
  const [pairs] = argument(call, '0', env, world) ?? [];
  if (pairs?.kind !== 'list') return undefined;
  const entries = pairs.items.flatMap((item): readonly RecordEntry[] =>
    item.kind === 'list' && item.items[0] && item.items[1]
      ? [{ key: item.items[0], value: item.items[1], span: item.span }]
      : [],
  );
  return [{ kind: 'record', expr: { kind: 'record', entries, span: call.span }, env: pairs.env, via: 0 }];
};
/** `Object.values(record)`, `Object.entries(record)`: as the methods of Python's records give them. */
const listOf =
  (name: 'values' | 'items'): Builtin =>
  (call, env, world) => {
    const [held] = argument(call, '0', env, world) ?? [];
    if (held?.kind === 'list' && name === 'values') return [held];
    return held?.kind === 'record' ? [entriesOf(held, name)] : undefined;
  };
const fromFile: Builtin = (call, env, world) =>
  parsedFile(argument(call, '0', env, world) ?? argument(call, 'stream', env, world), env, world);
const fromPath: Builtin = (call, env, world) => {
  const [path] = argument(call, '0', env, world) ?? [];
  return path?.kind === 'text' ? fileAt(String(path.value), env, world) : undefined;
};

/** Functions of the languages' own libraries whose results are followed, by public path. */
const builtins: Readonly<Record<string, Builtin>> = {
  'vscode#workspace.getConfiguration().get': (call, env, world) =>
    argument(call, '1', env, world)?.map(each => through(each, Via.parameterDefault)),
  'json.dumps': first,
  'io.BytesIO': first,
  'json.load': fromFile,
  'json.loads': fromFile,
  'yaml.load': fromFile,
  'yaml.full_load': fromFile,
  'yaml.safe_load': fromFile,
  'omegaconf.OmegaConf.load': fromPath,
  'global#JSON.parse': fromFile,
  'js-yaml#load': fromFile,
  'js-yaml#default.load': fromFile,
  'yaml#parse': fromFile,
  'yaml#default.parse': fromFile,
  'os.path.join': joinedPath,
  'os.path.expanduser': first,
  'os.path.expandvars': first,
  'urllib.parse.urlencode': query,
  'urllib.parse.urljoin': addressFrom('1', '0'),
  'global#JSON.stringify': first,
  'global#str': asText,
  'os.fspath': asText,
  'os.path.basename': (call, env, world) => argument(call, '0', env, world)?.map(baseName),
  'global#String': first,
  'global#list': first,
  'global#tuple': first,
  'global#dict': record,
  'global#getattr': attribute,
  'global#Object.freeze': first,
  'global#Object.values': listOf('values'),
  'global#Object.entries': listOf('items'),
  'global#Object.assign': record,
  'global#structuredClone': first,
  'global#URL': addressFrom('0', '1'),
  'global#URLSearchParams': query,
  'global#Map': mapOf,
  'global#Array.from': (call, env, world) =>
    mapped(argument(call, '0', env, world)?.[0], call.args[1], call, env, world),
  'react#useMemo': called,
  'react#default.useMemo': called,
  'llamaindex#Settings.withLLM': secondCalled,
  'llamaindex#Settings.withCallbackManager': secondCalled,
  'global#Promise.all': first,
  'global#Promise.resolve': first,
  'dataclasses.asdict': first,
  'omegaconf.OmegaConf.to_container': first,
  'copy.copy': first,
  'copy.deepcopy': first,
  'typing.cast': (call, env, world) => argument(call, '1', env, world),
  'asyncio.gather': list,
  'asyncio.run': first,
  'asyncio.wait_for': first,
  'asyncio.create_task': first,
  'asyncio.ensure_future': first,
  'asyncio.shield': first,
  'asyncio.get_event_loop().run_until_complete': first,
  'asyncio.new_event_loop().run_until_complete': first,
  'functools.partial': partial,
  // The same function, to be awaited or not.
  'asgiref.sync.sync_to_async': first,
  'asgiref.sync.async_to_sync': first,
  'asyncer.asyncify': first,
  'asyncer.syncify': first,
  'chainlit.make_async': first,
  // The same function, kept, traced, repeated or put off.
  'functools.cache': first,
  'functools.lru_cache': first,
  'functools.lru_cache()': first,
  'joblib.delayed': first,
  'backoff.on_exception()': first,
  'tenacity.retry': first,
  'tenacity.retry()': first,
  'langsmith.traceable': first,
  'langsmith.traceable()': first,
  'langsmith/traceable#traceable': first,
  'weave.op': first,
  'weave.op()': first,
  'react#cache': first,
  'react#default.cache': first,
  'importlib.import_module': moduleOf,
  'pydantic.SecretStr': first,
  // The folder that holds the model of this id.
  'bentoml.models.HuggingFaceModel': downloaded,
  'huggingface_hub.snapshot_download': downloaded,
  'kagglehub.model_download': fromKaggle,
  'huggingface_hub.hf_hub_download': downloadedFile,
  'modelscope.snapshot_download': downloaded,
  'modelscope.hub.snapshot_download.snapshot_download': downloaded,
  'fastapi.Depends': called,
  'contextlib.nullcontext': first,
  'contextlib.ExitStack().enter_context': first,
  'contextlib.AsyncExitStack().enter_context': first,
  'contextlib.AsyncExitStack().enter_async_context': first,
  'argparse.ArgumentParser().parse_args': (_call, env) => [{ kind: 'options', env, via: 0 }],
  'argparse.Namespace': record,
  'types.SimpleNamespace': record,
  'global#vars': first,
  ...iterated,
  'global#super': (call, env, world) => asBase(call.scope, env, world),
};

/** The result of a function of the language's own library; undefined for every other. */
export function builtin(callee: ApiValue, call: Call, env: Env, world: World): readonly Value[] | undefined {
  const known = Object.hasOwn(builtins, callee.path) ? builtins[callee.path] : undefined;
  if (known) return known(call, env, world);
  if (declaresDefault.has(callee.path)) return withDefault(call, env, world);
  if (readsEnvironment.has(callee.path)) return fromEnvironment(call, env, world);
  return parsedObjects(callee, call, env, world) ?? widgetDefault(callee, call, env, world);
}
