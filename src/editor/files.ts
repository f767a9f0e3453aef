import { FileType, workspace, type Uri } from 'vscode';

/** Where files are read. */
export interface Files {
  readonly isThere: (uri: Uri) => Promise<boolean>;
  /** The text of a file; undefined where it cannot be read. */
  readonly textOf: (uri: Uri) => Promise<string | undefined>;
}

export async function isThere(uri: Uri): Promise<boolean> {
  try {
    await workspace.fs.stat(uri);
    return true;
  } catch {
    return false;
  }
}

/** The text of a file; undefined where it cannot be read. */
export async function textOf(uri: Uri): Promise<string | undefined> {
  const bytes = await bytesOf(uri);
  return bytes && new TextDecoder().decode(bytes);
}

/**
 * The bytes of a plain file; undefined where it cannot be read. A link may lead out of the workspace, which only the
 * engine can tell, and a pipe never ends: neither is opened.
 */
export async function bytesOf(uri: Uri): Promise<Uint8Array | undefined> {
  try {
    const { type } = await workspace.fs.stat(uri);
    return type === FileType.File ? await workspace.fs.readFile(uri) : undefined;
  } catch {
    return undefined;
  }
}

/** Wherever they lie. Each question goes to the window and back, and waits while that is busy. */
export const throughVsCode: Files = { isThere, textOf };
