import type { ImportFact } from '../../facts/fileFacts.ts';
import { ownPackage } from '../../project/ownPackage.ts';
import { resolveModule } from '../../project/resolve.ts';
import { apiMember, moduleValue } from '../api.ts';
import { evaluate } from '../evaluate.ts';
import { dataAt, isData } from '../library/dataFiles.ts';
import { memberOf } from '../records/members.ts';
import { nameValue } from './names.ts';
import { packageName } from './packageName.ts';
import {
  moduleLevel,
  through,
  unknownValue,
  Via,
  type ApiValue,
  type Env,
  type SourceFile,
  type Value,
} from '../values.ts';
import { unlessActive, type World } from '../world.ts';

/** What an import binds: a library's value, a file of the project, or a name out of it. */
export function imported(fact: ImportFact, env: Env, world: World): readonly Value[] {
  const file = projectFile(fact.module, env, world, fact.symbol);
  if (file) {
    if (fact.symbol === undefined) return [{ kind: 'module', file, via: Via.crossFile }];
    const exported = exportOf(file, fact.symbol, world);
    if (exported) return exported;
  }
  if (env.file.facts.language === 'python' && fact.symbol !== undefined) {
    const submodule = projectFile(
      fact.module.endsWith('.') ? fact.module + fact.symbol : `${fact.module}.${fact.symbol}`,
      env,
      world,
      fact.symbol,
    );
    if (submodule) return [{ kind: 'module', file: submodule, via: Via.crossFile }];
  }
  const data = file ? undefined : dataAt(fact.module, env, world);
  const { symbol } = fact;
  if (data)
    return symbol === undefined || symbol === 'default'
      ? data
      : data.flatMap(value => memberOf(value, symbol, env, world));
  const built = file ? undefined : builtPackage(fact.module, env, world);
  if (!built && (file || /^\.|^@\/|^~\//u.test(fact.module)))
    return [unknownValue(`${fact.symbol ?? fact.module} comes from ${fact.module}`)];
  const module = built ?? moduleValue(fact.module, env, world);
  return [fact.symbol === undefined ? module : apiMember(module, fact.symbol)];
}

/** A module by its name, as `require('x')`, `import('x')` and `import_module("x")` give it. */
export function moduleNamed(specifier: string, env: Env, world: World): readonly Value[] {
  const file = projectFile(specifier, env, world);
  if (!file)
    return dataAt(specifier, env, world) ?? [builtPackage(specifier, env, world) ?? moduleValue(specifier, env, world)];
  return soleExport(file, world) ?? [{ kind: 'module', file, via: Via.crossFile }];
}

/** A library's own examples import it by its built files, which are not in the repository, or by its sources. */
function builtPackage(specifier: string, env: Env, world: World): ApiValue | undefined {
  const name = ownPackageOf(specifier, env, world);
  return name === undefined ? undefined : moduleValue(name, env, world);
}

/** The name of the known library whose entry a relative import means, where its own examples import it. */
function ownPackageOf(specifier: string, env: Env, world: World): string | undefined {
  if (env.file.facts.language === 'python' || !specifier.startsWith('.')) return undefined;
  const name = ownPackage(specifier, env.file.path, world.project);
  return name !== undefined && world.graph.roots.has(name) ? name : undefined;
}

/** The class, function or object that a CommonJS file exports as a whole: `module.exports = new OpenAI()`. */
function soleExport(file: SourceFile, world: World): readonly Value[] | undefined {
  if (file.facts.language === 'python' || file.facts.exports.length !== 1) return undefined;
  const whole = exportOf(file, 'module.exports', world);
  return whole?.every(({ kind }) => kind !== 'record' && kind !== 'unknown') ? whole : undefined;
}

/** `package.module` after `import package.module`: a file beside the package's own `__init__.py`. */
export function submodule({ path, facts }: SourceFile, name: string, world: World): Value | undefined {
  if (!path.endsWith('__init__.py')) return undefined;
  const file = projectFile(`.${name}`, moduleLevel({ file: { path, facts } }), world);
  return file && { kind: 'module', file, via: Via.crossFile };
}

/** A name that `from x import *` may bring. */
export function starImported(name: string, env: Env, world: World): readonly Value[] | undefined {
  for (const module of env.file.facts.starImports) {
    const file = projectFile(module, env, world, name);
    const exported = file && exportOf(file, name, world);
    if (exported) return exported;
    if (file) continue;
    const member = apiMember(moduleValue(module, env, world), name);
    if (member.nodes.length > 0) return [member];
  }
  return undefined;
}

/**
 * The project file behind a module name, unless the name is that of a known library. Some libraries have names that
 * projects give to folders of their own (`agents`): there a symbol that no signature names is the project's.
 */
function projectFile(specifier: string, env: Env, world: World, symbol?: string): SourceFile | undefined {
  const key = `${env.file.path}\0${specifier}\0${symbol ?? ''}`;
  if (!world.modules.has(key)) world.modules.set(key, projectPath(specifier, env, world, symbol));
  const path = world.modules.get(key);
  if (path === undefined) return undefined;
  if (!world.files.has(path)) {
    const facts = world.project.facts(path);
    world.files.set(path, facts && { path, facts });
  }
  return world.files.get(path);
}

function projectPath(specifier: string, env: Env, world: World, symbol: string | undefined): string | undefined {
  const { language } = env.file.facts;
  if (/\/src(?:\/|\/index(?:\.\w+)?)?$/u.test(specifier) && ownPackageOf(specifier, env, world) !== undefined)
    return undefined;
  if (!specifier.startsWith('.')) {
    const root =
      language === 'python'
        ? (specifier.split('.')[0] ?? '')
        : packageName(specifier)
            .split('/')
            .slice(0, specifier.startsWith('@') ? 2 : 1)
            .join('/');
    if (world.graph.roots.has(root) && (language === 'javascript' || isKnown(specifier, symbol, env, world)))
      return undefined;
  }
  const path = resolveModule(specifier, env.file.path, language, world.project);
  return path === undefined || path === env.file.path || isData.test(path) ? undefined : path;
}

/** Whether a signature names the symbol itself, and not only the library that it may come from. */
const isKnown = (specifier: string, symbol: string | undefined, env: Env, world: World): boolean => {
  const module = moduleValue(specifier, env, world);
  const value = symbol === undefined || specifier.endsWith(`.${symbol}`) ? module : apiMember(module, symbol);
  return symbol === undefined || value.nodes.some(node => !node.deep);
};

/** What a project file exports under a name; undefined where it exports no such name. */
export function exportOf(file: SourceFile, name: string, world: World): readonly Value[] | undefined {
  const key = `${file.path}#${name}`;
  return unlessActive(world, key, undefined, () => {
    const values = file.facts.language === 'python' ? pythonExport(file, name, world) : scriptExport(file, name, world);
    return values?.map(value => through(value, Via.crossFile));
  });
}

function pythonExport(file: SourceFile, name: string, world: World): readonly Value[] | undefined {
  const env = moduleLevel({ file });
  if (!file.facts.module.bindings.has(name)) return starImported(name, env, world);
  const end = { start: Number.MAX_SAFE_INTEGER, end: Number.MAX_SAFE_INTEGER };
  return nameValue(name, file.facts.module, end, env, world);
}

function scriptExport(file: SourceFile, name: string, world: World): readonly Value[] | undefined {
  const env = moduleLevel({ file });
  for (const each of file.facts.exports) {
    if (each.kind === 'local' && each.name === name) return evaluate(each.value, env, world);
    if (each.kind === 'from' && each.name === name)
      return imported({ module: each.module, symbol: each.symbol, span: { start: 0, end: 0 } }, env, world);
  }
  for (const each of file.facts.exports) {
    if (each.kind !== 'all') continue;
    const from = projectFile(each.module, env, world);
    const found = from && exportOf(from, name, world);
    if (found) return found;
  }
  // `import x from '../y.cjs'`: the whole of what a CommonJS module exports.
  if (name === 'default') {
    const whole = file.facts.exports.find(each => each.kind === 'local' && each.name === 'module.exports');
    if (whole?.kind === 'local') return evaluate(whole.value, env, world);
  }
  return undefined;
}
