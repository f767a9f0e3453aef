import { withoutScriptEnding } from '../languages/endings.ts';
import { pythonImport, scriptImport } from '../project/importStatements.ts';
import { folderOf, join } from '../project/resolve.ts';
import { packageName } from '../resolve/names/packageName.ts';

/** One import of a text, as far as it can be seen without parsing. */
export interface Imported {
  /** The package at the root of the module's name. */
  readonly root: string;
  /**
   * It names a built file, or the sources as a whole: perhaps the entry of the package that the text is an example of.
   */
  readonly isBuilt?: boolean;
  /** Names of files of the project that it may mean; see `answersTo`. */
  readonly files: () => readonly string[];
}

export function* pythonImports(path: string, text: string): Generator<Imported> {
  for (const [, from, symbols = '', plain = '', dynamic] of text.matchAll(pythonImport)) {
    const module = from ?? dynamic;
    if (module !== undefined) yield pythonModule(path, module, symbols);
    else
      for (const part of plain.replaceAll('\\', ' ').split(','))
        yield pythonModule(path, part.trim().split(/\s/u)[0] ?? '', '');
  }
}

/** `from app import llm` may mean a file of the package or a name in it. */
function pythonModule(path: string, module: string, symbols: string): Imported {
  const end = module.indexOf('.');
  return {
    root: end < 0 ? module : module.slice(0, end),
    files: () => {
      const dots = /^\.*/u.exec(module)?.[0].length ?? 0;
      const names = module.slice(dots).replaceAll('.', '/');
      const folder = dots > 1 ? join(folderOf(path), '../'.repeat(dots - 1)) : folderOf(path);
      const base = dots > 0 ? `/${[folder, names].filter(Boolean).join('/')}` : names;
      return [base, ...(symbols.match(/\w+/gu) ?? []).map(symbol => `${base}/${symbol}`)];
    },
  };
}

export function* scriptImports(path: string, text: string): Generator<Imported> {
  for (const [, quoted, template] of text.matchAll(scriptImport)) {
    const specifier = quoted ?? template ?? '';
    yield {
      root: packageRoot(packageName(specifier)),
      isBuilt: builtFile.test(specifier),
      files: () => scriptFiles(path, specifier),
    };
  }
}

const builtFile = /^\.{1,2}\/(?:\S+\/)?(?:(?:dist|build|cjs|esm)\/|src(?:\/|\/index(?:\.\w+)?)?$)/u;

const packageRoot = (name: string): string =>
  name
    .split('/')
    .slice(0, name.startsWith('@') ? 2 : 1)
    .join('/');

/** Relative paths mean one file; `@/lib/llm`, `~/lib/llm`, `$lib/llm`, `#lib/llm`, `src/lib/llm` one that ends so. */
function scriptFiles(path: string, specifier: string): readonly string[] {
  const bare = withoutScriptEnding(specifier).replace(/\/index$/u, '');
  if (bare.startsWith('.')) {
    const file = join(folderOf(path), bare);
    return file === undefined ? [] : [`/${file}`];
  }
  const end = bare.replace(/^(?:[@~#]{1,2}\/|\$\w+\/|#)/u, '');
  if (end.startsWith('@')) return workspaceFiles(end);
  return end.includes('/') ? [end] : [];
}

/** A package of the same workspace lies in a folder of its name: `@acme/llm/x` in `llm/x` or `llm/src/x`. */
function workspaceFiles(specifier: string): readonly string[] {
  const [, name = '', ...rest] = specifier.split('/');
  return [[name, ...rest].join('/'), [name, 'src', ...rest].join('/')];
}

const from = /\bfrom\s*["']/gu;
const exported = /\bexport\s/u;
/** Between `export` and `from`. */
const longestList = 1000;

/** Whether a script hands on what it imports (`export … from "…"`). */
export function reExports(text: string): boolean {
  for (const { index } of text.matchAll(from)) {
    const first = Math.max(0, index - longestList - 'export '.length);
    let start = index;
    while (start > first && !`;'"\``.includes(text.charAt(start - 1))) start -= 1;
    if (start < index && exported.test(text.slice(Math.max(0, start - 1), index))) return true;
  }
  return false;
}
