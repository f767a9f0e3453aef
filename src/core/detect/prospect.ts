import { packageName } from '../resolve/api.ts';
import type { ApiGraph } from '../signatures/graph.ts';
import { hosts } from './hosts.ts';

/** What a look at a text, without parsing it, says of the sites it may hold. */
export interface Prospect {
  /** It imports a known library or names an endpoint: it is worth parsing. */
  readonly direct: boolean;
  /** Names of files that it imports from, as `stems` gives them: a model may come from there. */
  readonly imports: readonly string[];
}

export type Outlook = (path: string, text: string) => Prospect;

/** The cheap test whether a file can hold a site at all. It errs on the side of parsing. */
export function outlook({ roots, shapes }: ApiGraph): Outlook {
  const platform = [...shapes.values()].flat().map(({ shape }) => shape.tail.join('.'));
  const addresses = hosts.map(({ host }) => host).filter(host => !everyones.test(host));
  const words = new RegExp([...addresses, ...platform].map(escaped).join('|') + '|' + endpointPaths, 'u');
  return (path, text) => {
    if (path.endsWith('.ipynb')) return { direct: true, imports: [] };
    const modules = /\.pyi?$/u.test(path) ? pythonImports(text) : scriptImports(text);
    const direct = modules.some(({ root }) => roots.has(root)) || words.test(text);
    return { direct, imports: [...new Set(modules.flatMap(({ names }) => names))] };
  };
}

const everyones = /^(?:localhost|127\.0\.0\.1|0\.0\.0\.0)$/u;
const endpointPaths =
  '/(?:(?:chat/)?completions|embeddings|responses|moderations|images/|audio/|videos|rerank|deployments/|api/generate|api/chat)';

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`);

/** The names under which other files import this one: the file's own, or its folder's. */
export function stems(path: string): readonly string[] {
  const parts = path.split('/');
  const stem = (parts.at(-1) ?? '').replace(/\..*$/u, '');
  return stem === 'index' || stem === '__init__' ? [stem, parts.at(-2) ?? ''] : [stem];
}

interface Imported {
  /** The package at the root of the module's name. */
  readonly root: string;
  readonly names: readonly string[];
}

const pythonImport =
  /(?:^|[\n;])[ \t]*(?:from[ \t]+([.\w]+)[ \t]+import[ \t]+(\([^)]{0,4000}\)|[^\n#;]*)|import[ \t]+([^\n#;]+))|(?:import_module|__import__)\([ \t]*["']([.\w]+)/gu;

function pythonImports(text: string): readonly Imported[] {
  return [...text.matchAll(pythonImport)].flatMap(([, from, symbols = '', plain = '', dynamic]) => {
    const modules = from ?? dynamic;
    if (modules === undefined) return plain.split(',').map(part => pythonModule(part.trim().split(/\s/u)[0] ?? '', []));
    return [pythonModule(modules, symbols.match(/\w+/gu) ?? [])];
  });
}

function pythonModule(module: string, symbols: readonly string[]): Imported {
  const own = module.split('.').at(-1) ?? '';
  return { root: module.split('.')[0] ?? '', names: [own === '' ? '__init__' : own, ...symbols] };
}

const scriptImport = /\b(?:from|import|require)\s*\(?\s*(?:["']([^"'\n]+)["']|`([^`$\n]+)`)/gu;

function scriptImports(text: string): readonly Imported[] {
  return [...text.matchAll(scriptImport)].map(([, quoted, template]) => {
    const specifier = quoted ?? template ?? '';
    const last =
      specifier
        .replace(/\.[cm]?[jt]sx?$/u, '')
        .split('/')
        .at(-1) ?? '';
    return {
      root: packageRoot(packageName(specifier)),
      names: [/^\.*$/u.test(last) ? 'index' : last.replace(/\..*$/u, '')],
    };
  });
}

const packageRoot = (name: string): string =>
  name
    .split('/')
    .slice(0, name.startsWith('@') ? 2 : 1)
    .join('/');
