import type { Expr, RecordEntry, Scope } from '../../facts/facts.ts';
import { entriesOf, isWord, itemsOf, yamlTrees, type Tree } from '../../carriers/yamlTree.ts';
import { folderOf, join, resolveModule } from '../../project/resolve.ts';
import { argument } from '../calls/arguments.ts';
import { evaluate } from '../evaluate.ts';
import { moduleLevel, Via, type ApiValue, type Env, type SourceFile, type Value } from '../values.ts';
import type { World } from '../world.ts';

/** What reads the text of a file whose path is its first argument, by public path. */
const opened =
  /^(?:global#open\(\)(?:\.read\(\))?|pathlib\.Path\(\)\.(?:open\(\)(?:\.read\(\))?|read_text\(\)|read_bytes\(\))|(?:fs|fs\/promises|fs-extra)#(?:default\.)?(?:promises\.)?(?:readFileSync|readFile|readJsonSync|readJSONSync)\(\)(?:\.toString\(\))?)$/u;
export const isData = /\.(?:json|jsonc|ya?ml)$/u;
/** A file of settings is small; a larger one holds data. */
const longest = 100_000;
const nowhere = { start: 0, end: 0 };

/**
 * What a parser of JSON or YAML gives for a file of the project that the code names by a plain path:
 * `yaml.safe_load(open("config.yaml"))`. Undefined where it reads anything else.
 */
export function parsedFile(given: readonly Value[] | undefined, env: Env, world: World): readonly Value[] | undefined {
  const [value] = given ?? [];
  if (given?.length !== 1 || value?.kind !== 'api') return undefined;
  const path = opened.test(value.path) ? pathGiven(value, world) : undefined;
  return path === undefined ? undefined : fileAt(path, env, world);
}

/** `import config from '../config.json'`, also by an alias: `@/config.json`. */
export function dataAt(specifier: string, { file }: Env, world: World): readonly Value[] | undefined {
  if (!isData.test(specifier) || file.facts.language === 'python') return undefined;
  const path = specifier.startsWith('.')
    ? join(folderOf(file.path), specifier)
    : resolveModule(specifier, file.path, 'javascript', world.project);
  return path !== undefined && world.project.exists(path) ? contentOf(path, world) : undefined;
}

/** The same for a function that takes the path itself: `OmegaConf.load("config.yaml")`. */
export function fileAt(path: string, env: Env, world: World): readonly Value[] | undefined {
  if (!isData.test(path)) return undefined;
  const found = placesOf(path, env).filter(each => world.project.exists(each));
  const [only] = found;
  // The path is relative to where the program is started, which is not known: with several such files, any would be a
  // guess.
  return only === undefined || found.length > 1 ? undefined : contentOf(only, world);
}

/** The first argument of the call that opens the file. */
function pathGiven(value: ApiValue, world: World): string | undefined {
  for (let at: ApiValue | undefined = value; at; at = at.parent) {
    if (!at.call || at.call.args.length === 0) continue;
    const [path] = argument(at.call, '0', at.env, world) ?? argument(at.call, 'file', at.env, world) ?? [];
    if (path?.kind === 'text' && typeof path.value === 'string' && isData.test(path.value)) return path.value;
  }
  return undefined;
}

/** The path seen from the file's folder and from each above it. */
function placesOf(path: string, { file }: Env): readonly string[] {
  const places = new Set<string>();
  for (let folder = folderOf(file.path); ; folder = folderOf(folder)) {
    const place = join(folder, path);
    if (place !== undefined) places.add(place);
    if (folder === '') return [...places];
  }
}

function contentOf(path: string, world: World): readonly Value[] | undefined {
  const text = world.project.text(path);
  if (text === undefined || text.length > longest) return undefined;
  const [tree, ...others] = yamlTrees(text);
  if (tree === undefined || others.length > 0) return undefined;
  const home = moduleLevel({ file: dataFile(path, world) });
  return evaluate(exprOf(tree), home, world).map(value => ({ ...value, via: value.via | Via.crossFile }));
}

/** A file without code, so that its values have a place. */
function dataFile(path: string, world: World): SourceFile {
  const known = world.files.get(path);
  if (known) return known;
  const module: Scope = {
    kind: 'module',
    parent: undefined,
    bindings: new Map(),
    memberBindings: [],
    guards: [],
    owner: undefined,
  };
  const none = { calls: [], imports: [], starImports: [], exports: [], functions: [], classes: [] };
  const made: SourceFile = { path, facts: { language: 'javascript', module, ...none } };
  world.files.set(path, made);
  return made;
}

function exprOf(tree: Tree): Expr {
  if (isWord(tree)) return { kind: 'literal', value: scalar(tree.text), span: nowhere };
  const entries = entriesOf(tree);
  if (entries.length === 0) return { kind: 'list', items: itemsOf(tree).map(exprOf), span: nowhere };
  const read = entries.map(([name, value]): RecordEntry => ({
    key: { kind: 'literal', value: name, span: nowhere },
    value: exprOf(value),
    span: nowhere,
  }));
  return { kind: 'record', entries: read, span: nowhere };
}

function scalar(text: string): string | number | boolean | null {
  if (/^-?\d+(?:\.\d+)?$/u.test(text)) return Number(text);
  if (text === 'true' || text === 'false') return text === 'true';
  return text === '' || text === 'null' || text === '~' ? null : text;
}
