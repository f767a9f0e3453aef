import { createHash } from 'node:crypto';
import { lstatSync } from 'node:fs';
import path from 'node:path';
import { parse, type ParseError } from 'jsonc-parser';
import { dependents, type Linked } from '../core/project/dependents.ts';
import { importWords, wordsFor, type NamedFolder } from '../core/project/importWords.ts';
import { fieldsOf } from '../core/text/json.ts';
import { readBytes, readText } from '../worker/disk.ts';
import { isSource, sourceFiles } from './files.ts';
import type { Blob } from './git.ts';
import { ignoreRules } from './ignored.ts';

/** How a work tree differs from a commit, as far as calls may differ for it. */
export interface Affected {
  /** Files that are as they were, relative to the root. */
  readonly same: ReadonlySet<string>;
  /** Sources that changed, or that import one that did; undefined where any call may have changed. */
  readonly sources: ReadonlySet<string> | undefined;
}

/** What is read is neither source nor configuration: a change of it changes no call. */
const inert =
  /(?:^|\/)(?:package-lock\.json|npm-shrinkwrap\.json|pnpm-lock\.yaml|yarn\.lock|bun\.lockb?|poetry\.lock|uv\.lock|Pipfile\.lock|Cargo\.lock|go\.sum|LICEN[CS]E|CODEOWNERS|\.gitattributes|\.editorconfig)$|\.(?:md|mdx|rst|txt|css|scss|less|html?|sh|bash|ps1|c|h|cc|cpp|hpp|cs|go|rs|java|kt|rb|php|swift|sql|map|snap|lock|log)$/u;

/** Files whose names say that they hold nothing that is read. */
const isInert = (file: string): boolean => inert.test(file) || media.test(file);

/** Neither source nor configuration. */
export const media =
  /\.(?:png|jpe?g|gif|webp|avif|bmp|ico|icns|svg|pdf|mp[34]|m4a|wav|ogg|flac|mov|webm|woff2?|ttf|otf|eot|zip|gz|tgz|bz2|xz|zst|7z|jar|so|dll|dylib|exe|wasm|parquet|npy|npz|safetensors|gguf|onnx|pt|pth|h5|csv|tsv)$/iu;

/**
 * Compares by content, without git's filters: nothing that the repository configures is run. `filesNow` are those
 * of the work tree that git knows, or does not ignore.
 */
export function affected(root: string, blobs: readonly Blob[], filesNow: readonly string[]): Affected {
  const same = new Set<string>();
  const before = new Set(blobs.map(blob => blob.path));
  const changed = new Set<string>(filesNow.filter(file => !before.has(file) && !isInert(file)));
  for (const blob of blobs) {
    if (isInert(blob.path)) continue;
    if (isAsItWas(root, blob)) same.add(blob.path);
    else changed.add(blob.path);
  }
  const named = blobs.filter(({ path: file }) => naming.test(file)).flatMap(({ path: file }) => namesIn(root, file));
  return { same, sources: [...changed].every(isSourceFile) ? withDependents(root, changed, named) : undefined };
}

const isSourceFile = (file: string): boolean => isSource(path.basename(file));

function isAsItWas(root: string, { id, path: file, size }: Blob): boolean {
  const there = path.join(root, file);
  try {
    const stats = lstatSync(there);
    if (!stats.isFile() || stats.size !== size) return false;
  } catch {
    return false;
  }
  const read = readBytes(there);
  if (!('bytes' in read)) return false;
  const hash = createHash(id.length > 40 ? 'sha256' : 'sha1')
    .update(`blob ${size}\0`)
    .update(read.bytes);
  return hash.digest('hex') === id;
}

function withDependents(
  root: string,
  changed: ReadonlySet<string>,
  packages: readonly NamedFolder[],
): ReadonlySet<string> {
  const nobody = { unread: (): void => undefined, carrier: (): void => undefined };
  const files = [...sourceFiles(root, ignoreRules(root, root, { patterns: [], folder: root }), nobody)];
  const linked = files.flatMap((file): readonly Linked[] => {
    const shown = path.relative(root, file).split(path.sep).join('/');
    const text = textOf(file);
    return text === undefined
      ? []
      : [{ path: shown, imports: importWords(shown, text), words: wordsFor(shown, packages) }];
  });
  const words = [...changed].flatMap(file => wordsFor(file, packages));
  return new Set([...changed, ...dependents(words, linked)]);
}

function textOf(file: string): string | undefined {
  const read = readText(file);
  return 'text' in read ? read.text : undefined;
}

const naming = /(?:^|\/)(?:package|[jt]sconfig[^/]*)\.json$/u;

/** The names that a package.json gives its folder, and the aliases that it or a tsconfig.json makes of whole names. */
function namesIn(root: string, file: string): readonly NamedFolder[] {
  const errors: ParseError[] = [];
  const content = fieldsOf(parse(textOf(path.join(root, file)) ?? '', errors, { allowTrailingComma: true }));
  const folder = path.posix.dirname(file).replace(/^\.$/u, '');
  const { name, imports, compilerOptions, ...rest } = content;
  const aliases = { ...fieldsOf(imports), ...fieldsOf(fieldsOf(compilerOptions)['paths']) };
  const mentioned = stringsIn([
    rest['main'],
    rest['module'],
    rest['browser'],
    rest['types'],
    rest['bin'],
    rest['exports'],
  ]);
  const entries = new Set([...usualEntries, ...mentioned.map(entry => path.posix.parse(entry).name.toLowerCase())]);
  return [
    ...(typeof name === 'string' ? [{ folder, name, entries }] : []),
    // An alias may lead anywhere.
    ...Object.keys(aliases).flatMap(alias =>
      alias.includes('*') ? [] : [{ folder: '', name: alias, entries: undefined }],
    ),
  ];
}

const usualEntries = ['index', 'main', 'mod'];

const stringsIn = (value: unknown): readonly string[] =>
  typeof value === 'string' ? [value] : Object.values(fieldsOf(value)).flatMap(stringsIn);
