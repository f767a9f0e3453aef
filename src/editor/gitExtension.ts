import { extensions, l10n, type Uri } from 'vscode';

/** As much of the API of VS Code's Git extension as is used here; its `api/git.d.ts` is the reference. */
interface GitExports {
  readonly enabled: boolean;
  readonly getAPI: (version: 1) => GitApi;
}

interface GitApi {
  readonly getRepository: (uri: Uri) => Repository | null;
  readonly openRepository?: (root: Uri) => Promise<Repository | null>;
}

export interface Repository {
  readonly rootUri: Uri;
  readonly state: {
    readonly HEAD: { readonly name?: string; readonly commit?: string } | undefined;
    readonly workingTreeChanges: readonly GitChange[];
    readonly untrackedChanges?: readonly GitChange[];
  };
  readonly status: () => Promise<void>;
  readonly diffWithHEAD: () => Promise<readonly GitChange[]>;
  /** Rejects where the commit has no such file. */
  readonly buffer: (ref: string, path: string) => Promise<Uint8Array>;
}

export interface GitChange {
  readonly uri: Uri;
  readonly originalUri: Uri;
  readonly renameUri: Uri | undefined;
}

/** The repository that a folder lies in, with a commit to compare with; or why there is none, in words for the user. */
export async function repositoryAt(
  folder: Uri,
): Promise<{ readonly repository: Repository; readonly commit: string } | { readonly reason: string }> {
  if (!['file', 'vscode-remote'].includes(folder.scheme))
    return { reason: l10n.t('a virtual workspace has no Git to compare with. Open a local copy to compare.') };
  const extension = extensions.getExtension<GitExports>('vscode.git');
  const git = extension && (extension.isActive ? extension.exports : await extension.activate());
  if (git?.enabled !== true)
    return { reason: l10n.t("VS Code's Git extension is not there, or is switched off. Switch it on to compare.") };
  const api = git.getAPI(1);
  const repository = api.getRepository(folder) ?? (await api.openRepository?.(folder)) ?? undefined;
  if (!repository)
    return { reason: l10n.t('the folder is in no Git repository that VS Code knows. Open one to compare.') };
  await repository.status();
  const commit = repository.state.HEAD?.commit;
  return commit === undefined
    ? { reason: l10n.t('the repository has no commit yet. Make one to compare with.') }
    : { repository, commit };
}
