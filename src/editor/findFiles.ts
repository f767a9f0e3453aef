import { FileType, RelativePattern, Uri, workspace, type CancellationToken } from 'vscode';
import { excludedBy, type Exclusions } from '../core/project/excluded.ts';
import { leftOutFolders } from '../core/project/leftOut.ts';

interface Wanted {
  /** Names, as a glob for a folder at any depth: `**` and `/`, then a name with `*` and `{a,b}`. */
  readonly glob: string;
  /** What a search leaves out, as a glob. */
  readonly leftOut: string;
  readonly most: number;
}

interface Found {
  readonly uris: readonly Uri[];
  /** There is no search, and more folders than are walked one by one. */
  readonly isHalfWalked: boolean;
}

/** Always searched by VS Code itself. */
const searched: readonly string[] = ['file', 'vscode-remote'];

/** Where a virtual file system has no search, a question to it is never answered. */
const patienceMs = 3000;
const withoutSearch = new Set<string>();

/** Every folder is a request over the network there. */
const mostFolders = 1000;
const atOnce = 16;

/** The files of a folder by their names: by VS Code's search or, where that does not answer, by walking the folders. */
export async function findFiles(folder: Uri, wanted: Wanted, token?: CancellationToken): Promise<Found> {
  const { scheme } = folder;
  if (!withoutSearch.has(scheme)) {
    const pattern = new RelativePattern(folder, wanted.glob);
    const search = workspace.findFiles(pattern, wanted.leftOut, wanted.most, token);
    const uris = await (searched.includes(scheme) ? search : Promise.race([search, silence()]));
    if (uris) return { uris, isHalfWalked: false };
    withoutSearch.add(scheme);
  }
  return walk(folder, wanted, token);
}

const silence = (): Promise<undefined> =>
  new Promise(resolve => {
    setTimeout(() => {
      resolve(undefined);
    }, patienceMs);
  });

/** Folders nearest to the top first, without what the settings leave out of a search. */
async function walk(root: Uri, { glob, most }: Wanted, token?: CancellationToken): Promise<Found> {
  const isWanted = nameTest(glob);
  const searchable = searchableIn(root);
  const files: Uri[] = [];
  let folders: readonly Uri[] = [root];
  for (let read = 0; folders.length > 0 && read < mostFolders && files.length < most; read += atOnce) {
    if (token?.isCancellationRequested === true) return { uris: [], isHalfWalked: false };
    const here = folders.slice(0, atOnce);
    const inside = (await Promise.all(here.map(entriesOf))).flatMap(entries => entries.filter(searchable(entries)));
    const below = inside.filter(({ type }) => type === FileType.Directory);
    folders = [...folders.slice(atOnce), ...below.map(({ uri }) => uri)];
    files.push(...inside.filter(({ name, type }) => type === FileType.File && isWanted(name)).map(({ uri }) => uri));
  }
  return { uris: files.slice(0, most), isHalfWalked: folders.length > 0 && files.length < most };
}

interface Entry {
  readonly name: string;
  readonly type: FileType;
  readonly uri: Uri;
}

/** What a search would go through, of the entries of a folder. */
function searchableIn(root: Uri): (entries: readonly Entry[]) => (entry: Entry) => boolean {
  const said = ['files', 'search'].map(room => workspace.getConfiguration(room, root).get<Exclusions>('exclude', {}));
  const isExcluded = excludedBy(said);
  const top = root.path.replace(/\/$/u, '').length + 1;
  return entries => {
    const names = new Set(entries.map(({ name }) => name));
    return ({ name, type, uri }) =>
      !(type === FileType.Directory && leftOutFolders.has(name)) && !isExcluded(uri.path.slice(top), names);
  };
}

async function entriesOf(folder: Uri): Promise<readonly Entry[]> {
  try {
    const entries = await workspace.fs.readDirectory(folder);
    return entries.map(([name, type]) => ({ name, type, uri: Uri.joinPath(folder, name) }));
  } catch {
    return [];
  }
}

function nameTest(glob: string): (name: string) => boolean {
  const name = glob
    .replace(/^\*\*\//u, '')
    .replaceAll('.', '\\.')
    .replaceAll('*', '.*');
  const names = new RegExp(`^${name.replaceAll('{', '(?:').replaceAll('}', ')').replaceAll(',', '|')}$`, 'u');
  return text => names.test(text);
}
