import { Uri, workspace } from 'vscode';
import { LoadFailure } from '../worker/damage.ts';
import { decode } from '../worker/decode.ts';
import type { FetchedFile, FromWorker, ToWorker } from '../worker/protocol.ts';
import { findFiles } from './findFiles.ts';
import { fileOf, type Project } from './project.ts';
import { bytesOf } from './files.ts';
import { sourceNames } from './workspaceFiles.ts';

/** Source files, and the small ones that say how these refer to each other. */
const read = `**/{${sourceNames.join(',')},*.json,*.toml,.env*}`;
const leftOut = '**/{node_modules,.git,dist,build,.venv,venv,site-packages,__pycache__}/**';

/** In a folder with more files, a name is followed only to the first so many. */
const mostNames = 20_000;

/** The files of a project that the engine cannot read itself. */
export async function namesOf(project: Project): Promise<readonly string[]> {
  const { root } = project;
  if (!root) return [];
  const { uris } = await findFiles(root, { glob: read, leftOut, most: mostNames });
  return uris.map(uri => uri.path.slice(root.path.length + 1));
}

/** A file that lies beside the bundle. Rejects with a `LoadFailure`. */
export async function ownBytes(extension: Uri, name: string): Promise<Uint8Array> {
  try {
    return await workspace.fs.readFile(Uri.joinPath(extension, 'dist', name));
  } catch (error) {
    throw new LoadFailure(name, error);
  }
}

/** Reads what a worker asks for: files of a project, or grammars from beside the bundle. */
export async function supplied(
  wanted: FromWorker,
  extension: Uri,
  projectNamed: (id: string) => Project | undefined,
): Promise<ToWorker | undefined> {
  if (wanted.kind === 'load') {
    return { kind: 'bytes', name: wanted.name, bytes: await ownBytes(extension, wanted.name) };
  }
  if (wanted.kind !== 'want') return undefined;
  const project = projectNamed(wanted.project);
  const files = await Promise.all(wanted.paths.map(path => fetched(project, path)));
  return { kind: 'files', project: wanted.project, files };
}

async function fetched(project: Project | undefined, path: string): Promise<FetchedFile> {
  const uri = project && fileOf(project, path);
  if (!uri) return { path };
  const bytes = await (project.files ? project.files.read(path) : bytesOf(uri));
  const reading = bytes && decode(bytes);
  return reading && 'text' in reading ? { path, text: reading.text } : { path };
}
