import { folderOf, join } from '../project/resolve.ts';
import { packageName } from '../resolve/api.ts';
import type { ApiGraph } from '../signatures/graph.ts';
import { alternatives } from '../signatures/paths.ts';
import { hosts } from './hosts.ts';

/** What a look at a text, without parsing it, says of the sites it may hold. */
export interface Prospect {
  /** It imports a known library or names an endpoint: it is worth parsing. */
  readonly direct: boolean;
  /** Files of the project that it may import from: a client made there may be called here. See `answersTo`. */
  readonly imports: readonly string[];
  /** It hands on what it imports. */
  readonly passesOn: boolean;
}

export type Outlook = (path: string, text: string) => Prospect;

/** The cheap test whether a file can hold a site at all. It errs on the side of parsing. */
export function outlook(graph: ApiGraph): Outlook {
  const addresses = hosts.map(({ host }) => host).filter(host => !everyones.test(host));
  const words = new RegExp([...addresses.map(escaped), endpointPaths].join('|'), 'u');
  const isOfPlatform = platformCalls(graph);
  return (path, text) => {
    if (path.endsWith('.ipynb')) return { direct: true, imports: [], passesOn: false };
    const isPython = /\.pyi?$/u.test(path);
    const modules = isPython ? pythonImports(path, text) : scriptImports(path, text);
    return {
      direct:
        modules.some(({ root }) => graph.roots.has(root)) || words.test(text) || (!isPython && isOfPlatform(text)),
      imports: [...new Set(modules.flatMap(({ files }) => files))],
      passesOn: /\/__init__\.pyi?$/u.test(path) || /\bexport\s[^;'"`]{0,1000}\bfrom\s*["']/u.test(text),
    };
  };
}

const everyones = /^(?:localhost|127\.0\.0\.1|0\.0\.0\.0)$/u;
const endpointPaths =
  '/(?:(?:chat/)?completions?\\b|embeddings|responses|moderations|images/|audio/|videos|rerank|deployments/|api/generate|api/chat|api/embed|generate(?:_stream)?["\'`]|sdapi/)|\\bv1/messages\\b';

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`);

/**
 * Whether a text holds a call that needs no import: the first two names of a path that starts in an object of the
 * platform (`LanguageModel.create`, `tf.loadLayersModel`), what stands on an object that is only declared (`.AI` of
 * `Env`, `: Ai`), or the end of a call known by its form alone (`AI.run`). The second names are looked for first: that
 * is a quarter of the work, and settles most texts.
 */
function platformCalls({ globals, shapes }: ApiGraph): (text: string) => boolean {
  const starts = globals.flatMap(alternatives).map(path => {
    const names = path.replace(/^global#(?:(?:window|self|globalThis)\.)?/u, '').replace(/\(\)$/u, '');
    const declared = names.lastIndexOf('()');
    if (declared >= 0) return ['', names.slice(declared + 3).split('.')[0] ?? ''];
    return names.includes('.') ? names.split('.').slice(0, 2) : ['', names];
  });
  const ends = [...shapes.values()].flat().map(({ shape }) => shape.tail.slice(-2));
  const pairs = [...starts, ...ends].map(names => names.map(escaped));
  const seconds = [...new Set(pairs.map(([, second = '']) => second))];
  const hint = new RegExp(`[.:] ?(?:${seconds.join('|')})\\b`, 'u');
  const words = new RegExp(
    [...new Set(pairs.map(([first = '', second = '']) => `${first && `\\b${first}\\??`}[.:] ?${second}\\b`))].join('|'),
    'u',
  );
  return text => hint.test(text) && words.test(text);
}

/**
 * The names under which other files import a file: `/src/app/llm` from the root of the project, and its ends `app/llm`
 * and `llm`. An index or `__init__` file answers to its folder's name.
 */
export function answersTo(path: string): readonly string[] {
  const key = path.replace(/(?:\.d)?\.\w+$/u, '').replace(/(?:^|\/)(?:index|__init__)$/u, '');
  const parts = key.split('/');
  return [`/${key}`, ...parts.map((_, index) => parts.slice(index).join('/'))];
}

interface Imported {
  /** The package at the root of the module's name. */
  readonly root: string;
  readonly files: readonly string[];
}

const pythonImport =
  /(?:^|[\n;])[ \t]*(?:from[ \t]+([.\w]+)[ \t]+import[ \t]+(\([^)]{0,4000}\)|[^\n#;]*)|import[ \t]+([^\n#;]+))|(?:import_module|__import__)\([ \t]*["']([.\w]+)/gu;

function pythonImports(path: string, text: string): readonly Imported[] {
  return [...text.matchAll(pythonImport)].flatMap(([, from, symbols = '', plain = '', dynamic]) => {
    const module = from ?? dynamic;
    if (module !== undefined) return pythonModule(path, module, symbols.match(/\w+/gu) ?? []);
    return plain.split(',').map(part => pythonModule(path, part.trim().split(/\s/u)[0] ?? '', []));
  });
}

/** `from app import llm` may mean a file of the package or a name in it. */
function pythonModule(path: string, module: string, symbols: readonly string[]): Imported {
  const dots = /^\.*/u.exec(module)?.[0].length ?? 0;
  const names = module.slice(dots).replaceAll('.', '/');
  const folder = dots > 0 ? join(folderOf(path), '../'.repeat(dots - 1)) : undefined;
  const base = dots > 0 ? `/${[folder, names].filter(Boolean).join('/')}` : names;
  return { root: module.split('.')[0] ?? '', files: [base, ...symbols.map(symbol => `${base}/${symbol}`)] };
}

const scriptImport = /\b(?:from|import|require)\s*\(?\s*(?:["']([^"'\n]+)["']|`([^`$\n]+)`)/gu;

function scriptImports(path: string, text: string): readonly Imported[] {
  return [...text.matchAll(scriptImport)].map(([, quoted, template]) => {
    const specifier = quoted ?? template ?? '';
    return { root: packageRoot(packageName(specifier)), files: scriptFiles(path, specifier) };
  });
}

const packageRoot = (name: string): string =>
  name
    .split('/')
    .slice(0, name.startsWith('@') ? 2 : 1)
    .join('/');

/** Relative paths mean one file; `@/lib/llm`, `~/lib/llm`, `src/lib/llm` one that ends so. */
function scriptFiles(path: string, specifier: string): readonly string[] {
  const bare = specifier.replace(/\.[cm]?[jt]sx?$/u, '').replace(/\/index$/u, '');
  if (bare.startsWith('.')) {
    const file = join(folderOf(path), bare);
    return file === undefined ? [] : [`/${file}`];
  }
  const end = bare.replace(/^[@~#]\//u, '');
  if (end.startsWith('@')) return workspaceFiles(end);
  return end.includes('/') ? [end] : [];
}

/** A package of the same workspace lies in a folder of its name: `@acme/llm/x` in `llm/x` or `llm/src/x`. */
function workspaceFiles(specifier: string): readonly string[] {
  const [, name = '', ...rest] = specifier.split('/');
  return [[name, ...rest].join('/'), [name, 'src', ...rest].join('/')];
}
