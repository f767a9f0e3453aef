import type { FileSystem, Uri } from 'vscode';

/**
 * Writes a file, whole or not at all: beside its place, and then into it. Of one that cannot be written no half is left.
 * Why not, if not.
 */
export async function writeWhole(
  fs: Pick<FileSystem, 'writeFile' | 'rename' | 'delete'>,
  target: Uri,
  text: string,
): Promise<string | undefined> {
  const draft = target.with({ path: `${target.path}.${crypto.randomUUID()}.tmp` });
  try {
    await fs.writeFile(draft, new TextEncoder().encode(text));
    await fs.rename(draft, target, { overwrite: true });
    return undefined;
  } catch (error) {
    await fs.delete(draft).then(undefined, () => undefined);
    return error instanceof Error ? error.message.replace(/\.$/u, '') : String(error);
  }
}
